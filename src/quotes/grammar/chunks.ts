import { PRONOUN, type QuoteLexicon, Tag } from '../../languages/compile-quotes.js'
import { has, isSign, type Token } from '../tokens/token.js'
import { phraseAt } from './listed-phrase.js'
import type { NounPhrase } from './noun-phrase.js'
import { readNounPhrase } from './phrase-reader.js'

type ChunkKind =
  | 'np'
  | 'pronoun'
  | 'cue'
  | 'aux'
  | 'prep'
  | 'conj'
  | 'rel'
  | 'comp'
  | 'according'
  | 'accordingAfter'
  | 'word'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'aside'
  | 'quote'
  | 'sign'

/** A piece of a sentence that is one thing. Token indexes, `to` exclusive. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly from: number
  readonly to: number
  /** Of a noun phrase. */
  readonly np: NounPhrase | null
  /** Bits of Tag of the word or phrase. */
  readonly tags: number
}

const LONGEST_ASIDE = 14

/** Cuts the tokens of a sentence into chunks, left to right, each token in exactly one. */
export function readChunks(tokens: readonly Token[], from: number, to: number, lexicon: QuoteLexicon): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (let at = from; at < to; ) {
    const chunk = readChunk(tokens, at, to, lexicon, chunks.at(-1), at === from)
    chunks.push(chunk)
    at = chunk.to
  }
  return chunks
}

function readChunk(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: QuoteLexicon,
  before: Chunk | undefined,
  opens: boolean
): Chunk {
  const token = tokens[at] as Token
  if (token.kind === 'quote') return chunk('quote', at, at + 1, token.tags)
  if (token.kind === 'punct') return readSign(tokens, at, to)
  if (token.kind === 'word') {
    const known = readPhrase(tokens, at, to, lexicon, opens) ?? readFunctionWord(tokens, at, to, lexicon, before, opens)
    if (known) return known
  }
  const np = readNounPhrase(tokens, at, to, lexicon)
  if (np) return { kind: 'np', from: at, to: np.to, np, tags: np.headTags }
  return chunk('word', at, at + 1, token.tags)
}

function chunk(kind: ChunkKind, from: number, to: number, tags: number): Chunk {
  return { kind, from, to, np: null, tags }
}

function readSign(tokens: readonly Token[], at: number, to: number): Chunk {
  const token = tokens[at]
  if (isSign(token, ',،、')) return chunk('comma', at, at + 1, 0)
  if (isSign(token, ':：')) return chunk('colon', at, at + 1, 0)
  if (isSign(token, '–')) return chunk('dash', at, at + 1, 0)
  if (isSign(token, '([')) {
    const close = token?.key === '(' ? ')' : ']'
    for (let i = at + 1; i < Math.min(to, at + LONGEST_ASIDE); i++)
      if (isSign(tokens[i], close)) return chunk('aside', at, i + 1, 0)
  }
  return chunk('sign', at, at + 1, 0)
}

const PHRASES =
  Tag.cue | Tag.weakCue | Tag.accordingTo | Tag.accordingToAfter | Tag.preposition | Tag.conjunction | Tag.complementiser

function readPhrase(tokens: readonly Token[], at: number, to: number, lexicon: QuoteLexicon, opens: boolean): Chunk | null {
  if (tokens[at]?.upper && !opens) return null
  const phrase = phraseAt(tokens, at, to, lexicon, PHRASES)
  if (!phrase) return null
  const end = at + phrase.words.length
  if (phrase.tags & Tag.accordingTo) return chunk('according', at, end, phrase.tags)
  if (phrase.tags & Tag.accordingToAfter) return chunk('accordingAfter', at, end, phrase.tags)
  if (phrase.tags & (Tag.cue | Tag.weakCue)) return chunk('cue', at, end, phrase.tags)
  if (phrase.tags & Tag.preposition) return chunk('prep', at, end, phrase.tags)
  return chunk(phrase.tags & Tag.conjunction ? 'conj' : 'comp', at, end, phrase.tags)
}

function readFunctionWord(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: QuoteLexicon,
  before: Chunk | undefined,
  opens: boolean
): Chunk | null {
  const token = tokens[at] as Token
  const { tags } = token
  if (tags === 0 || (token.upper && !opens && !isQuietCapital(token, before) && !isFirstPerson(token))) return null
  const kind = functionKind(tags)
  if (!kind) return null
  if (isDeterminer(tags) && opensNounPhrase(tokens, at, to, lexicon, before, kind)) return null
  return chunk(kind, at, at + 1, tags)
}

// German “Sie” and words behind a quotation that opens the sentence are capitalised without being names
function isQuietCapital(token: Token, before: Chunk | undefined): boolean {
  return before?.kind === 'quote' || before?.kind === 'dash' || (before?.kind === 'colon' && has(token, PRONOUN))
}

// English “I”
function isFirstPerson(token: Token): boolean {
  return has(token, Tag.firstPerson) && token.key.length === 1
}

function functionKind(tags: number): ChunkKind | null {
  if (tags & (PRONOUN | Tag.firstPerson)) return 'pronoun'
  if (tags & Tag.accordingTo) return 'according'
  if (tags & Tag.accordingToAfter) return 'accordingAfter'
  if (tags & (Tag.cue | Tag.weakCue)) return 'cue'
  if (tags & Tag.auxiliary) return 'aux'
  if (tags & Tag.conjunction) return 'conj'
  if (tags & Tag.complementiser) return 'comp'
  if (tags & Tag.relative) return 'rel'
  if (tags & Tag.preposition) return 'prep'
  return null
}

function isDeterminer(tags: number): boolean {
  return (tags & (Tag.article | Tag.possessive)) !== 0
}

/** Whether a word that is both article (or possessive) and something else opens a noun phrase here. */
function opensNounPhrase(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: QuoteLexicon,
  before: Chunk | undefined,
  kind: ChunkKind
): boolean {
  const np = readNounPhrase(tokens, at, to, lexicon)
  if (!np || np.to - at < 2) return false
  if (kind !== 'rel' || before?.kind !== 'comma') return true
  // “Huber, der Sprecher der Polizei,” against “Huber, der Montag kam,”
  const next = tokens[np.to]
  return np.headTags !== 0 && (next === undefined || isSign(next, ',.') || has(next, Tag.article | Tag.preposition | Tag.cue))
}
