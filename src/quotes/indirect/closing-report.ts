import { Tag } from '../../languages/compile-quotes.js'
import type { Attribution } from '../cues/attribution.js'
import { clauseAt } from '../cues/cue-after.js'
import { bracketed } from '../grammar/subject-before.js'
import { type IndirectSentence, isReport, trimmed } from './indirect-sentence.js'
import { isSpoiled } from './is-spoiled.js'
import type { Report } from './report.js'

/** Chunks of time, place and addressee behind the clause: `Roe said in a letter on Monday`. */
const LONGEST_TAIL = 10

/** A clause behind a comma that says whose words stand before it, and behind it: `…, Roe said.`, `…, said Roe, …`. */
export function closingReport(sentence: IndirectSentence): Report | null {
  const { chunks, end } = sentence
  for (let at = 1; at < end; at++) {
    const kind = chunks[at]?.kind
    if (kind !== 'comma' && kind !== 'dash') continue
    const found = reportAt(sentence, at)
    if (found) return found
  }
  return null
}

function reportAt(sentence: IndirectSentence, comma: number): Report | null {
  const { end } = sentence
  const clause = clauseAt(sentence, comma + 1, end, false)
  if (clause?.rule !== 'cue' || !isClause(sentence, clause, comma)) return null
  const close = clauseEnd(sentence, Math.max(clause.subject?.end ?? 0, clause.cue + 1))
  if (close < 0) return null
  const before = trimmed(sentence, 0, comma)
  const behind = trimmed(sentence, goesOn(sentence, close) ? close : end, end)
  const pieces = [before, behind].filter(({ from, to }) => from < to)
  return pieces.some((piece) => isReport(sentence, piece)) ? { pieces, attribution: clause } : null
}

function isClause(sentence: IndirectSentence, { subject, cue }: Attribution, comma: number): boolean {
  const { chunks, subjectFirst } = sentence
  if (!((chunks[cue]?.tags ?? 0) & Tag.cue) || isSpoiled(sentence, cue)) return false
  if (!subject) return true
  // “Roe, a teacher, said the town …”
  const inverted = cue < subject.chunk
  return !(inverted && subjectFirst && bracketed(sentence, comma, 0))
}

/** The comma or end of sentence behind the clause; -1 when the clause goes on with words of its own. */
function clauseEnd({ chunks, end }: IndirectSentence, from: number): number {
  for (let at = from; at <= Math.min(end, from + LONGEST_TAIL); at++) {
    const kind = chunks[at]?.kind
    if (at === end || kind === 'comma' || kind === 'dash' || kind === 'sign') return at
    if (kind === 'comp' || kind === 'colon' || kind === 'aux' || kind === 'quote' || kind === 'pronoun' || kind === 'cue')
      return -1
    if (kind === 'np' && at === from) return -1
  }
  return -1
}

/** Whether the reported words go on behind the clause: no further verb of speech, no clause of the writer’s. */
function goesOn({ chunks }: IndirectSentence, comma: number): boolean {
  const kind = chunks[comma + 1]?.kind
  return chunks[comma]?.kind === 'comma' && kind !== 'cue' && kind !== 'conj' && kind !== 'rel' && kind !== undefined
}
