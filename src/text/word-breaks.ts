import type { Line } from './lines.js'

/**
 * How a line goes on in the next: with a `space`; without one (`glue`); or in the middle of a word, whose `hyphen` at the line's
 * end is no part of it.
 */
export type Join = 'space' | 'glue' | 'hyphen'

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011'])
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu
const LAST_WORD = /[\p{L}\p{M}\p{N}]+$/u
const FIRST_WORD = /^[\p{L}\p{M}\p{N}]+/u
const SMALL_LETTER = /^\p{Ll}/u
const LETTER = /[\p{L}\p{N}]/u
/** No word is longer. */
const LONGEST = 60
/** Of the lines, how many end with a hyphen where words are broken: where only compounds are, fewer do. */
const BROKEN = 0.04
/** Words that often stand alone and are short join the parts of compounds: what is before them keeps hyphen and space. */
const COMMON = 3
const SHORT = 4

interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>
  /** Whether so many lines end with a hyphen that words must have been broken. */
  readonly breaksWords: boolean
}

/** Decides what a hyphen at the end of a line is, from the words of the text itself. */
export function wordBreaker(text: string, lines: readonly Line[]): (before: Line, after: Line) => Join {
  let known: Vocabulary | null = null
  return (before, after) => {
    if (!endsWithHyphen(text, before)) return 'space'
    known ??= { counts: countWords(text), breaksWords: breaksWords(text, lines) }
    const first = LAST_WORD.exec(text.slice(Math.max(before.start, before.end - 1 - LONGEST), before.end - 1))?.[0] ?? ''
    const second = FIRST_WORD.exec(text.slice(after.start, Math.min(after.end, after.start + LONGEST)))?.[0] ?? ''
    if (first === '' || second === '') return 'space'
    // more hyphens around: parts of one long compound
    if (HYPHENS.has(text.charAt(before.end - 2 - first.length)) || HYPHENS.has(text.charAt(after.start + second.length)))
      return 'glue'
    return joinWords(first, second, text.charAt(before.end - 1), known)
  }
}

function joinWords(first: string, second: string, hyphen: string, { counts, breaksWords }: Vocabulary): Join {
  const count = (word: string) => counts.get(word.toLowerCase()) ?? 0
  if (!SMALL_LETTER.test(second)) return 'glue'
  if (count(first + second) > 0) return 'hyphen'
  // the text's own line end is among the places counted for the parts, not for the whole
  if (count(first + hyphen + second) > 0) return 'glue'
  if (second.length <= SHORT && count(second) > COMMON) return 'space'
  if (count(first) > 1 && count(second) > 1) return 'glue'
  return breaksWords ? 'hyphen' : 'glue'
}

function endsWithHyphen(text: string, line: Line): boolean {
  return HYPHENS.has(text.charAt(line.end - 1)) && line.end - line.start > 1 && LETTER.test(text.charAt(line.end - 2))
}

function breaksWords(text: string, lines: readonly Line[]): boolean {
  let broken = 0
  for (const line of lines) if (endsWithHyphen(text, line)) broken++
  return broken > BROKEN * lines.length
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(WORDS)) {
    const key = word.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
