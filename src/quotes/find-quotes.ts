import type { Quote } from '../contract/article.js'
import { compileQuoteWords } from '../languages/compile-quotes.js'
import { withIndirect } from './indirect/with-indirect.js'
import { findStretches } from './marks/find-stretches.js'
import type { QuoteContext, QuoteParagraph, Stretch } from './model.js'
import { type PassageText, readPassages } from './passage.js'
import { collectPeople } from './people/collect-people.js'
import { voteGenders } from './people/vote-genders.js'
import { itemsOf } from './resolve/collect-items.js'
import { SpeakerFinder } from './resolve/find-speakers.js'
import { resolveHeadings } from './resolve/heading-quotes.js'
import { resolveInterview } from './resolve/interview.js'
import { toQuotes } from './to-quotes.js'

export type { QuoteContext, QuoteParagraph } from './model.js'

/** Who said what in the paragraphs of an article, in reading order. Spans index the paragraphs' own texts; `source` is null. */
export function findQuotes(paragraphs: readonly QuoteParagraph[], context: QuoteContext): Quote[] {
  const lexicon = compileQuoteWords(context.language)
  const stretches = findStretches(paragraphs, lexicon)
  if (stretches.length === 0 && !context.indirect) return []
  const around = [context.title, context.standfirst, ...context.captions].filter((text) => text !== null)
  const texts = [...paragraphTexts(paragraphs, stretches), ...around.map(asideText)]
  const passages = readPassages(texts, lexicon)
  const body = passages.slice(0, paragraphs.length)
  const registry = collectPeople(passages, context.authors, lexicon)
  voteGenders(passages, registry.namings)
  const items = body.flatMap((passage, index) => itemsOf(passage, index, stretches, lexicon))
  new SpeakerFinder(body, registry, lexicon).resolve(items)
  resolveInterview(items, body, registry)
  resolveHeadings(items, body)
  const all = context.indirect ? withIndirect(items, body, registry, context.language, lexicon) : items
  return toQuotes(all, paragraphs)
}

function asideText(text: string): PassageText {
  return { text, paragraph: -1, heading: false, stretches: [], first: 0 }
}

function paragraphTexts(paragraphs: readonly QuoteParagraph[], stretches: readonly Stretch[]): readonly PassageText[] {
  let first = 0
  return paragraphs.map(({ text, kind }, paragraph) => {
    let to = first
    while (stretches[to]?.paragraph === paragraph) to++
    const own = { text, paragraph, heading: kind === 'heading', stretches: stretches.slice(first, to), first }
    first = to
    return own
  })
}
