import { ROLE, Tag } from '../../languages/compile-quotes.js'
import { has } from '../tokens/token.js'
import type { Chunk } from './chunks.js'
import { type Clause, FARTHEST, hasName, isNamed, isNobody, type Subject, single, withTail } from './clause.js'

/** The subject that stands before a verb, not before the chunk `low`. */
export function subjectBefore(clause: Clause, verb: number, low: number): Subject | null {
  const { chunks } = clause
  const floor = Math.max(low, verb - FARTHEST)
  const at = skipAdverbs(chunks, verb, floor)
  const chunk = chunks[at]
  if (at < floor || !chunk) return null
  switch (chunk.kind) {
    case 'pronoun':
      return single(at)
    case 'np':
      return nounSubject(clause, at, floor)
    case 'rel':
      return antecedent(clause, at, floor)
    case 'comma':
      return bracketed(clause, at, floor) ?? mainSubject(clause, floor, at)
    case 'conj':
      return coordinatedSubject(clause, at, floor)
    case 'comp':
    case 'quote':
    case 'colon':
      return null
    default:
      return clauseSubject(clause, floor, at)
  }
}

function skipAdverbs(chunks: readonly Chunk[], verb: number, floor: number): number {
  let at = verb - 1
  for (let skipped = 0; at >= floor && skipped < 4; skipped++) {
    const kind = chunks[at]?.kind
    if (kind !== 'aux' && kind !== 'word' && kind !== 'aside') break
    at--
  }
  return at
}

// “Roe left and said” against “Roe said that Doe left, but added”
function coordinatedSubject(clause: Clause, conjunction: number, floor: number): Subject | null {
  const { chunks } = clause
  if (chunks[conjunction - 1]?.kind === 'comma') return mainSubject(clause, floor, conjunction - 1)
  const near = clauseSubject(clause, floor, conjunction)
  if (near && isPerson(chunks[near.chunk])) return near
  return mainSubject(clause, floor, conjunction) ?? near
}

function isPerson(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'pronoun' || hasName(chunk) || (chunk !== undefined && (chunk.tags & ROLE) !== 0)
}

function nounSubject(clause: Clause, at: number, floor: number): Subject | null {
  const found = nounBefore(clause, at, floor)
  if (!found) return clauseSubject(clause, floor, at)
  const noun = clause.chunks[found.chunk]
  // “Roe issued a statement saying”: the paper speaks for whoever made it
  const paper = noun?.np && !noun.np.definite && noun.np.nameFrom < 0 && noun.tags & (Tag.document | Tag.cueNoun)
  if (paper || (!isNamed(noun) && (noun?.np?.ownerFrom ?? -1) < 0)) return mainSubject(clause, floor, found.chunk) ?? found
  return found
}

/** The noun before the bracket that a comma closes: “Roe, a teacher from Leeds, said”. */
export function bracketed(clause: Clause, comma: number, floor: number): Subject | null {
  const { chunks } = clause
  let open = comma - 1
  while (open >= floor && chunks[open]?.kind !== 'comma') open--
  if (open <= floor) return null
  const inside = chunks[open + 1]
  if (inside?.kind === 'np' && hasName(inside) && !inside.np?.determined && (inside.np?.head ?? -1) < 0) return null
  if (inside?.kind === 'conj' || inside?.kind === 'pronoun') return null
  const deeper = bracketed(clause, open, floor)
  if (deeper) return deeper
  const at = chunks[open - 1]?.kind === 'aside' ? open - 2 : open - 1
  return at >= floor && isNamed(chunks[at]) ? (nounBefore(clause, at, floor) ?? null) : null
}

// the head of “the head of the union at the plant”; null when the phrase hangs on a preposition that opens the clause
function nounBefore(clause: Clause, at: number, floor: number): Subject | null {
  const { chunks } = clause
  let head = at
  for (let outer = outerNoun(clause, head, floor); outer !== head; outer = outerNoun(clause, head, floor)) {
    if (outer >= 0) head = outer
    else return isNamed(chunks[at]) && hangsOnConjunction(clause, head) ? single(at) : null
  }
  const listed = chunks[head - 1]?.kind === 'conj' && head - 2 >= floor && hasName(chunks[head - 2]) && hasName(chunks[head])
  const whole = listed && chunks[head - 3]?.kind !== 'prep'
  return { chunk: head, end: at + 1, first: whole ? head - 2 : head }
}

