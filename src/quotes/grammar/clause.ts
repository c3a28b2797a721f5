import { HEAD, Tag } from '../../languages/compile-quotes.js'
import { has, type Token } from '../tokens/token.js'
import type { Chunk } from './chunks.js'

/** Chunks looked at on one side of a verb. */
export const FARTHEST = 48

/** Who a verb's subject is: the chunk that names it and the end of the words that belong to it (exclusive chunk index). */
export interface Subject {
  readonly chunk: number
  readonly end: number
  /** First chunk of a list of names (`Roe and Doe said`); equals `chunk` otherwise. */
  readonly first: number
  /** Whether not the noun but its owner is meant: `Roe’s assertion`. */
  readonly owner?: boolean
}

/** What a search needs to know of a sentence. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly capitalisedNouns: boolean
}

/** The subject that is one chunk alone. */
export function single(chunk: number): Subject {
  return { chunk, end: chunk + 1, first: chunk }
}

/** Whether a chunk is a noun phrase with a name. */
export function hasName(chunk: Chunk | undefined): boolean {
  return chunk?.np != null && chunk.np.nameFrom >= 0
}

/** Whether a chunk can name a person, organisation or group. */
export function isNamed(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'pronoun') return true
  return chunk?.np != null && (chunk.np.nameFrom >= 0 || (chunk.np.headTags & HEAD) !== 0)
}

/** Whether a pronoun means nobody in particular: `it`, `es`, `man`. */
export function isNobody(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'pronoun' && (chunk.tags & (Tag.he | Tag.she | Tag.firstPerson)) === 0
}

/** A noun phrase with what hangs on it: `a spokesman for the company`. */
export function withTail({ chunks, tokens, capitalisedNouns }: Clause, chunk: number, high: number): Subject {
  let end = chunk + 1
  if (chunks[chunk]?.kind !== 'np') return single(chunk)
  const bare = (chunks[chunk]?.np?.nameFrom ?? -1) < 0
  while (end < high && bare) {
    const next = chunks[end]
    if (next?.kind === 'prep' && chunks[end + 1]?.kind === 'np' && end + 1 < high && !isPaper(chunks[end + 1])) end += 2
    else if (capitalisedNouns && next?.kind === 'np' && has(tokens[next.from], Tag.article) && next.np && !next.np.gender) end++
    else break
  }
  return { chunk, end, first: chunk }
}

// “said the young man in an interview”
/** Whether a noun is something written or said. */
export function isPaper(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.tags & (Tag.document | Tag.cueNoun)) !== 0
}
