import type { Block } from '../../../src/blocks/block.js'
import { labelHead } from '../../../src/label/head/label-head.js'
import { LabelDraft } from '../../../src/label/label-draft.js'
import type { LabelContext } from '../../../src/label/page.js'
import { languagesOf } from './languages.js'

/** A block of plain text, or of whatever kind is given. */
export function block(index: number, text: string, given: Partial<Block> = {}): Block {
  const source = { start: index * 1000, end: index * 1000 + text.length }
  const map = [0, source.start, source.end]
  return { index, kind: 'paragraph', depth: 0, text, map, source, links: [], images: [], gap: 0, ...given }
}

/** A line as text, or as a heading when it opens with number signs. */
export function blocksFrom(lines: readonly string[]): Block[] {
  return lines.map((line, index) => {
    const depth = /^#*/.exec(line)?.[0].length ?? 0
    return depth > 0 ? block(index, line.slice(depth).trim(), { kind: 'heading', depth }) : block(index, line)
  })
}

/** Labels the head of a page of lines; `story` is the index of the story's first line, and it runs to the end or to `last`. */
export function labelled(
  lines: readonly string[],
  story: number | null,
  { code = 'en', last = lines.length - 1, hints = {} }: { code?: string; last?: number; hints?: LabelContext['hints'] } = {}
): LabelDraft {
  const draft = new LabelDraft(blocksFrom(lines), { language: code, languages: languagesOf(code), phrases: {}, hints })
  draft.story = story === null ? null : { first: story, last }
  labelHead(draft)
  return draft
}
