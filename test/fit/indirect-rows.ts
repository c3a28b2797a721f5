import type { Quote } from '../../src/contract/article.js'
import { extractQuotes } from '../../src/quotes/extract-quotes.js'

type Range = readonly [start: number, end: number]

/** An article of a quotation corpus. Offsets into `text`. */
export interface Case {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly paragraphs: readonly Range[]
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly cue: { readonly text: string } | null }[]
  readonly indirect: readonly {
    readonly content: readonly Range[]
    readonly source: string | null
    readonly cue: string | null
  }[]
}

/** Words somewhere in an article: where each begins, and the range they lie in. */
export interface Place {
  readonly words: ReadonlySet<number>
  readonly start: number
  readonly end: number
}

/** Speech that people say an article reports. */
export interface Row extends Place {
  readonly lang: string
  readonly source: string
  readonly cue: string
}

/** The same by us: the pieces of one speech act are one claim. */
export interface Claim extends Place {
  readonly quote: Quote
}

const WORD = /[\p{L}\p{N}]+/gu

function placeOf(text: string, ranges: readonly Range[]): Place {
  const words = new Set<number>()
  for (const [start, end] of ranges) for (const match of text.slice(start, end).matchAll(WORD)) words.add(start + match.index)
  return { words, start: ranges[0]?.[0] ?? 0, end: ranges.at(-1)?.[1] ?? 0 }
}

/** The human rows that stand in the paragraphs, not in the headline. */
export function rowsOf({ text, lang, paragraphs, indirect }: Case): Row[] {
  return indirect
    .map(({ content, source, cue }) => ({ ...placeOf(text, content), lang, source: source?.trim() ?? '', cue: cue ?? '' }))
    .filter(({ start }) => paragraphs.some(([from, to]) => from <= start && start < to))
}

export function claimsOf({ text, paragraphs, lang, title }: Case): Claim[] {
  const texts = paragraphs.map(([start, end]) => text.slice(start, end))
  const acts = new Map<number, Quote[]>()
  for (const quote of extractQuotes(texts, { language: lang, title, indirect: true }))
    if (quote.kind === 'indirect') acts.set(quote.utterance, [...(acts.get(quote.utterance) ?? []), quote])
  return [...acts.values()].map((act) => {
    const ranges = act
      .flatMap(({ parts }) => parts)
      .map(({ paragraph, start, end }): Range => {
        const offset = paragraphs[paragraph]?.[0] ?? 0
        return [offset + start, offset + end]
      })
    return { ...placeOf(text, ranges), quote: act[0] as Quote }
  })
}

/** Which claim is which row: at least half of the words of both are the same; the best overlaps first. */
export function pair(rows: readonly Row[], claims: readonly Claim[]): Map<Row, Claim> {
  const found = rows
    .flatMap((row) => claims.map((claim) => ({ row, claim, overlap: overlap(row, claim) })))
    .filter((one) => one.overlap >= 0.5)
    .sort((a, b) => b.overlap - a.overlap)
  const pairs = new Map<Row, Claim>()
  const taken = new Set<Claim>()
  for (const { row, claim } of found) {
    if (pairs.has(row) || taken.has(claim)) continue
    pairs.set(row, claim)
    taken.add(claim)
  }
  return pairs
}

function overlap(a: Place, b: Place): number {
  if (a.end <= b.start || b.end <= a.start) return 0
  let both = 0
  for (const at of a.words) if (b.words.has(at)) both++
  return both / (a.words.size + b.words.size - both)
}

/** The rule of the marked quotations: whether a name is that of a source; null when it cannot be told. */
export type EntityMatch = (speaker: string | null, row: unknown) => boolean | null

const PRONOUN = /^(he|she|it|they|er|sie|es|man)$/iu
const NOBODY = /^(i|we|you|us|me|who|which|whom|that|ich|wir|der|die|das|denen|dessen)?$/iu

/** Whether the speaker of a claim is right; null where the row names nobody who could be compared. */
export function judge({ source, lang }: Row, claim: Claim | undefined, entityMatch: EntityMatch): boolean | null {
  if (NOBODY.test(source)) return null
  if (!claim) return false
  const { speaker, mention } = claim.quote
  if (PRONOUN.test(source)) return mention?.text.toLowerCase() === source.toLowerCase()
  const name = speaker?.name ?? null
  return entitiesOf(source, lang).some((entity) => entityMatch(name, { source: { text: source }, entity }) === true)
}

const BREAK = /[,;(–—]/u
const CUT = /\s(?:for|of|from|at|in|with|who|on|to|as|by|von|der|des|aus|für)\s/u
const OWNER = /[’']s?$/u
const CAPITAL = /^[\p{Lu}\d]/u
const NO_NAME =
  /^(mr|mrs|ms|miss|dr|prof|sen|rep|gov|gen|president|senator|governor|herr|frau|the|a|an|some|many|der|die|das|ein|eine)\.?$/iu

/** What a source can be to the rule: a name when it ends with capitals, else a description by one of its words. */
function entitiesOf(source: string, lang: string): object[] {
  if (lang === 'de') return [{ type: 'mention' }]
  const words = (source.split(BREAK)[0]?.split(CUT)[0] ?? '').trim().replace(OWNER, '').split(' ')
  let from = words.length
  while (from > 0 && CAPITAL.test(words[from - 1] ?? '') && !NO_NAME.test(words[from - 1] ?? '')) from--
  const name = words.slice(from)
  if (name.length === 0) return words.map((head) => ({ type: 'description', head }))
  return [{ type: 'person', name: name.join(' '), first: name.length > 1 ? name[0] : null, last: name.at(-1) }]
}
