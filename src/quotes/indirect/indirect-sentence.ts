import type { IndirectLexicon } from '../../languages/compile-indirect.js'
import type { QuoteLexicon } from '../../languages/compile-quotes.js'
import type { CueSentence } from '../cues/attribution.js'
import type { Piece } from './report.js'

/** A sentence without marked speech, as the search for reported speech sees it. */
export interface IndirectSentence extends CueSentence {
  readonly lexicon: QuoteLexicon
  readonly words: IndirectLexicon
  /** Chunk index behind the last word: the signs that close the sentence are left out. */
  readonly end: number
}

/** Fewer words report nothing that one could repeat: `said so`. */
const FEWEST_WORDS = 3

/** A piece without the commas and dashes around it. */
export function trimmed({ chunks }: IndirectSentence, from: number, to: number): Piece {
  let [start, end] = [from, to]
  while (start < end && isMargin(chunks[start]?.kind)) start++
  while (start < end && isMargin(chunks[end - 1]?.kind)) end--
  return { from: start, to: end }
}

function isMargin(kind: string | undefined): boolean {
  return kind === 'comma' || kind === 'dash' || kind === 'sign' || kind === 'colon'
}

/** Whether a piece has enough words to be a report. */
export function isReport({ chunks, tokens }: IndirectSentence, { from, to }: Piece): boolean {
  if (from >= to) return false
  const last = chunks[to - 1]?.to ?? 0
  let words = 0
  for (let at = chunks[from]?.from ?? 0; at < last && words < FEWEST_WORDS; at++) if (tokens[at]?.kind !== 'punct') words++
  return words >= FEWEST_WORDS
}
