import { Tag } from '../../languages/compile-quotes.js'
import type { Chunk } from '../grammar/chunks.js'
import { type Clause, isNamed, type Subject } from '../grammar/clause.js'
import { subjectAfter } from '../grammar/subject-after.js'
import { mainSubject, subjectBefore } from '../grammar/subject-before.js'

/** Chunks at the end of a sentence where a closing cue is looked for, and at its start. */
const LAST = 10
const FIRST = 16

/** Who a sentence without quotations reports: the subject of the cue that closes it, or of its first one. */
export function reportedSubject(clause: Clause): Subject | null {
  return lastCueSubject(clause) ?? firstCueSubject(clause)
}

/** Who a sentence is about. */
export function sentenceSubject(clause: Clause): Subject | null {
  return mainSubject(clause, 0, endOfWords(clause.chunks))
}

function endOfWords(chunks: readonly Chunk[]): number {
  let end = chunks.length
  while (end > 0 && chunks[end - 1]?.kind === 'sign') end--
  return end
}

// “The plan would fail, Roe said.”
function lastCueSubject(clause: Clause): Subject | null {
  const { chunks } = clause
  for (let at = chunks.length - 1; at >= Math.max(1, chunks.length - LAST); at--) {
    if (chunks[at]?.kind !== 'cue' || !((chunks[at]?.tags ?? 0) & Tag.cue)) continue
    const before = chunks[at - 1]
    if (before?.kind === 'comma') return subjectAfter(clause, at, chunks.length)
    const subject = subjectBefore(clause, at, 0)
    return subject && chunks[subject.first - 1]?.kind === 'comma' && subject.end === at ? subject : null
  }
  return null
}

// “In her reply the minister said that …”
function firstCueSubject(clause: Clause): Subject | null {
  const { chunks } = clause
  for (let at = 0; at < Math.min(chunks.length, FIRST); at++) {
    if (chunks[at]?.kind !== 'cue' || !((chunks[at]?.tags ?? 0) & Tag.cue)) continue
    const subject = subjectBefore(clause, at, 0) ?? subjectAfter(clause, at, chunks.length)
    return subject && isNamed(chunks[subject.chunk]) ? subject : null
  }
  return null
}
