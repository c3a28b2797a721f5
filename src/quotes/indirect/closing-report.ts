import { Tag } from '../../languages/compile-quotes.js'
import type { Attribution } from '../cues/attribution.js'
import { clauseAt } from '../cues/cue-after.js'
import { FARTHEST, hasName } from '../grammar/clause.js'
import { bracketed } from '../grammar/subject-before.js'
import { type IndirectSentence, isReport, trimmed } from './indirect-sentence.js'
import { isSpoiled } from './is-spoiled.js'
import { namelessSubject } from './nameless-subject.js'
import { openedAt } from './opened-clause.js'
import type { Piece, Report } from './report.js'

/** Chunks of time, place and addressee behind the clause: `Roe said in a letter on Monday`. */
const LONGEST_TAIL = 10
const MOST_WORDS = 3

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
  const known = clauseAt(sentence, behindWords(sentence, comma + 1), end, false)
  const nameless = known ? null : namelessClause(sentence, comma)
  const clause: Attribution | null = nameless ? { subject: null, cue: nameless.to, rule: 'cue' } : known
  if (clause?.rule !== 'cue' || !isClause(sentence, clause, comma)) return null
  const close = clauseEnd(sentence, clause)
  if (close < 0 || openedAt(sentence, close + 1) > close + 1) return null
  const before = trimmed(sentence, 0, comma)
  const inverted = clause.cue < (clause.subject?.chunk ?? 0)
  const behind = trimmed(sentence, goesOn(sentence, close, inverted) ? close : end, end)
  const pieces = [before, behind].filter(({ from, to }) => from < to)
  return pieces.some((piece) => isReport(sentence, piece)) ? { pieces, attribution: clause, ...(nameless && { nameless }) } : null
}

// “…, about 4 in 10 said”
function namelessClause(sentence: IndirectSentence, comma: number): Piece | null {
  for (let at = comma + 1; at < Math.min(sentence.end, comma + LONGEST_TAIL); at++) {
    const kind = sentence.chunks[at]?.kind
    if (kind === 'comma') return null
    if (kind !== 'cue') continue
    const words = namelessSubject(sentence, at)
    return words?.from === comma + 1 ? words : null
  }
  return null
}

// “…, election officials said”
function behindWords({ chunks }: IndirectSentence, from: number): number {
  let at = from
  while (at < from + MOST_WORDS && chunks[at]?.kind === 'word') at++
  return chunks[at]?.kind === 'np' ? at : from
}

function isClause(sentence: IndirectSentence, { subject, cue }: Attribution, comma: number): boolean {
  const { chunks, tokens, subjectFirst, words } = sentence
  if (!((chunks[cue]?.tags ?? 0) & Tag.cue) || isSpoiled(sentence, cue)) return false
  if (!subject) return true
  if (cue > subject.chunk || !subjectFirst) return true
  // “…, advising the town to wait”
  if (words.addressed.has(tokens[chunks[cue]?.from ?? 0]?.key ?? '')) return false
  // “Roe, a teacher, said the town …” against “…, the race will be tight, said Jane Roe, …”
  const after = chunks[subject.end]?.kind
  const named = hasName(chunks[subject.chunk]) && (after === undefined || after === 'comma' || after === 'sign')
  return named || !bracketed(sentence, comma, Math.max(0, comma - FARTHEST))
}

/** The comma or end of sentence behind the clause; -1 when the clause goes on with words of its own. */
function clauseEnd(sentence: IndirectSentence, { subject, cue }: Attribution): number {
  const { chunks, tokens, end, words } = sentence
  const from = Math.max(subject?.end ?? 0, cue + 1)
  const told = words.addressed.has(tokens[chunks[cue]?.from ?? 0]?.key ?? '')
  for (let at = from; at <= Math.min(end, from + LONGEST_TAIL); at++) {
    const kind = chunks[at]?.kind
    if (at === end || kind === 'comma' || kind === 'dash' || kind === 'sign') return at
    if (kind === 'rel' && at === subject?.end && cue < subject.chunk) return end
    if (!isTail(sentence, at, told && at === from)) return -1
  }
  return -1
}

/** Whether a chunk can belong to time, place or addressee behind a verb of speech: `said on Monday`, `told reporters later`. */
function isTail({ chunks, tokens }: IndirectSentence, at: number, told: boolean): boolean {
  const before = chunks[at - 1]?.kind
  switch (chunks[at]?.kind) {
    case 'np':
      return told || before === 'prep' || before === 'conj'
    case 'word':
      return before !== 'word' || tokens[chunks[at]?.from ?? 0]?.upper === true
    case 'prep':
    case 'aside':
    case 'conj':
      return true
    default:
      return false
  }
}

/** Whether the reported words go on behind the clause: no further verb of speech, no clause of the writer’s, no apposition. */
function goesOn({ chunks }: IndirectSentence, comma: number, inverted: boolean): boolean {
  const kind = chunks[comma + 1]?.kind
  if (chunks[comma]?.kind !== 'comma' || kind === undefined || (inverted && kind === 'np')) return false
  return kind !== 'cue' && kind !== 'conj' && kind !== 'rel'
}
