import { Tag } from '../../languages/compile-quotes.js'
import { isNobody, withTail } from '../grammar/clause.js'
import type { Attribution, CueSentence } from './attribution.js'

const FARTHEST = 10
const PAPERS = Tag.document | Tag.cueNoun | Tag.organisation

/**
 * `heißt es in einer Mitteilung der Stadt`: the subject is a word that means nobody, and the paper that speaks stands behind a
 * preposition in the same sentence. Other attributions are returned as they are.
 */
export function withoutImpersonal(sentence: CueSentence, found: Attribution): Attribution {
  const { chunks } = sentence
  // “it said in a statement”: the body named before
  if (sentence.subjectFirst || (found.subject && !isNobody(chunks[found.subject.chunk]))) return found
  for (let step = 1; step <= FARTHEST; step++) {
    for (const at of [found.cue + step, found.cue - step]) {
      const noun = chunks[at]
      if (!noun?.np || chunks[at - 1]?.kind !== 'prep' || !(noun.np.headTags & PAPERS || noun.np.nameFrom >= 0)) continue
      return { ...found, subject: withTail(sentence, at, chunks.length) }
    }
  }
  return found
}
