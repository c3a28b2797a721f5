import { wordsOf } from '../head/title-parts.js'

const STEM = 5
const FEWEST_LETTERS = 4
const LONGEST_HEADLINE = 500
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const SYLLABLES = /\p{Script=Hangul}/u

/** The beginnings of the words that say what a headline is about: inflected forms share them, function words are left out. */
export function headlineStems(headline: string, functionWords: ReadonlySet<string>): ReadonlySet<string> {
  const words = wordsOf(headline.slice(0, LONGEST_HEADLINE)).filter((word) => !functionWords.has(word))
  return new Set(words.flatMap(stemsOf))
}

/** Which of a headline's stems stand in a text. */
export function stemsIn(text: string, stems: ReadonlySet<string>): string[] {
  return wordsOf(text)
    .flatMap(stemsOf)
    .filter((stem) => stems.has(stem))
}

// scripts without spaces: two characters at a time; syllables: the first two of a word
function stemsOf(word: string): string[] {
  if (UNSPACED.test(word)) return Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => word.slice(at, at + 2))
  if (SYLLABLES.test(word)) return word.length < 2 ? [] : [word.slice(0, 2)]
  return word.length < FEWEST_LETTERS ? [] : [word.slice(0, STEM)]
}
