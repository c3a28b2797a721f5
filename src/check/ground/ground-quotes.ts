import type { Span } from '../../contract/article.js'
import type { ArticleInput, QuoteInput, SpeakerInput } from '../../contract/article-input.js'
import { completeSpan } from '../input/complete-span.js'
import type { Grounding } from './grounding.js'
import { SpeakerBindings } from './speaker-bindings.js'

/** How far around a quote that is in no paragraph its speaker may stand, in UTF-16 units. */
const REACH = 500

/**
 * Holds quotes and their speakers against the text.
 *
 * @param stands Per paragraph of the article: whether the text bears it out. What it does not bear out binds nobody.
 */
export function groundQuotes(input: ArticleInput, stands: readonly boolean[], grounding: Grounding): void {
  const quotes = (input.quotes ?? []).map((quote) => (typeof quote === 'string' ? { text: quote } : quote))
  if (quotes.length === 0) return
  const bindings = new SpeakerBindings(borneOut(input, quotes, stands))
  for (const [at, quote] of quotes.entries()) {
    const bare = typeof input.quotes?.[at] === 'string'
    grounding.text(bare ? ['quotes', at] : ['quotes', at, 'text'], quote.text)
    if (quote.speaker) groundSpeaker(quote.speaker, quote, at, bindings, grounding)
  }
}

function groundSpeaker(
  speaker: string | SpeakerInput,
  { text, parts }: QuoteInput,
  at: number,
  bindings: SpeakerBindings,
  grounding: Grounding
): void {
  const bare = typeof speaker === 'string'
  const name = bare ? speaker : speaker.name
  const path = bare ? ['quotes', at, 'speaker'] : ['quotes', at, 'speaker', 'name']
  const bound = bindings.bind(text, completeSpans(parts ?? []), name, () => grounding.around(text, REACH))
  if (grounding.name(path, name) && !bound) grounding.unbound(path, name)
  if (!bare) grounding.name(['quotes', at, 'speaker', 'description'], speaker.description)
}

// The places of a stored quote; none when one of them has to be looked for.
function completeSpans(parts: NonNullable<QuoteInput['parts']>): Span[] | null {
  const spans = parts.flatMap((part) => completeSpan(part) ?? [])
  return spans.length > 0 && spans.length === parts.length ? spans : null
}

function borneOut(input: ArticleInput, quotes: readonly QuoteInput[], stands: readonly boolean[]) {
  return {
    paragraphs: input.paragraphs
      .map((paragraph) => (typeof paragraph === 'string' ? { text: paragraph } : paragraph))
      .map(({ text, ...rest }, at) => ({
        text: stands[at] ? text : '',
        kind: ('kind' in rest && rest.kind) || ('paragraph' as const)
      })),
    language: input.language ?? 'und',
    title: input.title,
    standfirst: input.standfirst ?? null,
    captions: (input.images ?? []).flatMap((image) => (typeof image !== 'string' && image.caption) || []),
    authors: input.authors ?? [],
    indirect: quotes.some(({ kind }) => kind === 'indirect')
  }
}
