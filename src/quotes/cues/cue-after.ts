import { HEAD, Tag } from '../../languages/compile-quotes.js'
import type { Chunk } from '../grammar/chunks.js'
import { isNamed, type Subject, withTail } from '../grammar/clause.js'
import { isNameBeforeJob, subjectAfter } from '../grammar/subject-after.js'
import { has } from '../tokens/token.js'
import type { Attribution, CueSentence } from './attribution.js'
import { withoutImpersonal } from './impersonal.js'

/** Chunks between a name and its verb: appositions, relative clauses. */
const LONGEST_BRACKET = 14

/** The attribution that follows a quotation: `“Q,” Roe said`, `“Q,” said Roe`, `“Q”, according to Roe`, `“Q” – Roe`. */
export function cueAfter(sentence: CueSentence, quote: number): Attribution | null {
  const high = nextQuote(sentence, quote)
  let at = quote + 1
  while (isGlue(sentence.chunks[at]) && at < high) at++
  if (at >= high) return null
  const comma = sentence.endsWithComma(quote) || at > quote + 1
  if (sentence.chunks[at]?.kind === 'conj') {
    // “Q”, as Roe said
    const clause = comma && clauseAt(sentence, at + 1, high, false)
    return clause && closes(sentence, clause) ? clause : null
  }
  return clauseAt(sentence, at, high, comma)
}

/** An attribution at the end of the writer’s words that follow a quotation: `“Q” for the town, Roe said.` */
export function cueAtEnd(sentence: CueSentence, quote: number): Attribution | null {
  const { chunks } = sentence
  const high = nextQuote(sentence, quote)
  for (let at = high - 1; at > quote; at--) {
    if (chunks[at]?.kind !== 'comma' && chunks[at]?.kind !== 'dash') {
      if (chunks[at]?.kind === 'according') return accordingTo(sentence, at, high)
      continue
    }
    const found = clauseAt(sentence, at + 1, high, false)
    if (found && (found.rule === 'according-to' || closes(sentence, found))) return found
  }
  return null
}

function nextQuote({ quotes, chunks }: CueSentence, quote: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle] ?? 0) <= quote) low = middle + 1
    else high = middle
  }
  return quotes[low] ?? chunks.length
}

function isGlue(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'comma' || chunk?.kind === 'dash' || chunk?.kind === 'aside'
}

/** The clause `Roe said`, `said Roe`, `according to Roe` that begins at a chunk. */
export function clauseAt(sentence: CueSentence, at: number, high: number, unlisted: boolean): Attribution | null {
  const { chunks } = sentence
  const chunk = chunks[at]
  if (!chunk || at >= high) return null
  if (chunk.kind === 'according') return accordingTo(sentence, at, high)
  if (chunk.kind === 'np' || chunk.kind === 'pronoun') return nameFirst(sentence, at, high, unlisted)
  if (chunk.kind === 'cue' || chunk.kind === 'aux') return verbFirst(sentence, at, high)
  if (chunk.kind === 'prep') return afterPhrase(sentence, at, high)
  // «Q», mi dice Roe
  if (chunk.kind === 'word' && !sentence.subjectFirst && !sentence.capitalisedNouns && isCueAt(sentence, at + 1))
    return verbFirst(sentence, at + 1, high)
  return unlisted && chunk.kind === 'word' ? unlistedVerbFirst(sentence, at, high) : null
}

function isCueAt({ chunks }: CueSentence, at: number): boolean {
  return chunks[at]?.kind === 'cue' && ((chunks[at]?.tags ?? 0) & Tag.cue) !== 0
}

// “Q,” in the words of a tired Roe; „Q“, am Montag sagte Roe
function afterPhrase(sentence: CueSentence, at: number, high: number): Attribution | null {
  const next = sentence.chunks[at + 2]
  return sentence.chunks[at + 1]?.kind === 'np' && next?.kind === 'cue' ? verbFirst(sentence, at + 2, high) : null
}

export function accordingTo(sentence: CueSentence, at: number, high: number): Attribution | null {
  const { chunks } = sentence
  let noun = at + 1
  while (noun < high && (chunks[noun]?.kind === 'word' || chunks[noun]?.kind === 'prep')) noun++
  const chunk = chunks[noun]
  if (isNameBeforeJob(sentence, noun)) noun += 2
  if (noun >= high || noun > at + 5 || !chunk || (chunk.kind !== 'np' && chunk.kind !== 'pronoun')) return null
  return { subject: withTail(sentence, noun, high), cue: at, rule: 'according-to' }
}

function nameFirst(sentence: CueSentence, at: number, high: number, unlisted: boolean): Attribution | null {
  const { chunks } = sentence
  const subject = wholeSubject(sentence, at, high)
  let next = subject.end
  if (chunks[next]?.kind === 'accordingAfter') return { subject, cue: next, rule: 'according-to' }
  next = skipBracket(sentence, next, high)
  const verb = skipAdverbs(sentence, next, high)
  if (verb < high && chunks[verb]?.kind === 'cue') return { subject, cue: verb, rule: 'cue' }
  if (subject.end !== next && chunks[subject.end]?.kind !== 'aside') return null
  if (ends(chunks[next], next, high) && chunks[at - 1]?.kind === 'dash') return { subject, cue: -1, rule: 'dash' }
  const bare = chunks[at]?.kind === 'pronoun' || (chunks[at]?.np?.nameFrom ?? -1) >= 0
  return unlisted && bare && isUnlistedVerb(sentence, next) && endsClause(chunks[next + 1])
    ? { subject, cue: next, rule: 'cue' }
    : null
}

