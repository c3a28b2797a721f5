import type { QuoteLexicon, WordPhrase } from '../../languages/compile-quotes.js'
import type { Token } from '../tokens/token.js'

/** The longest listed phrase of several words that begins at a token and has one of the tags. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: QuoteLexicon,
  tags: number
): WordPhrase | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  return lexicon.phrases.get(first.key)?.find((phrase) => phrase.tags & tags && matches(tokens, at, limit, phrase.words))
}

function matches(tokens: readonly Token[], at: number, limit: number, words: readonly string[]): boolean {
  if (at + words.length > limit) return false
  return words.every((word, i) => tokens[at + i]?.key === word && tokens[at + i]?.kind === 'word')
}

/** Whether a word is written as a name: a capital letter, and no word that only opens sentences. */
export function isNameWord(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.upper
}
