import { Tag } from '../../languages/compile-quotes.js'
import type { Attribution } from '../cues/attribution.js'
import { accordingTo } from '../cues/cue-after.js'
import type { Chunk } from '../grammar/chunks.js'
import { isNamed, withTail } from '../grammar/clause.js'
import { type IndirectSentence, isReport, trimmed } from './indirect-sentence.js'
import type { Piece, Report } from './report.js'

const LONGEST_SOURCE = 14
const MOST_WORDS = 8
const SHORTEST_NOUN = 6
const LONGEST_NOUN = 16

/** `According to Roe, …`, `…, according to Roe`, `laut Roe …`, `Roe zufolge …`. */
export function sourceReport(sentence: IndirectSentence): Report | null {
  const { end } = sentence
  for (let at = 0; at < end; at++) {
    const source = isSource(sentence, at)
    const found = source ? accordingTo(sentence, at, end) : behindName(sentence, at)
    const nameless = source && !found ? wordsBehind(sentence, at) : null
    const report = found
      ? around(sentence, found)
      : nameless && around(sentence, { subject: null, cue: at, rule: 'according-to' }, nameless)
    if (report) return report
  }
  return null
}

function isSource(sentence: IndirectSentence, at: number): boolean {
  const { chunks, tokens, words } = sentence
  const chunk = chunks[at] as Chunk
  // „nach Behördenangaben“
  if (chunk.kind === 'prep') return words.sources.has(tokens[chunk.from]?.key ?? '') && isSpoken(sentence, chunks[at + 1])
  if (chunk.kind !== 'according') return false
  // „…, so Huber“ against „so ein Plan“
  return (
    chunk.to - chunk.from > 1 ||
    (chunk.tags & Tag.preposition) !== 0 ||
    (chunks[at - 1]?.kind === 'comma' && isNamed(chunks[at + 1]))
  )
}

/** Whether a noun phrase holds something said or written, as the last part of a compound too: `Behördenangaben`. */
function isSpoken({ tokens, lexicon }: IndirectSentence, chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'np') return false
  for (let at = chunk.from; at < chunk.to; at++) {
    const key = tokens[at]?.key ?? ''
    for (let length = Math.min(key.length, LONGEST_NOUN); length >= SHORTEST_NOUN; length--)
      if ((lexicon.words.get(key.slice(-length)) ?? 0) & Tag.cueNoun) return true
  }
  return false
}

// “according to exit polls”
function wordsBehind({ chunks, end }: IndirectSentence, source: number): Piece | null {
  let to = source + 1
  while (to < Math.min(end, source + MOST_WORDS) && isPlain(chunks[to])) to++
  return to > source + 1 && (to === end || chunks[to]?.kind === 'comma' || chunks[to]?.kind === 'sign')
    ? { from: source + 1, to }
    : null
}

function isPlain(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'word' || chunk?.kind === 'np' || chunk?.kind === 'prep'
}

function behindName(sentence: IndirectSentence, at: number): Attribution | null {
  const kind = sentence.chunks[at - 1]?.kind
  if (sentence.chunks[at]?.kind !== 'accordingAfter' || (kind !== 'np' && kind !== 'pronoun')) return null
  return { subject: withTail(sentence, at - 1, at), cue: at, rule: 'according-to' }
}

function around(sentence: IndirectSentence, attribution: Attribution, nameless?: Piece): Report | null {
  const { cue, subject } = attribution
  const { chunks, end, subjectFirst } = sentence
  const opens = Math.min(cue, subject?.first ?? cue)
  const closes = Math.max(cue + 1, subject?.end ?? 0, nameless?.to ?? 0)
  const before = trimmed(sentence, 0, opens)
  const leads = !isReport(sentence, before)
  const from = subjectFirst ? behindComma(sentence, closes, leads) : closes
  const more = chunks[from]?.kind === 'comma' ? chunks[from + 1]?.kind : undefined
  const behind = trimmed(sentence, !leads && (more === 'rel' || more === 'conj') ? end : from, end)
  const pieces = (leads ? [behind] : [before, behind]).filter(({ from, to }) => from < to)
  return pieces.some((piece) => isReport(sentence, piece)) ? { pieces, attribution, ...(nameless && { nameless }) } : null
}

/** The comma that ends the words of source; where none does, the words themselves end it only when they open the sentence. */
function behindComma({ chunks, end }: IndirectSentence, from: number, leads: boolean): number {
  for (let at = from; at < Math.min(end, from + LONGEST_SOURCE); at++) if (chunks[at]?.kind === 'comma') return at
  return leads ? from : end
}
