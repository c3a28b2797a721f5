import { type QuoteLexicon, Tag } from '../../languages/compile-quotes.js'
import type { Attribution, CueSentence } from '../cues/attribution.js'
import { cueAfter, cueAtEnd } from '../cues/cue-after.js'
import { cueBefore } from '../cues/cue-before.js'
import { cueInside } from '../cues/cue-inside.js'
import { withoutImpersonal } from '../cues/impersonal.js'
import type { Chunk } from '../grammar/chunks.js'
import type { Stretch } from '../model.js'
import type { Passage } from '../passage.js'
import { isSpeech } from '../speech/is-speech.js'
import { shapeOf } from '../speech/shape.js'
import type { QuoteItem } from './quote-item.js'

/** The quotations of a passage with what their own sentences say about them; words that are nobody's speech are left out. */
export function itemsOf(
  passage: Passage,
  index: number,
  stretches: readonly Stretch[],
  lexicon: QuoteLexicon
): readonly QuoteItem[] {
  const items: QuoteItem[] = []
  for (const [number, sentence] of passage.sentences.entries()) {
    const cues = cueSentence(passage, sentence.chunks, stretches, lexicon)
    if (cues.quotes.length === 0) continue
    const found = cues.quotes.map((quote) => {
      const attribution = attributionOf(cues, quote)
      return attribution && withoutImpersonal(cues, attribution)
    })
    for (const [i, chunk] of cues.quotes.entries()) {
      const stretch = stretches[passage.tokens[cues.chunks[chunk]?.from ?? 0]?.stretch ?? -1]
      if (!stretch) continue
      const own = found[i] ?? null
      const shared = found.slice(Math.max(0, i - 8), i).findLast(Boolean) ?? found.slice(i, i + 8).find(Boolean) ?? null
      const item = itemOf({ passage, index, sentence: number, chunk, stretch, own, shared, cues }, lexicon)
      if (item) items.push(item)
    }
  }
  return items
}

/** A sentence as the search for cues sees it. */
export function cueSentence(
  passage: Passage,
  chunks: readonly Chunk[],
  stretches: readonly Stretch[],
  lexicon: QuoteLexicon
): CueSentence {
  const { tokens, text } = passage
  const quotes: number[] = []
  for (const [i, chunk] of chunks.entries()) if (chunk.kind === 'quote') quotes.push(i)
  return {
    tokens,
    chunks,
    quotes,
    capitalisedNouns: lexicon.grammar.capitalisedNouns,
    inverts: lexicon.grammar.inverts,
    subjectFirst: lexicon.grammar.subjectFirst ?? false,
    dropsSubject: lexicon.grammar.dropsSubject,
    endsWithComma(chunk) {
      const stretch = stretches[tokens[chunks[chunk]?.from ?? 0]?.stretch ?? -1]
      return stretch !== undefined && shapeEnds(text, stretch)
    }
  }
}

const CLAUSE_ENDS = ',?!…'

function shapeEnds(text: string, { end }: Stretch): boolean {
  return CLAUSE_ENDS.includes(text.charAt(end - 1))
}

function attributionOf(sentence: CueSentence, quote: number): Attribution | null {
  const { chunks } = sentence
  const before = cueBefore(sentence, quote)
  if (before && before.cue >= 0 && chunks[quote - 1]?.kind === 'colon') return before
  if (before && chunks[quote + 1]?.kind === 'conj') return before
  const after = cueAfter(sentence, quote)
  // “Q,” critics said that …: a clause of its own when the words before already say who
  if (before && after && chunks[after.cue + 1]?.kind === 'comp') return before
  if (after) return after
  const end = before && isStrong(sentence, before) ? null : cueAtEnd(sentence, quote)
  return end && (!before || end.rule === 'according-to') ? end : before
}

function isStrong({ chunks }: CueSentence, { cue }: Attribution): boolean {
  return ((chunks[cue]?.tags ?? 0) & (Tag.cue | Tag.accordingTo)) !== 0
}

interface Candidate {
  readonly passage: Passage
  readonly index: number
  readonly sentence: number
  readonly chunk: number
  readonly stretch: Stretch
  /** What the sentence says of this quotation, and of another one in it. */
  readonly own: Attribution | null
  readonly shared: Attribution | null
  readonly cues: CueSentence
}

function itemOf(candidate: Candidate, lexicon: QuoteLexicon): QuoteItem | null {
  const { passage, index, sentence, chunk, stretch, own, shared, cues } = candidate
  const shape = shapeOf(passage.text, stretch)
  if (shape.empty) return null
  const kind = cues.chunks[chunk - 1]?.kind
  const opens = kind === undefined || kind === 'colon' || kind === 'comma' || kind === 'quote' || kind === 'dash'
  const ends = shape.finished || shape.comma || kind === 'colon' || !stretch.closed || cues.endsWithComma(chunk)
  const direct = shape.capital && (ends || (opens && (shape.words > 3 || (own !== null && own.cue > chunk))))
  if (!isSpeech({ cues, chunk, own, direct: direct && opens }, shape, lexicon)) return null
  const inside =
    own || !lexicon.grammar.inverts || lexicon.grammar.subjectFirst ? null : cueInside(passage.text, stretch, lexicon)
  return {
    stretch,
    shape,
    passage: index,
    sentence,
    chunk,
    direct,
    attribution: own ?? shared,
    inside,
    found: null,
    utterance: -1
  }
}
