import type { Quote, Span, Speaker } from '../contract/article.js'
import type { QuoteParagraph } from './model.js'
import type { QuoteItem, Range } from './resolve/quote-item.js'
import type { Referent } from './resolve/referent.js'

/** The quotations as the contract wants them; one that runs over paragraphs becomes one quote of several parts. */
export function toQuotes(items: readonly QuoteItem[], paragraphs: readonly QuoteParagraph[]): Quote[] {
  const speakers = new Speakers()
  // a heading may share the speech act of a later paragraph: numbers follow the order of the acts' first quotes
  const numbers = new Map<number, number>()
  const quotes: Quote[] = []
  for (const group of groupParts(items)) {
    const lead = group.find(({ found }) => found) ?? (group[0] as QuoteItem)
    const parts = group.map(({ stretch }) => span(stretch, paragraphs))
    const { found } = lead
    quotes.push({
      text: parts.map(({ text }) => text).join('\n\n'),
      kind: group[0]?.indirect ? 'indirect' : group.some(({ direct }) => direct) ? 'direct' : 'mixed',
      parts,
      utterance: remember(numbers, group[0]?.utterance ?? 0, numbers.size),
      speaker: found && speakers.of(found.referent),
      mention: found?.mention ? span(found.mention, paragraphs) : null,
      cue: found?.cue ? span(found.cue, paragraphs) : null,
      rule: found?.rule ?? null,
      evidence: found?.evidence ?? null,
      source: null
    })
  }
  return quotes
}

function groupParts(items: readonly QuoteItem[]): readonly (readonly QuoteItem[])[] {
  const groups: QuoteItem[][] = []
  let open: QuoteItem[] | undefined
  for (const item of items) {
    if (item.stretch.continues && open) {
      open.push(item)
      continue
    }
    const group = [item]
    groups.push(group)
    if (!item.indirect) open = group
  }
  return groups
}

function span({ paragraph, start, end }: Range, paragraphs: readonly QuoteParagraph[]): Span {
  return { text: paragraphs[paragraph]?.text.slice(start, end) ?? '', paragraph, start, end }
}

class Speakers {
  readonly #byEntity = new Map<number, Speaker>()
  readonly #byPhrase = new Map<string, Speaker>()

  of(referent: Referent): Speaker {
    if (referent.entity) {
      const { id, name, kind, description } = referent.entity
      return remember(this.#byEntity, id, { name, kind, description })
    }
    return remember(this.#byPhrase, referent.phrase.toLowerCase(), {
      name: referent.phrase,
      kind: referent.kind,
      description: null
    })
  }
}

function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  map.set(key, value)
  return value
}
