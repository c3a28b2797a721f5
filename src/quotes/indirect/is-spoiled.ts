import { Tag } from '../../languages/compile-quotes.js'
import { phraseAt } from '../grammar/listed-phrase.js'
import { has } from '../tokens/token.js'
import type { IndirectSentence } from './indirect-sentence.js'

const WORDS_BEFORE = 3

/** Whether the words before a verb of speech take it back: a negation, a passive, imagined speech, `we` or `you` as its subject. */
export function isSpoiled({ chunks, tokens, lexicon, words }: IndirectSentence, cue: number): boolean {
  const verb = chunks[cue]?.from ?? 0
  for (let at = Math.max(0, verb - WORDS_BEFORE); at <= verb; at++) {
    const phrase = phraseAt(tokens, at, tokens.length, lexicon, Tag.imagined)
    if (phrase && at + phrase.words.length > verb) return true
  }
  for (let at = verb - 1; at >= Math.max(0, verb - WORDS_BEFORE); at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || has(token, Tag.cue)) return false
    if (words.spoiling.has(token.key)) return true
  }
  return false
}
