import { HONORIFIC, Tag } from '../../languages/compile-quotes.js'
import { has } from '../tokens/token.js'
import type { Chunk } from './chunks.js'
import { type Clause, FARTHEST, hasName, isNamed, isNobody, isPaper, type Subject, single, withTail } from './clause.js'

const LONGEST_ATTRIBUTE = 8

/** The subject that stands behind a verb (`said Roe`), before the chunk `high`. */
export function subjectAfter(clause: Clause, verb: number, high: number): Subject | null {
  const { chunks } = clause
  const ceiling = Math.min(high, verb + FARTHEST)
  const at = firstNoun(clause, verb, ceiling)
  const chunk = chunks[at]
  if (at >= ceiling || !chunk) return null
  if (chunk.kind === 'pronoun') return single(at)
  if (chunk.kind !== 'np') return null
  const subject = withTail(clause, at, ceiling)
  const listed = chunks[subject.end]?.kind === 'conj' && hasName(chunk) && hasName(chunks[subject.end + 1])
  if (!listed || !endsThere(chunks[subject.end + 2])) return subject
  return { chunk: subject.end + 1, end: subject.end + 2, first: at }
}

/** The chunk where the subject begins, behind adverbs and other words that may stand before it. */
function firstNoun(clause: Clause, verb: number, ceiling: number): number {
  const { chunks } = clause
  let at = verb + 1
  for (let skipped = 0; at < ceiling && skipped < 3 && isSkipped(chunks, at); skipped++) at++
  at = behindAttribute(chunks, at, ceiling)
  // „sagte am Montag der Minister“
  if (chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'np' && !isPaper(chunks[at + 1]) && isNamed(chunks[at + 2])) at += 2
  // „sagt Kardiologe und Buchautor Jan Roe“
  if (chunks[at + 1]?.kind === 'conj' && !hasName(chunks[at]) && isTitled(chunks[at + 2])) at += 2
  // “said Air Force 1st Lt. Jane Roe”
  if (isNameBeforeJob(clause, at)) at += 2
  // „sieht es Roe“
  return isNobody(chunks[at]) && isNamed(chunks[at + 1]) ? at + 1 : at
}

// „erklärte der für die Brücken zuständige Minister“: behind the article stands a phrase before the noun
function behindAttribute(chunks: readonly Chunk[], at: number, ceiling: number): number {
  const article = chunks[at]
  if (article?.kind !== 'rel' || !(article.tags & Tag.article)) return at
  for (let i = at + 1; i < Math.min(ceiling, at + LONGEST_ATTRIBUTE); i++) {
    const kind = chunks[i]?.kind
    if (kind === 'comma' || kind === 'sign' || kind === 'colon') break
    if (chunks[i - 1]?.kind === 'word' && isNamed(chunks[i])) return i
  }
  return at
}

function isSkipped(chunks: readonly Chunk[], at: number): boolean {
  const kind = chunks[at]?.kind
  if (kind === 'word' && chunks[at + 1]?.kind === 'conj' && isTitled(chunks[at + 2])) return false
  return kind === 'aux' || kind === 'word' || kind === 'aside'
}

function isTitled(chunk: Chunk | undefined): boolean {
  return hasName(chunk) && (chunk?.np?.head ?? -1) >= 0 && (chunk?.np?.head ?? 0) < (chunk?.np?.nameFrom ?? 0)
}

/** Whether a name is only the first part of a description: “Acme lead Jane Roe”. */
export function isNameBeforeJob(clause: Clause, at: number): boolean {
  const { chunks } = clause
  return hasName(chunks[at]) && chunks[at + 1]?.kind === 'word' && isPersonal(clause, chunks[at + 2])
}

function isPersonal({ tokens }: Clause, chunk: Chunk | undefined): boolean {
  if (!hasName(chunk)) return false
  const from = chunk?.np?.nameFrom ?? 0
  return has(tokens[from], Tag.firstName) || has(tokens[from - 1], HONORIFIC)
}

function endsThere(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.kind === 'sign' || chunk.kind === 'comma' || chunk.kind === 'colon'
}