// “Roe and Doe said”
function wholeSubject(sentence: CueSentence, at: number, high: number): Subject {
  const { chunks } = sentence
  const subject = withTail(sentence, at, high)
  const listed = chunks[subject.end]?.kind === 'conj' && subject.end + 2 < high && isNamed(chunks[at])
  if (!listed || !isNamed(chunks[subject.end + 1]) || chunks[subject.end + 2]?.kind !== 'cue') return subject
  return { chunk: subject.end + 1, end: subject.end + 2, first: at }
}

/** Behind `, a teacher from Leeds,` or `, who had left the house,` or `(52)`. */
function skipBracket({ chunks }: CueSentence, at: number, high: number): number {
  let next = at
  while (chunks[next]?.kind === 'aside' && next < high) next++
  if (chunks[next]?.kind !== 'comma') {
    const relative = chunks[next]?.kind === 'rel' || chunks[next]?.kind === 'prep'
    return relative ? nextCue(chunks, next, Math.min(high, next + 6)) : next
  }
  const limit = Math.min(high, next + LONGEST_BRACKET)
  let end = next
  for (let i = next + 1; i < limit; i++) {
    if (chunks[i]?.kind !== 'comma') continue
    end = i
    const after = chunks[i + 1]?.kind
    if (after === 'cue' || after === 'aux' || (after === 'word' && chunks[i + 2]?.kind === 'cue')) return i + 1
  }
  return end > next ? at : at
}

function nextCue(chunks: readonly Chunk[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const kind = chunks[i]?.kind
    if (kind === 'cue') return i
    if (kind === 'comma' || kind === 'sign' || kind === 'quote') break
  }
  return from
}

function skipAdverbs({ chunks }: CueSentence, at: number, high: number): number {
  let next = at
  while (next < high && next < at + 3 && (chunks[next]?.kind === 'word' || chunks[next]?.kind === 'aux')) next++
  return next
}

function verbFirst(sentence: CueSentence, at: number, high: number): Attribution | null {
  const { chunks } = sentence
  const verb = chunks[at]?.kind === 'aux' ? nextCue(chunks, at, Math.min(high, at + 6)) : at
  // « Q », a déclaré Roe against „Q“, hat Roe gesagt
  const subject = subjectAfter(sentence, at, high) ?? (verb > at ? subjectAfter(sentence, verb, high) : null)
  if (subject && (chunks[at]?.kind === 'cue' || chunks[verb]?.kind === 'cue')) return { subject, cue: verb, rule: 'cue' }
  if (chunks[verb]?.kind !== 'cue') return null
  if (sentence.dropsSubject) return { subject: null, cue: verb, rule: 'cue' }
  // “Q”, heißt es in einer Mitteilung
  const paper = withoutImpersonal(sentence, { subject: null, cue: verb, rule: 'cue' })
  return paper.subject ? paper : null
}

/** `“Q,” beamed Roe`: an unlisted word between a quotation’s comma and a name. */
function unlistedVerbFirst(sentence: CueSentence, at: number, high: number): Attribution | null {
  const next = sentence.chunks[at + 1]
  if (!isUnlistedVerb(sentence, at) || at + 1 >= high || !isNamed(next)) return null
  const noun = next?.kind === 'pronoun' || (next?.np && (next.np.nameFrom >= 0 || next.np.headTags & HEAD))
  return noun ? { subject: withTail(sentence, at + 1, high), cue: at, rule: 'cue' } : null
}

/** Whether a clause can end before this chunk. */
export function endsClause(chunk: Chunk | undefined): boolean {
  return chunk === undefined || ['sign', 'comma', 'prep', 'conj', 'quote', 'colon'].includes(chunk.kind)
}

function isUnlistedVerb({ chunks, tokens }: CueSentence, at: number): boolean {
  const chunk = chunks[at]
  const token = tokens[chunk?.from ?? -1]
  return (
    chunk?.kind === 'word' &&
    token?.kind === 'word' &&
    !token.upper &&
    token.key.length > 2 &&
    !has(token, Tag.notSpeech | Tag.article)
  )
}

function ends(chunk: Chunk | undefined, at: number, high: number): boolean {
  return chunk === undefined || at >= high || chunk.kind === 'sign'
}

/** Whether nothing but time, place or addressee follows the clause: it closes the sentence. */
function closes({ chunks, tokens }: CueSentence, { subject, cue }: Attribution): boolean {
  const end = Math.max(subject?.end ?? 0, cue + 1)
  for (let i = end; i < Math.min(chunks.length, end + 8); i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'sign' || chunk.kind === 'comma') return true
    if (chunk.kind === 'quote') return chunks[i - 1]?.kind === 'np'
    if (chunk.kind === 'comp' || chunk.kind === 'colon' || chunk.kind === 'cue') return false
    if (chunk.kind === 'conj' || has(tokens[chunk.from], Tag.auxiliary)) return false
  }
  return true
}
