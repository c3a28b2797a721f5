import { Tag } from '../../languages/compile-quotes.js'
import type { Chunk } from '../grammar/chunks.js'
import { isNamed } from '../grammar/clause.js'
import { has } from '../tokens/token.js'
import type { IndirectSentence } from './indirect-sentence.js'
import { behindBracket, behindComma, belongsTo, openedAt } from './opened-clause.js'

/** Chunks of time, place and addressee between a verb of speech and the words it reports. */
const FARTHEST = 12
const CLAUSE = 8

/** The chunk where the words begin that a verb of speech reports; -1 when it reports none. */
export function contentStart(sentence: IndirectSentence, cue: number): number {
  const limit = Math.min(sentence.end, cue + FARTHEST)
  let addressee = isIn(sentence, cue, sentence.words.addressed)
  for (let at = cue + 1; at < limit; at++) {
    const opened = openedAt(sentence, at)
    if (opened >= 0) return belongsTo(sentence, cue, at) ? opened : NONE
    const kind = sentence.chunks[at]?.kind
    if (kind === 'comma' || kind === 'dash')
      return sentence.subjectFirst ? behindBracket(sentence, at) : behindComma(sentence, cue, at)
    const found = startAt(sentence, cue, at, addressee)
    if (found === at || found === NONE) return found
    if (kind === 'np' || kind === 'pronoun') addressee &&= sentence.chunks[at - 1]?.kind === 'prep'
  }
  return NONE
}

const NONE = -1
const FARTHER = -2

/** The chunk itself when the words begin there, NONE when none are reported, FARTHER when time, place or addressee stands there. */
function startAt(sentence: IndirectSentence, cue: number, at: number, addressee: boolean): number {
  const { chunks, subjectFirst } = sentence
  switch (chunks[at]?.kind) {
    case 'np':
    case 'pronoun':
      if (addressee || !subjectFirst || chunks[at - 1]?.kind === 'prep') return FARTHER
      return isBareClause(sentence, cue, at) ? at : NONE
    case 'prep':
      return isInfinitive(sentence, cue, at) ? at : FARTHER
    case 'word':
      return subjectFirst ? startAtWord(sentence, cue, at, addressee) : FARTHER
    case 'cue':
      // “told cheering supporters”; “said states like Utah would vote”
      if (addressee && chunks[at + 1]?.kind === 'np') return FARTHER
      return at === cue + 1 && subjectFirst && isIn(sentence, cue, sentence.words.bare) && isWeak(chunks[at]) ? at : NONE
    case 'aside':
      return FARTHER
    default:
      return NONE
  }
}

// “said there was”, “said they’d go”, “said none of them” against “said Monday”, “said yesterday that”
function startAtWord(sentence: IndirectSentence, cue: number, at: number, addressee: boolean): number {
  const { chunks, tokens, words } = sentence
  if (at > cue + 2) return FARTHER
  if (isVerb(sentence, chunks[at + 1])) return isBareClause(sentence, cue, at) ? at : NONE
  const plain = tokens[chunks[at]?.from ?? 0]?.upper === false && chunks[at + 1]?.kind !== 'comp'
  // “said goodbye to the town”
  if (chunks[at + 1]?.kind === 'prep' && !hasVerb(sentence, at)) return FARTHER
  return plain && !addressee && isIn(sentence, cue, words.bare) ? at : FARTHER
}

function isWeak(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.tags & Tag.cue) === 0
}

function isIn({ chunks, tokens }: IndirectSentence, at: number, words: ReadonlySet<string>): boolean {
  const chunk = chunks[at]
  return chunk !== undefined && words.has(tokens[chunk.from]?.key ?? '')
}

function isInfinitive(sentence: IndirectSentence, cue: number, at: number): boolean {
  const { chunks, words } = sentence
  if (!isIn(sentence, at, words.infinitive) || !isIn(sentence, cue, words.addressed)) return false
  const kind = chunks[at + 1]?.kind
  return kind === 'word' || kind === 'cue' || kind === 'aux'
}

function isVerb(sentence: IndirectSentence, chunk: Chunk | undefined): boolean {
  if (!chunk) return false
  return (
    chunk.kind === 'aux' ||
    has(sentence.tokens[chunk.from], Tag.reported) ||
    sentence.words.finite.has(sentence.tokens[chunk.from]?.key ?? '')
  )
}

/** Whether a clause without `that` begins here: a verb that takes no other object, or a subject with a finite verb. */
function isBareClause(sentence: IndirectSentence, cue: number, at: number): boolean {
  const { chunks, words } = sentence
  const first = chunks[at]
  if (isIn(sentence, cue, words.bare)) return true
  if (first?.kind === 'pronoun') return true
  if (isWeak(chunks[cue]) && first?.kind !== 'np') return false
  return hasVerb(sentence, at) || (isNamed(first) && isUnlistedVerb(sentence, at + 1))
}

// “told the council her firm worked there”: a plain word between a noun that can act and further words
function isUnlistedVerb({ chunks, tokens }: IndirectSentence, at: number): boolean {
  const more = chunks[at + 1]?.kind
  if (chunks[at]?.kind !== 'word' || tokens[chunks[at]?.from ?? 0]?.upper !== false) return false
  return more === 'np' || more === 'word' || more === 'prep' || more === 'pronoun'
}

function hasVerb(sentence: IndirectSentence, from: number): boolean {
  const { chunks, end } = sentence
  for (let at = from + 1; at < Math.min(end, from + CLAUSE); at++) {
    const kind = chunks[at]?.kind
    if (isVerb(sentence, chunks[at])) return true
    if (kind === 'comma' || kind === 'conj' || kind === 'rel' || kind === 'comp' || kind === 'cue') return false
  }
  return false
}
