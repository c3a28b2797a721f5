import { Tag } from '../../languages/compile-quotes.js'
import type { Chunk } from '../grammar/chunks.js'
import { has, isSign } from '../tokens/token.js'
import type { IndirectSentence } from './indirect-sentence.js'
import type { Piece } from './report.js'

const LONGEST = 8

/** The words between the start of a clause and its verb where they are no known noun: `About 4 in 10 said`, `Several operatives said`. */
export function namelessSubject(sentence: IndirectSentence, cue: number): Piece | null {
  const { chunks, tokens, subjectFirst } = sentence
  if (!subjectFirst) return null
  let from = cue
  while (from > 0 && cue - from <= LONGEST && isPlain(sentence, chunks[from - 1] as Chunk)) from--
  const first = chunks[from]
  if (!first || from === cue || cue - from > LONGEST || first.kind === 'prep' || first.kind === 'sign') return null
  const before = chunks[from - 1]?.kind
  if (before !== undefined && before !== 'comma' && before !== 'conj' && before !== 'dash') return null
  for (let at = first.from; at < (chunks[cue]?.from ?? 0); at++) if (has(tokens[at], Tag.firstPerson)) return null
  return { from, to: cue }
}

function isPlain({ tokens }: IndirectSentence, { kind, from }: Chunk): boolean {
  return kind === 'word' || kind === 'np' || kind === 'prep' || kind === 'aside' || isSign(tokens[from], '%$€')
}
