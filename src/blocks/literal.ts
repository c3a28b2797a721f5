import type { Code } from 'mdast'
import { align, restored } from './align.js'
import { BlockWriter } from './block-writer.js'
import type { Draft, Range, Setting } from './draft.js'
import { SPACES } from './line-breaks.js'
import { writeLines } from './lines-writer.js'
import type { PageContext } from './page-context.js'

const FENCES = '`~'
const LINE_END_ONCE = /\r\n|[\r\n]/

/** Reads a node whose value is what is printed: a line may be a block. */
export function readLiteral(value: string, page: PageContext, range: Range, setting: Setting, drafts: Draft[]): void {
  const origin = align(value, range, { input: page.input, decoded: false })
  const writer = new BlockWriter(page.input, setting, range, drafts)
  writeLines(restored(value, origin, page.input), origin, writer, page.breaks)
  writer.finish()
}

/** Reads code: one block. Without a fence it is text behind an indent, which some parsers take for code. */
export function readCode({ value }: Code, page: PageContext, range: Range, setting: Setting, drafts: Draft[]): void {
  const { input } = page
  if (!FENCES.includes(input.charAt(range.start))) {
    readLiteral(value, page, range, setting, drafts)
    return
  }
  const fence = LINE_END_ONCE.exec(input.slice(range.start, range.end))
  const start = fence ? range.start + fence.index + fence[0].length : range.end
  const origin = align(value, { start, end: range.end }, { input, decoded: false })
  const writer = new BlockWriter(input, { kind: 'code', depth: 0 }, range, drafts)
  writeLines(restored(value, origin, input), origin, writer, SPACES)
  writer.finish()
}
