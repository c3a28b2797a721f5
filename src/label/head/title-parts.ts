import type { HeadWords } from '../../languages/compile-head.js'
import { fold } from '../../text/fold.js'
import { readDates } from './read-dates.js'

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
const MAX_TAIL = 60
const MAX_PAPER_WORDS = 4
const MIN_HEADLINE_WORDS = 3

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

/**
 * A page title without the issue at its end: `Headline, Daily Example, 03.05.2024`. The date is that of the paper, and a short
 * part before it the paper's name.
 */
export function withoutIssue(text: string, words: HeadWords): string {
  const rest = beforeComma(text)
  const tail = text.slice(rest.length + 1, rest.length + MAX_TAIL)
  const date = rest === text ? undefined : readDates(tail, words).dates[0]
  if (!date || date.iso === null || tail.slice(0, date.start).trim() !== '' || tail.slice(date.end).trim() !== '') return text
  const paper = beforeComma(rest)
  const short =
    rest
      .slice(paper.length + 1)
      .trim()
      .split(' ').length <= MAX_PAPER_WORDS
  return short && paper.split(' ').length >= MIN_HEADLINE_WORDS ? paper : rest
}

// up to the last comma; the whole text when there is none
function beforeComma(text: string): string {
  const comma = text.lastIndexOf(', ')
  return comma < 0 ? text : text.slice(0, comma)
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
