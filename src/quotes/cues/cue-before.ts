import { ROLE, Tag } from '../../languages/compile-quotes.js'
import type { Chunk } from '../grammar/chunks.js'
import { isNamed, type Subject, withTail } from '../grammar/clause.js'
import { subjectAfter } from '../grammar/subject-after.js'
import { bracketed, clauseSubject, mainSubject, subjectBefore } from '../grammar/subject-before.js'
import type { Attribution, CueSentence } from './attribution.js'
import { accordingTo, endsClause } from './cue-after.js'

const FARTHEST_CUE = 48
const FARTHEST_WEAK_CUE = 5

/** The attribution that stands before a quotation: `Roe said: “Q”`, `Roe said that it was “Q”`, `Roe: “Q”`, `According to Roe, “Q”`. */
export function cueBefore(sentence: CueSentence, quote: number): Attribution | null {
  const { chunks } = sentence
  const low = previousQuote(sentence, quote) + 1
  const colon = chunks[quote - 1]?.kind === 'colon'
  const near = colon ? null : ownerOf(sentence, quote, Math.max(low, quote - 2))
  if (near) return near
  const cue = lastCue(sentence, quote, low, colon)
  if (!cue && !colon) return ownerOf(sentence, quote, low)
  if (cue) return colon && cue.cue >= 0 && cue.rule === 'cue' ? { ...cue, rule: 'colon' } : cue
  if (!colon || quote - 1 < low) return null
  const subject = clauseSubject(sentence, low, quote - 1) ?? lastPerson(sentence, low, quote - 1)
  return subject && { subject, cue: -1, rule: 'colon' }
}

// “For Roe the game is far away: “Q””
function lastPerson({ chunks }: CueSentence, low: number, high: number): Subject | null {
  for (let at = high - 1; at >= Math.max(low, high - FARTHEST_CUE); at--) {
    if (chunks[at]?.np && isPersonal(chunks[at])) return { chunk: at, end: at + 1, first: at }
  }
  return null
}

const OWNED = Tag.cueNoun | Tag.document
const FARTHEST_OWNER = 6

/** `Roe’s assertion that “Q”`, `her claim “Q”`: a noun of speech and whose it is. */
function ownerOf({ chunks }: CueSentence, quote: number, low: number): Attribution | null {
  for (let at = quote - 1; at >= Math.max(low, quote - FARTHEST_OWNER); at--) {
    const np = chunks[at]?.np
    if (!np || !(np.headTags & OWNED)) continue
    if (np.ownerFrom >= 0 || np.possessive)
      return { subject: { chunk: at, end: at + 1, first: at, owner: true }, cue: -1, rule: 'cue' }
  }
  return null
}

/** What a sentence that ends with a colon says of the quotation in the next paragraph. */
export function cueBeforeEnd(sentence: CueSentence): Attribution | null {
  let end = sentence.chunks.length
  while (end > 0 && sentence.chunks[end - 1]?.kind !== 'colon') end--
  return end > 0 ? cueBefore(sentence, end) : null
}

function previousQuote({ quotes }: CueSentence, quote: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle] ?? 0) < quote) low = middle + 1
    else high = middle
  }
  return quotes[low - 1] ?? -1
}

/** The cue nearest before a quotation whose subject is found; a weak one with a poor subject only when there is no other. */
function lastCue(sentence: CueSentence, quote: number, low: number, colon: boolean): Attribution | null {
  const floor = Math.max(low, quote - FARTHEST_CUE)
  let fallback: Attribution | null = null
  for (let at = quote - 1; at >= floor; at--) {
    const found = sourceAt(sentence, at, floor, quote) ?? cueAt(sentence, at, floor, quote, colon)
    if (found && (found.rule !== 'cue' || colon || isSure(sentence, found, quote))) return found
    fallback ??= found
  }
  return fallback
}

/** `according to Roe`, `Roe zufolge`. */
function sourceAt(sentence: CueSentence, at: number, floor: number, quote: number): Attribution | null {
  const { chunks } = sentence
  if (chunks[at]?.kind === 'according') return accordingTo(sentence, at, quote)
  if (chunks[at]?.kind !== 'accordingAfter' || chunks[at - 1]?.kind !== 'np' || at - 1 < floor) return null
  return { subject: withTail(sentence, at - 1, at), cue: at, rule: 'according-to' }
}

function cueAt(sentence: CueSentence, at: number, floor: number, quote: number, colon: boolean): Attribution | null {
  const chunk = sentence.chunks[at]
  if (chunk?.kind !== 'cue') return null
  const strong = (chunk.tags & Tag.cue) !== 0
  if (!strong && !colon && quote - at > FARTHEST_WEAK_CUE) return null
  const subject = coordinated(sentence, at, floor) ?? subjectOf(sentence, at, floor, quote) ?? elided(sentence, at, floor)
  return subject || (sentence.dropsSubject && strong) ? { subject, cue: at, rule: 'cue' } : null
}

// a verb that reports speech only sometimes must stand at the marks
function isSure({ chunks }: CueSentence, { subject, cue }: Attribution, quote: number): boolean {
  return ((chunks[cue]?.tags ?? 0) & Tag.cue) !== 0 || (quote - cue <= 2 && isPersonal(chunks[subject?.chunk ?? -1]))
}

function isPersonal(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === 'pronoun') return true
  return chunk?.np != null && (chunk.np.nameFrom >= 0 || (chunk.np.headTags & (ROLE | Tag.group)) !== 0)
}

// “Roe watched “Q”, the film, and said, “Q2””
function coordinated(sentence: CueSentence, verb: number, low: number): Subject | null {
  const { chunks } = sentence
  if (low === 0 || chunks[verb - 1]?.kind !== 'conj') return null
  return mainSubject(sentence, Math.max(0, low - FARTHEST_CUE), low - 1)
}

// “Q”, and telling the crowd, “Q2”: the subject stands before the quotation before
function elided(sentence: CueSentence, verb: number, low: number): Subject | null {
  return low > 0 && verb - low < 4 && sentence.subjectFirst
    ? mainSubject(sentence, Math.max(0, low - FARTHEST_CUE), low - 1)
    : null
}

// “The point, says Jane Roe, is “Q””
function insertedSubject(sentence: CueSentence, verb: number, high: number): Subject | null {
  if (sentence.chunks[verb - 1]?.kind !== 'comma') return null
  const subject = subjectAfter(sentence, verb, high)
  const named = subject && (sentence.chunks[subject.chunk]?.np?.nameFrom ?? -1) >= 0
  return named && sentence.chunks[subject.end]?.kind === 'comma' ? subject : null
}

/** Before the verb or, where the language turns them round, behind it. */
function subjectOf(sentence: CueSentence, verb: number, low: number, high: number): Subject | null {
  const before = subjectBefore(sentence, verb, low)
  const after = sentence.inverts && (!sentence.subjectFirst || verb === low) ? subjectAfter(sentence, verb, high) : null
  if (after && sentence.subjectFirst && !endsClause(sentence.chunks[after.end])) return before
  const inserted = sentence.subjectFirst ? insertedSubject(sentence, verb, high) : null
  if (inserted) return inserted
  const behind = sentence.chunks[after?.chunk ?? -1]
  // „Die Stadt wisse das nicht, sagte Roe: „Q““
  const newClause = !sentence.subjectFirst && sentence.chunks[verb - 1]?.kind === 'comma' && isNamed(behind)
  if (newClause && !bracketed(sentence, verb - 1, low)) return after
  if (before && isNamed(sentence.chunks[before.chunk])) return before
  return after && (isNamed(behind) || (!before && behind?.np?.determined)) ? after : (before ?? after)
}
