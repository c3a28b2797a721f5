import type { HeadWords } from '../../languages/compile-head.js'
import { type LineToken, lineTokens } from '../../text/line-tokens.js'
import { readDay } from './date-shapes.js'

/** The place that a story opens with: UTF-16 offsets into the text. */
export interface Dateline {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Offset after the mark that closes it. */
  readonly after: number
}

const REACH = 160
const MAX_PLACE = 6
const MAX_REST = 12
const CLOSERS: ReadonlySet<string> = new Set(['-', '–', '—', '―', '|', '‐', '‑'])
const JOINTS: ReadonlySet<string> = new Set(['/', ',', '.', '-'])
const CAPITAL = /^\p{Lu}/u
const OPENS = /^[\p{Lu}\p{N}"“„«»‘'‚]/u

/** Reads `ANKARA (Reuters) -`, `BERLIN, 3 May –`, `Paris -`, `London |` at the start of a paragraph; `null` when it opens without. */
export function readDateline(paragraph: string, words: HeadWords): Dateline | null {
  const text = paragraph.slice(0, REACH)
  const tokens = lineTokens(text)
  const place = placeOf(tokens, words)
  if (place === 0) return null
  const { closer, told } = closerAfter(tokens, place, words)
  const mark = tokens[closer]
  if (!mark || mark.glued || tokens[closer + 1]?.glued) return null
  const shouted = tokens.slice(0, place).every((token) => token.text === token.text.toUpperCase())
  const next = tokens[closer + 1]
  // a capitalised name before a dash is a place only when a sentence opens behind it
  if (!shouted && !told && (place > 3 || (next && !OPENS.test(next.text)))) return null
  const [start, end] = [tokens[0]?.start ?? 0, tokens[place - 1]?.end ?? 0]
  return { text: text.slice(start, end), start, end, after: mark.end }
}

// capitalised words, joined by slashes and commas
function placeOf(tokens: readonly LineToken[], words: HeadWords): number {
  let end = 0
  for (let at = 0; at < MAX_PLACE; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && CAPITAL.test(token.text) && !words.months.has(token.word)) end = at + 1
    else if (!token || at === 0 || !JOINTS.has(token.text) || !token.glued) break
  }
  return end
}

// behind the place: an agency in brackets, a day; then the mark
function closerAfter(tokens: readonly LineToken[], place: number, words: HeadWords): { closer: number; told: boolean } {
  let told = false
  let at = place
  while (at < place + MAX_REST) {
    const token = tokens[at]
    if (!token || (CLOSERS.has(token.text) && !token.glued)) return { closer: at, told }
    const day = dayAt(tokens, at, words)
    const agency = token.text === '(' ? bracketEnd(tokens, at) : 0
    if (day > at || agency > at) {
      told = true
      at = Math.max(day, agency)
    } else if (token.text === ',' || token.text === '.' || (token.kind === 'word' && CAPITAL.test(token.text))) at++
    else break
  }
  return { closer: tokens.length, told }
}

// `3 May`, `May 3`, with the year or without
function dayAt(tokens: readonly LineToken[], at: number, words: HeadWords): number {
  const whole = readDay(tokens, at, words)
  if (whole) return whole.end
  const month = (index: number) => words.months.has(tokens[index]?.word ?? '')
  const number = (index: number) => tokens[index]?.kind === 'number' && (tokens[index]?.text.length ?? 3) <= 2
  if (month(at)) {
    const day = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
    return number(day) ? day + 1 : at
  }
  if (!number(at)) return at
  const named = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  return month(named) ? named + 1 : at
}

function bracketEnd(tokens: readonly LineToken[], at: number): number {
  for (let end = at + 1; end < at + MAX_REST; end++) if (tokens[end]?.text === ')') return end + 1
  return 0
}
