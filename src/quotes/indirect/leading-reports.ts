import { Tag } from '../../languages/compile-quotes.js'
import type { Attribution } from '../cues/attribution.js'
import { cueBefore } from '../cues/cue-before.js'
import { withoutImpersonal } from '../cues/impersonal.js'
import { contentStart } from './content-start.js'
import { type IndirectSentence, isReport, trimmed } from './indirect-sentence.js'
import { isSpoiled } from './is-spoiled.js'
import { namelessSubject } from './nameless-subject.js'
import type { Piece, Report } from './report.js'

interface Lead {
  /** First chunk of the clause that names the speaker. */
  readonly opens: number
  readonly start: number
  readonly attribution: Attribution
  readonly nameless: Piece | null
}

/** Reports whose speaker is named before the words: `Roe said that …, and added that …`; each ends where the next one opens. */
export function leadingReports(sentence: IndirectSentence, low: number): readonly Report[] {
  const leads: Lead[] = []
  for (let at = low; at < sentence.end; at++) {
    if (sentence.chunks[at]?.kind !== 'cue') continue
    const last = leads.at(-1)
    const opens = last ? coordinatedAt(sentence, at, last.start) : 0
    if (opens < 0) continue
    const lead = leadAt(sentence, at, opens)
    if (lead) leads.push(lead)
  }
  return leads.flatMap(({ start, attribution, nameless }, i) => {
    const piece = trimmed(sentence, start, leads[i + 1]?.opens ?? endOf(sentence, start))
    return isReport(sentence, piece) ? [{ pieces: [piece], attribution, ...(nameless && { nameless }) }] : []
  })
}

function leadAt(sentence: IndirectSentence, cue: number, opens: number): Lead | null {
  const start = contentStart(sentence, cue)
  if (start < 0 || isSpoiled(sentence, cue)) return null
  const found = cueBefore(sentence, start)
  if (found?.cue === cue && found.rule === 'cue')
    return { opens, start, attribution: withoutImpersonal(sentence, found), nameless: null }
  const strong = ((sentence.chunks[cue]?.tags ?? 0) & Tag.cue) !== 0
  const nameless = strong ? namelessSubject(sentence, cue) : null
  return nameless && { opens, start, attribution: { subject: null, cue, rule: 'cue' }, nameless }
}

/**
 * Where a clause with a further verb of speech opens: `, adding that`, `and said that`, `, but he said that`; -1 when the verb
 * stands inside the words that are reported already.
 */
function coordinatedAt({ chunks }: IndirectSentence, cue: number, low: number): number {
  let at = cue - 1
  while (at > low && (chunks[at]?.kind === 'word' || chunks[at]?.kind === 'aux')) at--
  if (at > low + 1 && (chunks[at]?.kind === 'pronoun' || chunks[at]?.kind === 'np')) {
    if (chunks[at - 1]?.kind !== 'conj') return -1
    at--
  }
  const kind = chunks[at]?.kind
  if (at <= low || (kind !== 'conj' && kind !== 'comma')) return -1
  return kind === 'conj' && chunks[at - 1]?.kind === 'comma' ? at - 1 : at
}

/** “While Roe said that the bridge was safe, …”, “Roe said that it was safe, but …”: where the writer goes on. */
function endOf(sentence: IndirectSentence, start: number): number {
  const { chunks, tokens, words, end } = sentence
  const keyOf = (at: number) => tokens[chunks[at]?.from ?? -1]?.key ?? ''
  const hangs = words.subordinating.has(keyOf(0))
  let last = -1
  for (let at = start; at < end; at++) {
    if (keyOf(at) === ';') return at
    if (chunks[at]?.kind !== 'comma') continue
    if (hangs || words.turning.has(keyOf(at + 1))) return at
    last = at
  }
  // “…, noting the rain”
  const next = chunks[last + 1]
  return last >= 0 && next?.kind === 'cue' && next.tags & Tag.cue ? last : end
}
