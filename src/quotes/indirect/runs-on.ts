import { Tag } from '../../languages/compile-quotes.js'
import { has } from '../tokens/token.js'
import type { IndirectSentence } from './indirect-sentence.js'

/** Whether the verb of the main clause marks a sentence as somebody else’s words: „Man habe kein Geld mehr.“ */
export function runsOn({ chunks, tokens, end }: IndirectSentence): boolean {
  for (let at = 0; at < end; at++) {
    const chunk = chunks[at]
    if (!chunk) break
    const opens = chunk.kind === 'comp' || (chunk.kind === 'conj' && (chunk.tags & Tag.complementiser) !== 0)
    if (at > 0 && opens) return false
    for (let i = chunk.from; i < chunk.to; i++) {
      if (has(tokens[i], Tag.firstPerson)) return false
      if (has(tokens[i], Tag.reported)) return true
    }
  }
  return false
}
