import type { HeadWords } from '../../languages/compile-head.js'
import type { LineToken } from '../../text/line-tokens.js'

/** One word of a name: tokens `from` to `to` (exclusive). */
export interface NameWord {
  readonly from: number
  readonly to: number
  readonly kind: 'full' | 'initial' | 'particle'
  /** Lower case. */
  readonly word: string
}

const OPENS_NAME = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|[dl]['’]\p{Lu})/u
const CASELESS = /^\p{Lo}/u
const SHORT = 3
// capitals inside a surname: MacArthur, FitzGerald
const INNER_CAPITAL: ReadonlySet<string> = new Set(['fitz'])
// `Jr.`, `St.`: a full stop that does not end the name
const STOPPED_LENGTH = 2

/** The word of a name at a token; `first`: whether it opens the name. */
export function nameWord(tokens: readonly LineToken[], at: number, words: HeadWords, first: boolean): NameWord | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  if (words.particles.has(token.word) && !words.and.has(token.word) && !OPENS_NAME.test(token.text))
    return { from: at, to: at + 1, kind: 'particle', word: token.word }
  if (!OPENS_NAME.test(token.text) || isOtherWord(tokens, at, words, first)) return null
  const stop = tokens[at + 1]
  const stopped = stop?.text === '.' && stop.glued
  if (token.text.length === 1 && !CASELESS.test(token.text))
    return { from: at, to: stopped ? at + 2 : at + 1, kind: 'initial', word: token.word }
  if (stopped && token.text.length <= STOPPED_LENGTH) return { from: at, to: at + 2, kind: 'initial', word: token.word }
  return { from: at, to: joined(tokens, at, words, first), kind: 'full', word: token.word }
}

// words that stand capitalised and are no part of a name here; a month is a surname when no number follows
function isOtherWord(tokens: readonly LineToken[], at: number, words: HeadWords, first: boolean): boolean {
  const word = tokens[at]?.word ?? ''
  if (words.months.has(word)) return first ? !words.firstNames.has(word) : tokens[at + 1]?.kind === 'number'
  if (words.firstNames.has(word)) return false
  return words.notNames.has(word) || words.weekdays.has(word)
}

// `De|Santis` is one word; `Lindqvist|Health` are two things that the page ran together
function joined(tokens: readonly LineToken[], at: number, words: HeadWords, first: boolean): number {
  let end = at + 1
  for (let next = tokens[end]; next?.kind === 'word' && next.glued; next = tokens[end]) {
    const before = tokens[end - 1]?.word ?? ''
    const known = words.jobs.at(tokens, end) || words.sense.at(tokens, end) || words.jobModifiers.has(next.word)
    if (known || words.months.has(next.word) || words.by.at(tokens, end)) break
    if (!first && before.length > SHORT && !INNER_CAPITAL.has(before)) break
    end++
  }
  return end
}
