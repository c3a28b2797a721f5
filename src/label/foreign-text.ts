import { wordsOf } from './head/title-parts.js'

const LONG_WORD = 6
const FEWEST = 2

/** The words of six characters or more: those that tell what a text is about. */
export function longWords(text: string): string[] {
  return wordsOf(text).filter((word) => word.length >= LONG_WORD)
}

/**
 * Whether a text has longer words, and a story knows no more than half of them. A paragraph speaks of what its story speaks of, and
 * what a site prints below all of its stories does not.
 */
export function isForeignText(text: string, story: ReadonlySet<string>): boolean {
  const words = longWords(text)
  return words.length >= FEWEST && words.filter((word) => story.has(word)).length * 2 <= words.length
}
