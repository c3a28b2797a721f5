import type { QuoteLexicon } from '../../languages/compile-quotes.js'
import type { Language } from '../../languages/language.js'
import type { Passage } from '../passage.js'
import type { Registry } from '../people/collect-people.js'
import { SpeakerFinder } from '../resolve/find-speakers.js'
import type { QuoteItem } from '../resolve/quote-item.js'
import { indirectItems } from './indirect-items.js'

/**
 * The marked quotations, untouched, and the speech reported between them, in reading order. The article is gone through a
 * second time, so that a report can take up a quotation’s speaker and no quotation changes for the reports around it.
 */
export function withIndirect(
  marked: readonly QuoteItem[],
  passages: readonly Passage[],
  registry: Registry,
  language: Language,
  lexicon: QuoteLexicon
): readonly QuoteItem[] {
  const reports = indirectItems(passages, marked, language, lexicon)
  const utterances = reports.map(({ utterance }) => utterance)
  const copies = marked.map((item) => ({ ...item, found: null }))
  new SpeakerFinder(passages, registry, lexicon).resolve([...copies, ...reports].sort(inReadingOrder))
  for (const [i, report] of reports.entries()) report.utterance = utterances[i] ?? 0
  return [...marked, ...reports.filter(isKnown)].sort(inReadingOrder)
}

function inReadingOrder(a: QuoteItem, b: QuoteItem): number {
  return a.passage - b.passage || a.stretch.start - b.stretch.start
}

// who runs on without a verb of speech must have begun close by; a verb of speech names its speaker itself
function isKnown({ attribution, found }: QuoteItem): boolean {
  const inferred = found?.rule === 'continuation' || found?.rule === 'context'
  return attribution ? !inferred : inferred
}
