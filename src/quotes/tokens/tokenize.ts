import { foldWord, type QuoteLexicon } from '../../languages/compile-quotes.js'
import type { Stretch } from '../model.js'
import { Char, charClass, isWordChar } from './char-class.js'
import { isNameInMarks } from './name-in-marks.js'
import { readWord } from './read-word.js'
import type { Token } from './token.js'

const SOFT_HYPHEN = '\u00AD'
const HYPHENS = '-‐‑'
const DASHES = '–—―‒-'

/**
 * Words and signs of a paragraph between two offsets, each quotation as one token. `stretches` are the paragraph's, in order;
 * `first` is the index of the first of them in the whole list.
 */
export function tokenize(text: string, lexicon: QuoteLexicon, stretches: readonly Stretch[], first: number): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  let next = 0
  while (at < text.length) {
    const stretch = stretches[next]
    if (stretch && at >= stretch.outerStart) {
      if (isNameInMarks(text, stretch, tokens, lexicon)) pushName(text, stretch, lexicon, tokens)
      else tokens.push(quoteToken(stretch, first + next))
      at = Math.max(at, stretch.outerEnd)
      next++
      continue
    }
    const limit = stretch ? stretch.outerStart : text.length
    at = readToken(text, at, limit, lexicon, tokens)
  }
  return tokens
}

/** Words and signs of a part of a text, marks inside it as signs. */
export function tokenizeRange(text: string, start: number, end: number, lexicon: QuoteLexicon): readonly Token[] {
  const tokens: Token[] = []
  readRange(text, start, end, lexicon, tokens)
  return tokens
}

function pushName(text: string, { start, end }: Stretch, lexicon: QuoteLexicon, tokens: Token[]): void {
  const from = tokens.length
  readRange(text, start, end, lexicon, tokens)
  for (let i = from; i < tokens.length; i++) tokens[i] = { ...(tokens[i] as Token), acronym: true }
}

function readRange(text: string, start: number, end: number, lexicon: QuoteLexicon, tokens: Token[]): void {
  for (let at = start; at < end; ) at = readToken(text, at, end, lexicon, tokens)
}

function quoteToken({ outerStart, outerEnd }: Stretch, stretch: number): Token {
  return {
    kind: 'quote',
    start: outerStart,
    end: outerEnd,
    key: '',
    tags: 0,
    upper: false,
    acronym: false,
    possessive: false,
    noun: false,
    stretch
  }
}

/** Reads the token at an offset, if any, and tells where to go on. */
function readToken(text: string, at: number, limit: number, lexicon: QuoteLexicon, tokens: Token[]): number {
  const char = charClass(text, at)
  if (char === Char.space || text.charAt(at) === SOFT_HYPHEN) return at + 1
  if (char === Char.digit) return readNumber(text, at, limit, tokens)
  if (char !== Char.other) return readWord(text, at, limit, lexicon, tokens)
  return readSign(text, at, limit, tokens)
}

function readSign(text: string, at: number, limit: number, tokens: Token[]): number {
  const char = text.charAt(at)
  let end = at + 1
  while (end < limit && text.charAt(end) === char) end++
  const dots = char === '.' && end - at > 1
  const key = dots ? '…' : DASHES.includes(char) ? '–' : char
  tokens.push({
    kind: 'punct',
    start: at,
    end,
    key,
    tags: 0,
    upper: false,
    acronym: false,
    possessive: false,
    noun: false,
    stretch: -1
  })
  return end
}

// 36-year-old and 25-Jährige are words; 3,5 and 10.30 numbers
function readNumber(text: string, at: number, limit: number, tokens: Token[]): number {
  let end = at + 1
  let letters = false
  while (end < limit) {
    const char = charClass(text, end)
    if (char >= Char.lower) letters ||= char !== Char.digit
    else if (!(isWordChar(text, end + 1) && (HYPHENS.includes(text.charAt(end)) || '.,:'.includes(text.charAt(end))))) break
    end++
  }
  end = Math.min(end, limit)
  const key = letters ? foldWord(text.slice(at, end)) : text.slice(at, end)
  tokens.push({
    kind: letters ? 'word' : 'number',
    start: at,
    end,
    key,
    tags: 0,
    upper: false,
    acronym: false,
    possessive: false,
    noun: false,
    stretch: -1
  })
  return end
}
