import { fold } from '../../text/fold.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Finding, LineRule } from './rule.js'

const LONGEST = 30
const SENTENCE_END = /[.!?:…»]\s{1,2}/gu

/** A line whose later sentence asks for an address: `More like this? Sign up for our letter`. */
export const newsletterSentence: LineRule = {
  id: 'newsletter-sentence',
  find: (line, draft) => (line.features.words > LONGEST ? null : find(line, draft))
}

function find({ text }: Line, { tables }: LabelDraft): Finding | null {
  for (const match of text.matchAll(SENTENCE_END)) {
    const phrase = tables.phrase(fold(text.slice(match.index + match[0].length)))
    if (phrase?.tag !== 'newsletter') continue
    return { role: 'newsletter', note: 'a sentence of the line asks for an address', matched: phrase.phrase }
  }
  return null
}
