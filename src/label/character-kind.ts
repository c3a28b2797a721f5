/** What a character is to the scan over a line. */
export const KIND = {
  space: 0,
  small: 1,
  capital: 2,
  digit: 3,
  stop: 4,
  comma: 5,
  mark: 6,
  closer: 7,
  divider: 8,
  unspaced: 9,
  other: 10,
  dash: 11,
  colon: 12,
  ellipsis: 13
} as const

const ASCII = asciiKinds()

/** The kind of the UTF-16 unit `code`. */
export function kindOf(code: number): number {
  return code < 128 ? (ASCII[code] ?? KIND.other) : beyondAscii(code)
}

function asciiKinds(): Uint8Array {
  const kinds = new Uint8Array(128).fill(KIND.other)
  const fill = (characters: string, kind: number) => {
    for (const character of characters) kinds[character.charCodeAt(0)] = kind
  }
  fill(' \t\n\v\f\r', KIND.space)
  fill('abcdefghijklmnopqrstuvwxyz', KIND.small)
  fill('ABCDEFGHIJKLMNOPQRSTUVWXYZ', KIND.capital)
  fill('0123456789', KIND.digit)
  fill('.!?', KIND.stop)
  fill(',;', KIND.comma)
  fill('"', KIND.mark)
  fill(")]}'*_", KIND.closer)
  fill('|', KIND.divider)
  fill('-', KIND.dash)
  fill(':', KIND.colon)
  return kinds
}

const OTHERS: ReadonlyMap<number, number> = new Map(
  (
    [
      ['\u00A0\u2002\u2003\u2009\u202F\u3000', KIND.space],
      ['。！？｡؟۔।॥。', KIND.stop],
      ['、，،；', KIND.comma],
      ['“”„‟«»‹›「」『』', KIND.mark],
      ['’‘）］】》›', KIND.closer],
      ['·•｜▪►', KIND.divider],
      ['–—―', KIND.dash],
      ['：', KIND.colon],
      ['…', KIND.ellipsis]
    ] as const
  ).flatMap(([characters, kind]) => [...characters].map((character) => [character.charCodeAt(0), kind] as const))
)

const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u

function beyondAscii(code: number): number {
  if (code <= 0x24f) return code < 0xc0 ? (OTHERS.get(code) ?? KIND.other) : latin(code)
  const known = OTHERS.get(code)
  if (known !== undefined) return known
  if (isUnspaced(code)) return KIND.unspaced
  const character = String.fromCharCode(code)
  if (LETTER.test(character)) return isCapital(character) ? KIND.capital : KIND.small
  return DIGIT.test(character) ? KIND.digit : KIND.other
}

function latin(code: number): number {
  if (code === 0xd7 || code === 0xf7) return KIND.other
  return isCapital(String.fromCharCode(code)) ? KIND.capital : KIND.small
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase()
}

// Thai, Lao, Myanmar, Khmer; kana, Han, and the surrogates of rarer Han
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
}
