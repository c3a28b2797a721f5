import type { Heading } from 'mdast'
import { isLineEnd } from '../text/characters.js'
import { trimBlank } from '../text/lines.js'
import { BlockWriter } from './block-writer.js'
import { type Draft, emptyDraft, type Range, type Setting } from './draft.js'
import type { PageContext } from './page-context.js'
import { readPhrasing } from './phrasing.js'

/** Longer lines over `---` are prose that a dividing line follows. */
const LONGEST = 160
/** Longer lines that end a sentence are, too. */
const LONGEST_SENTENCE = 70
const SENTENCE_END = /[.!?…。！？:][»”"’)]?$/u
const MARKERS = ' \t>'
const UNDERLINE = /^[ \t>]*[=-]+$/

/**
 * Reads a heading. Of one that a line of `===` or `---` below makes a heading, only the last line is one, and not even that when
 * it is prose.
 */
export function readHeading(node: Heading, page: PageContext, range: Range, setting: Setting, drafts: Draft[]): void {
  const heading: Setting = { kind: 'heading', depth: node.depth }
  const underline = underlineIn(page.input, range)
  if (!underline) return void write(node, { ...page, breaks: () => 'space' }, range, heading, drafts)
  const first = drafts.length
  write(node, page, { start: range.start, end: trimBlank(page.input, range.start, underline.start) }, setting, drafts)
  const last = drafts.at(-1)
  if (!last || drafts.length === first) return
  if (isProse(last.text) && page.input.charAt(underline.start) === '-')
    drafts.push(emptyDraft({ kind: 'break', depth: 0 }, underline))
  else drafts[drafts.length - 1] = { ...last, ...heading, source: { ...last.source, end: underline.end } }
}

function write(node: Heading, page: PageContext, range: Range, setting: Setting, drafts: Draft[]): void {
  const writer = new BlockWriter(page.input, setting, range, drafts)
  readPhrasing(node, page, writer, range)
  writer.finish()
}

// Place of the line below a heading that makes it one; `null` when its own `#` does, or a tree tells no places.
function underlineIn(input: string, range: Range): Range | null {
  if (range.end === range.start || input.charAt(range.start) === '#') return null
  const end = trimBlank(input, range.start, range.end)
  let start = end
  while (start > range.start && !isLineEnd(input.charCodeAt(start - 1))) start--
  if (start === range.start || !UNDERLINE.test(input.slice(start, end))) return null
  return { start: skipMarkers(input, start, end), end }
}

function skipMarkers(input: string, start: number, end: number): number {
  let at = start
  while (at < end && MARKERS.includes(input.charAt(at))) at++
  return at
}

function isProse(text: string): boolean {
  return text.length > LONGEST || (text.length > LONGEST_SENTENCE && SENTENCE_END.test(text.slice(-2)))
}
