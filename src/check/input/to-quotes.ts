import type { Paragraph, Quote, Span, Speaker } from '../../contract/article.js'
import type { QuoteInput, SpanInput, SpeakerInput } from '../../contract/article-input.js'
import type { Report } from '../report.js'
import { completeSpan } from './complete-span.js'
import { ParagraphFinder } from './paragraph-finder.js'
import { textOrNull } from './text-or-null.js'

type Path = readonly (string | number)[]

/** Makes Quotes of an input's, each found in the paragraphs, in reading order. One that stands in none is reported. */
export function toQuotes(inputs: readonly (string | QuoteInput)[], paragraphs: readonly Paragraph[], report: Report): Quote[] {
  if (inputs.length === 0) return []
  const finder = new ParagraphFinder(paragraphs.map(({ text }) => text))
  const quotes = inputs.map((input) => (typeof input === 'string' ? { text: input } : input))
  const speakers = knownSpeakers(quotes)
  const found = quotes.map((quote, at) => ({ quote, made: toQuote(quote, finder, speakers, at, report) }))
  found.sort((a, b) => inReadingOrder(a.made.parts[0], b.made.parts[0]))
  let utterance = -1
  return found.map(({ quote, made }) => {
    utterance = quote.utterance ?? utterance + 1
    return { ...made, utterance }
  })
}

function toQuote(quote: QuoteInput, finder: ParagraphFinder, speakers: Speakers, at: number, report: Report): Quote {
  const path = ['quotes', at]
  const given = quote.parts?.length ? quote.parts : null
  const parts = given ? givenParts(given, finder, path, report) : finder.quote(quote.text)
  if (!given && parts.length === 0) report([...path, 'text'], 'Stands in no paragraph')
  const speaker = quote.speaker ? speakers.get(nameOf(quote.speaker)) : undefined
  return {
    // of what was looked for, the marks and white space of the paragraph count
    text: given?.every((part) => completeSpan(part)) ? quote.text : parts.map(({ text }) => text).join('\n\n'),
    kind: quote.kind ?? 'direct',
    parts,
    utterance: 0,
    speaker: speaker ?? null,
    mention: besideQuote(quote.mention, parts, finder, [...path, 'mention'], report),
    cue: besideQuote(quote.cue, parts, finder, [...path, 'cue'], report),
    rule: quote.rule ?? (speaker ? 'given' : null),
    evidence: quote.evidence ?? (speaker ? 'inferred' : null),
    source: quote.source ?? null
  }
}

function givenParts(inputs: readonly (string | SpanInput)[], finder: ParagraphFinder, path: Path, report: Report): Span[] {
  return inputs.flatMap((input, at) => {
    const { text, paragraph } = typeof input === 'string' ? { text: input } : input
    const found = completeSpan(input) ?? finder.part(text, paragraph ?? null)
    if (!found) report([...path, 'parts', at], 'Stands in no paragraph')
    return found ?? []
  })
}

function besideQuote(
  input: string | SpanInput | null | undefined,
  parts: readonly Span[],
  finder: ParagraphFinder,
  path: Path,
  report: Report
): Span | null {
  if (input === null || input === undefined) return null
  const found = completeSpan(input) ?? finder.beside(typeof input === 'string' ? input : input.text, parts)
  if (!found && parts.length > 0) report(path, 'Does not stand beside the quote')
  return found
}

function inReadingOrder(a: Span | undefined, b: Span | undefined): number {
  return a && b ? a.paragraph - b.paragraph || a.start - b.start : 0
}

type Speakers = ReadonlyMap<string, Speaker>

// One value for every quote of a name: what one of them tells of the speaker holds for the others.
function knownSpeakers(quotes: readonly QuoteInput[]): Speakers {
  const inputs = new Map<string, SpeakerInput>()
  for (const { speaker } of quotes) {
    if (!speaker) continue
    const { name, kind, description } = typeof speaker === 'string' ? { name: speaker } : speaker
    const known = inputs.get(name)
    inputs.set(name, { name, kind: known?.kind ?? kind, description: known?.description ?? textOrNull(description) })
  }
  return new Map([...inputs].map(([name, input]) => [name, toSpeaker(input)]))
}

function toSpeaker({ name, kind, description }: SpeakerInput): Speaker {
  return { name, kind: kind ?? 'person', description: textOrNull(description) }
}

function nameOf(speaker: string | SpeakerInput): string {
  return typeof speaker === 'string' ? speaker : speaker.name
}
