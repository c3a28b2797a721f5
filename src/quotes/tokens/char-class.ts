/** Kinds of characters, as far as reading names, words and marks needs them. */
export const Char = { other: 0, space: 1, lower: 2, upper: 3, digit: 4, letter: 5 } as const

const TABLE_SIZE = 0x530
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}|\p{Lt}/u
const LETTER = /\p{L}|\p{M}/u
const DIGIT = /\p{Nd}/u
const SPACE = /[\s\u200B\u2060\uFEFF]/u
const TABLE: Readonly<Uint8Array> = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)))

/** The kind of the UTF-16 unit at an offset; `Char.space` outside of the text. A surrogate counts as a letter. */
export function charClass(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < TABLE_SIZE) return TABLE[code] ?? Char.other
  return Number.isNaN(code) ? Char.space : classify(text.charAt(at))
}

function classify(char: string): number {
  if (char >= '\uD800' && char <= '\uDFFF') return Char.letter
  if (SPACE.test(char)) return Char.space
  if (LOWER.test(char)) return Char.lower
  if (UPPER.test(char)) return Char.upper
  if (DIGIT.test(char)) return Char.digit
  return LETTER.test(char) || char === '\u00AD' ? Char.letter : Char.other
}

/** Whether a letter or digit stands at an offset. */
export function isWordChar(text: string, at: number): boolean {
  return charClass(text, at) >= Char.lower
}

/** Whether white space, or the text's edge, stands at an offset. */
export function isSpace(text: string, at: number): boolean {
  return charClass(text, at) === Char.space
}
