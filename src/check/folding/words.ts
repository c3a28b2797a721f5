import { isUnspaced } from '../../text/characters.js'

/** The words of a folded text. */
export interface Words {
  /** Per word: offset in the folded text where it begins. */
  readonly starts: readonly number[]
  /** Per word: where it ends, exclusive. */
  readonly ends: readonly number[]
  /** Per word: in lower case. */
  readonly forms: readonly string[]
}

// Runs of letters or of digits, cut where a small letter meets a capital (`FosterTravel`, `BBCNews`), but each letter of
// Hangul, whose particles are glued to names.
const WORD =
  /\p{N}+|[\p{Lu}\p{Lt}]+(?=[\p{Lu}\p{Lt}]\p{Ll})|[\p{Lu}\p{Lt}]+[\p{Ll}\p{Lm}\p{M}]*|[\p{Ll}\p{Lm}\p{M}]+|\p{sc=Hang}|\p{Lo}[\p{Lo}\p{Lm}\p{M}]*/uy

/** Cuts a folded text into words. In scripts that write no spaces between words, each unit is one. */
export function wordsOf(folded: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  const forms: string[] = []
  for (let at = 0; at < folded.length; at++) {
    const end = endOfWord(folded, at)
    if (end === at) continue
    starts.push(at)
    ends.push(end)
    forms.push(folded.slice(at, end).toLowerCase())
    at = end - 1
  }
  return { starts, ends, forms }
}

function endOfWord(folded: string, at: number): number {
  const unit = folded.charCodeAt(at)
  if (unit < A && !(unit >= ZERO && unit <= NINE)) return at
  if (isUnspaced(unit)) return at + 1
  WORD.lastIndex = at
  return WORD.test(folded) ? WORD.lastIndex : at
}

const ZERO = 0x30
const NINE = 0x39
const A = 0x41