/** The noun that a noun hangs on: itself when on none, -1 when on a preposition without a noun before it. */
function outerNoun(clause: Clause, head: number, floor: number): number {
  const { chunks } = clause
  const preposition = prepositionOf(clause, head)
  if (preposition >= floor) {
    const noun = chunks[preposition - 1]?.kind === 'aside' ? preposition - 2 : preposition - 1
    return noun >= floor && chunks[noun]?.kind === 'np' ? noun : -1
  }
  return head - 1 >= floor && isGenitive(clause, head) ? head - 1 : head
}

// in „vom Vermögensverwalter Acme“ a noun without article stands between preposition and name
function prepositionOf({ chunks, capitalisedNouns }: Clause, head: number): number {
  if (chunks[head - 1]?.kind === 'prep') return head - 1
  return capitalisedNouns && chunks[head - 1]?.kind === 'word' && chunks[head - 2]?.kind === 'prep' ? head - 2 : -1
}

// “As Roe said”, where the preposition can be a conjunction too
function hangsOnConjunction(clause: Clause, head: number): boolean {
  return ((clause.chunks[prepositionOf(clause, head)]?.tags ?? 0) & Tag.conjunction) !== 0
}

// “der Sprecher der Polizei”
function isGenitive({ chunks, tokens, capitalisedNouns }: Clause, at: number): boolean {
  const here = chunks[at]
  const before = chunks[at - 1]
  if (!capitalisedNouns || before?.kind !== 'np' || !here || before.np === null) return false
  return has(tokens[here.from], Tag.article) && before.np.head >= 0 && before.np.nameFrom < 0
}

// “the man who said”, “Roe, who said”
function antecedent(clause: Clause, rel: number, floor: number): Subject | null {
  const { chunks } = clause
  const at = chunks[rel - 1]?.kind === 'comma' ? rel - 2 : rel - 1
  const noun = chunks[at]?.kind === 'aside' ? at - 1 : at
  if (noun < floor || chunks[noun]?.kind !== 'np') return null
  return nounBefore(clause, noun, floor) ?? single(noun)
}

/** The subject of the first clause between two chunks: who a sentence is about. */
export function mainSubject(clause: Clause, low: number, high: number): Subject | null {
  let start = low
  const limit = Math.min(high, low + FARTHEST)
  for (let i = low; i <= limit; i++) {
    const kind = clause.chunks[i]?.kind
    const ends = i === limit || kind === 'comp' || kind === 'quote' || (kind === 'conj' && clause.chunks[i - 1]?.kind === 'comma')
    if (!ends) continue
    const subject = clauseSubject(clause, start, i)
    if (subject) return subject
    start = i + 1
  }
  return null
}

/**
 * The subject of the clause that ends before the chunk `high`: the first noun phrase or pronoun that opens it, behind
 * introductory words (`In a letter on Monday, …`).
 */
export function clauseSubject(clause: Clause, low: number, high: number): Subject | null {
  const { chunks } = clause
  let start = Math.max(low, high - FARTHEST)
  for (let i = start; i < high; i++) if (breaksClause(chunks, i)) start = i + 1
  let opens = true
  let fallback: Subject | null = null
  for (let i = start; i < high; i++) {
    const chunk = chunks[i] as Chunk
    if (chunk.kind === 'comma') {
      opens = true
      continue
    }
    if (chunks[i - 1]?.kind !== 'prep' && isNamed(chunk)) {
      if (opens && !isNobody(chunk)) return withTail(clause, i, high)
      fallback ??= withTail(clause, i, high)
    }
    opens &&= chunk.kind === 'word' || chunk.kind === 'aux'
  }
  return fallback
}

function breaksClause(chunks: readonly Chunk[], at: number): boolean {
  const { kind } = chunks[at] as Chunk
  if (kind === 'quote' || kind === 'comp') return true
  if (kind === 'sign') return true
  return kind === 'conj' && chunks[at - 1]?.kind === 'comma'
}
