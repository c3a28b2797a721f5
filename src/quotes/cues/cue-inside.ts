import { type QuoteLexicon, Tag } from '../../languages/compile-quotes.js'
import { readChunks } from '../grammar/chunks.js'
import { withTail } from '../grammar/clause.js'
import type { Stretch } from '../model.js'
import type { Passage } from '../passage.js'
import { tokenizeRange } from '../tokens/tokenize.js'
import type { Attribution } from './attribution.js'

/** Characters of a quotation that are searched. */
const FARTHEST = 800

/** An attribution inside the marks (`« Q, souligne-t-elle. Q2 »`), with the words of the quotation as a passage of their own. */
export function cueInside(
  text: string,
  stretch: Stretch,
  lexicon: QuoteLexicon
): { passage: Passage; attribution: Attribution } | null {
  const tokens = tokenizeRange(text, stretch.start, Math.min(stretch.end, stretch.start + FARTHEST), lexicon)
  const chunks = readChunks(tokens, 0, tokens.length, lexicon)
  for (let at = 1; at + 1 < chunks.length; at++) {
    if (chunks[at]?.kind !== 'cue' || chunks[at - 1]?.kind !== 'comma' || !((chunks[at]?.tags ?? 0) & Tag.cue)) continue
    const noun = chunks[at + 1]
    if (noun?.kind !== 'pronoun' && (noun?.np?.nameFrom ?? -1) < 0) continue
    const clause = { tokens, chunks, capitalisedNouns: lexicon.grammar.capitalisedNouns }
    const subject = withTail(clause, at + 1, chunks.length)
    const after = chunks[subject.end]?.kind
    if (after !== undefined && after !== 'comma' && after !== 'sign') continue
    const sentences = [{ from: 0, to: tokens.length, chunks }]
    const passage = { text, paragraph: stretch.paragraph, heading: false, tokens, sentences }
    return { passage, attribution: { subject, cue: at, rule: 'cue' } }
  }
  return null
}
