import { fold } from '../../text/fold.js'

/** A stretch of a page title: UTF-16 offsets, `end` exclusive. */
export interface TitlePart {
  readonly start: number
  readonly end: number
}

/** A page title and the parts that its dividers make. */
export interface PageTitle {
  readonly text: string
  readonly parts: readonly TitlePart[]
  /** From the key of each run of neighbouring parts to that run: the words that may stand on a line of their own. */
  readonly runs: ReadonlyMap<string, TitlePart>
  /** The words of it, folded. */
  readonly words: ReadonlySet<string>
}

const DIVIDER = /\s(?:[|·•–—―‐›»«/~:-]|\|\||::|->)\s|\s?[：｜]\s?|:\s/g
const NOT_WORD = /[^\p{L}\p{N}]+/gu
const MAX_PARTS = 9
const MAX_LENGTH = 500

/** What two texts have in common when they differ in white space, marks and case only: their letters and digits. */
export function wordKey(text: string): string {
  return fold(text).replace(NOT_WORD, '')
}

/** The words of a text, folded; a script without spaces yields long ones. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(NOT_WORD)
    .filter((word) => word !== '')
}

/** Parts a page title (`Headline | Section - Site`) at its dividers. */
export function parseTitle(raw: string): PageTitle {
  const text = raw.slice(0, MAX_LENGTH)
  const parts: TitlePart[] = []
  let start = 0
  for (const divider of text.matchAll(DIVIDER)) {
    if (parts.length >= MAX_PARTS - 1) break
    if (divider.index > start) parts.push({ start, end: divider.index })
    start = divider.index + divider[0].length
  }
  if (start < text.length) parts.push({ start, end: text.length })
  return { text, parts, runs: runsOf(text, parts), words: new Set(wordsOf(text)) }
}

function runsOf(text: string, parts: readonly TitlePart[]): ReadonlyMap<string, TitlePart> {
  const runs = new Map<string, TitlePart>()
  for (const [index, first] of parts.entries()) {
    for (const last of parts.slice(index)) {
      const key = wordKey(text.slice(first.start, last.end))
      if (key !== '' && !runs.has(key)) runs.set(key, { start: first.start, end: last.end })
    }
  }
  return runs
}
