import type { Stretch } from '../model.js'
import { Char, charClass, isSpace, isWordChar } from '../tokens/char-class.js'

/** What the words of a quotation look like. */
export interface Shape {
  /** Words, counted up to 12. */
  readonly words: number
  /** Begins with a capital letter (or a letter that knows no case). */
  readonly capital: boolean
  /** Ends with `.`, `!`, `?` or `…`. */
  readonly finished: boolean
  /** Ends with a comma. */
  readonly comma: boolean
  /** Every longer word is capitalised: a title or name. */
  readonly title: boolean
  /** The same, and several words are: hardly a sentence where nouns are written small. */
  readonly headline: boolean
  /** Holds no word but a number or a link. */
  readonly empty: boolean
}

const MOST_WORDS = 12
const ENDERS = '.!?…。！？؟'
const COMMAS = ',،、，'

/** Looks at the first words and the last sign of a quotation. */
export function shapeOf(text: string, { start, end }: Pick<Stretch, 'start' | 'end'>): Shape {
  let words = 0
  let small = 0
  let large = 0
  let caseless = 0
  for (let at = start; at < end && words < MOST_WORDS; ) {
    if (!isWordChar(text, at)) {
      at++
      continue
    }
    const from = at
    while (at < end && !isSpace(text, at)) at++
    words++
    const first = charClass(text, from)
    if (first === Char.upper || first === Char.digit) large++
    else if (first === Char.letter) caseless += at - from
    else if (at - from > 3) small++
  }
  const first = firstLetter(text, start, end)
  const last = text.charAt(end - 1)
  return {
    words: caseless > words ? Math.max(words, Math.floor(caseless / 2)) : words,
    capital: first === Char.upper || first === Char.letter || first === Char.digit,
    finished: ENDERS.includes(last),
    comma: COMMAS.includes(last),
    title: small === 0 && large > 0 && words < MOST_WORDS,
    headline: small === 0 && large > 2 && words < MOST_WORDS,
    empty: words === 0
  }
}

function firstLetter(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isWordChar(text, at)) return charClass(text, at)
  return Char.other
}
