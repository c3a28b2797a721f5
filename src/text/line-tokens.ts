/** A piece of a line: a word, a number or a single mark. */
export interface LineToken {
  /** UTF-16 offsets into the line, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** As printed. */
  readonly text: string
  /** Lower case, apostrophes straight: what word lists are compared with. */
  readonly word: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Whether nothing stands between it and the token before: `Lindqvist|Health`, `10|:|30`. */
  readonly glued: boolean
}

// a hyphen or apostrophe between letters belongs to the word
const PIECE = /([0-9]+)|([\p{L}\p{M}]+(?:['’‘ʼ\-‐‑][\p{L}\p{M}]+)*)|[^\s\u0085]/gu
const APOSTROPHES = /[’‘ʼ]/g
const CAPITAL = /^[\p{Lu}\p{Lt}]/u
const SMALL = /^\p{Ll}/u
/** Signs that stand behind the numbers of a date in East Asian print, with nothing in between. */
const SIGN = /^[年月日时時分秒년월일시분초号號]/u
// `28 20232:23 PM`: a year and a time of day run together
const YEAR_AND_HOUR = /^(?:19|20)[0-9]{3,4}$/

/** Splits a line into tokens. Words that a page ran together (`LindqvistHealth`, `UTCUpdated`) are split and marked as glued. */
export function lineTokens(line: string): LineToken[] {
  const tokens: LineToken[] = []
  for (const match of line.matchAll(PIECE)) {
    if (match[1] !== undefined) addNumber(tokens, line, match.index, match[1])
    else if (match[2] !== undefined) addWords(tokens, match.index, match[2])
    else add(tokens, match.index, match[0], 'mark')
  }
  return tokens
}

/** The form in which words are compared with word lists. */
export function wordForm(text: string): string {
  return text.replace(APOSTROPHES, "'").replace(/İ/g, 'i').toLowerCase()
}

function add(tokens: LineToken[], start: number, text: string, kind: LineToken['kind']): void {
  const glued = tokens[tokens.length - 1]?.end === start
  tokens.push({ start, end: start + text.length, text, word: kind === 'word' ? wordForm(text) : text, kind, glued })
}

function addNumber(tokens: LineToken[], line: string, start: number, digits: string): void {
  const end = start + digits.length
  if (YEAR_AND_HOUR.test(digits) && line[end] === ':') {
    add(tokens, start, digits.slice(0, 4), 'number')
    add(tokens, start + 4, digits.slice(4), 'number')
  } else add(tokens, start, digits, 'number')
}

function addWords(tokens: LineToken[], start: number, letters: string): void {
  const before = tokens[tokens.length - 1]
  let from = 0
  if (before?.kind === 'number' && before.end === start && SIGN.test(letters)) {
    add(tokens, start, letters.slice(0, 1), 'word')
    from = 1
  }
  for (const cut of cuts(letters, from)) {
    add(tokens, start + from, letters.slice(from, cut), 'word')
    from = cut
  }
  if (from < letters.length) add(tokens, start + from, letters.slice(from), 'word')
}

// where a small letter meets a capital, or a run of capitals meets a capitalised word
function cuts(letters: string, from: number): number[] {
  const found: number[] = []
  for (let at = Math.max(from, 0) + 1; at < letters.length; at++) {
    if (!CAPITAL.test(letters[at] ?? '')) continue
    const before = letters[at - 1] ?? ''
    if (SMALL.test(before) || (CAPITAL.test(before) && isCapital(letters, at - 2) && SMALL.test(letters[at + 1] ?? '')))
      found.push(at)
  }
  return found
}

function isCapital(letters: string, at: number): boolean {
  return at >= 0 && CAPITAL.test(letters[at] ?? '')
}
