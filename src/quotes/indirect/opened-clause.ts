import { Tag } from '../../languages/compile-quotes.js'
import { FARTHEST } from '../grammar/clause.js'
import { has } from '../tokens/token.js'
import type { IndirectSentence } from './indirect-sentence.js'

const LONGEST_BRACKET = 12
/** Chunks between a verb and the word that opens a reported question: the addressee. */
const LONGEST_ADDRESSEE = 2

/** The chunk where a clause begins that a chunk opens: behind `that`, at `whether` or `why` itself; -1 when it opens none. */
export function openedAt({ chunks, tokens, words }: IndirectSentence, at: number): number {
  const chunk = chunks[at]
  if (!chunk || !(chunk.tags & Tag.complementiser) || chunk.kind === 'np') return -1
  return tokens[chunk.from]?.key === words.plain ? at + 1 : at
}

/** Whether a clause opened at a chunk belongs to the verb: a weak verb, and a word that opens other clauses too, stand side by side. */
export function belongsTo(sentence: IndirectSentence, cue: number, at: number): boolean {
  const { chunks } = sentence
  if (at === cue + 1 || (at === cue + 2 && chunks[cue + 1]?.kind === 'comma')) return true
  if (!((chunks[cue]?.tags ?? 0) & Tag.cue)) return false
  if (openedAt(sentence, at) === at + 1) return true
  if (at - cue - 1 > LONGEST_ADDRESSEE) return false
  for (let i = cue + 1; i < at; i++) if (chunks[i]?.kind !== 'np' && chunks[i]?.kind !== 'pronoun') return false
  return true
}

/** The clause behind a bracket: `told Roe, the mayor, that`; -1 when none is opened there. */
export function behindBracket(sentence: IndirectSentence, open: number): number {
  const { chunks, end } = sentence
  for (let at = open + 1; at < Math.min(end, open + LONGEST_BRACKET); at++) {
    const kind = chunks[at]?.kind
    if (kind === 'cue' || kind === 'sign') return -1
    if (kind === chunks[open]?.kind) return openedAt(sentence, at + 1)
  }
  return -1
}

/** The clause behind the comma of a verb: `sagte, die Lage sei ernst`; -1 when it is not the verb’s. */
export function behindComma(sentence: IndirectSentence, cue: number, comma: number): number {
  const { chunks, tokens, end } = sentence
  const opened = openedAt(sentence, comma + 1)
  if (opened >= 0)
    return belongsTo(sentence, cue, comma + 1) || chunks[comma + 1]?.kind !== 'conj' || opened > comma + 1 ? opened : -1
  if (chunks[comma + 1]?.kind === 'conj') return -1
  if ((chunks[cue]?.tags ?? 0) & Tag.cue) return comma + 1
  const last = chunks[Math.min(end, comma + FARTHEST) - 1]?.to ?? 0
  for (let at = chunks[comma]?.to ?? last; at < last; at++) if (has(tokens[at], Tag.reported)) return comma + 1
  return -1
}
