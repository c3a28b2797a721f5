import { Tag } from '../../languages/compile-quotes.js'
import { cueBefore } from '../cues/cue-before.js'
import { type IndirectSentence, isReport, trimmed } from './indirect-sentence.js'
import { isSpoiled } from './is-spoiled.js'
import type { Report } from './report.js'

const FARTHEST_VERB = 24
const FARTHEST_COMMA = 8

/** `As Roe said, …`, „Wie Roe mitteilte, …“: a clause of comparison whose verb reports speech opens the sentence. */
export function asReport(sentence: IndirectSentence): Report | null {
  const { chunks, tokens, words, end } = sentence
  if (!words.as.has(tokens[chunks[0]?.from ?? 0]?.key ?? '')) return null
  let cue = 1
  while (cue < Math.min(end, FARTHEST_VERB) && !isVerb(sentence, cue)) cue++
  if (!isVerb(sentence, cue) || isSpoiled(sentence, cue)) return null
  let comma = cue + 1
  while (comma < Math.min(end, cue + FARTHEST_COMMA) && chunks[comma]?.kind !== 'comma') comma++
  if (chunks[comma]?.kind !== 'comma') return null
  const attribution = cueBefore(sentence, comma)
  const piece = trimmed(sentence, comma, end)
  return attribution?.subject && attribution.cue === cue && isReport(sentence, piece) ? { pieces: [piece], attribution } : null
}

function isVerb({ chunks }: IndirectSentence, at: number): boolean {
  return chunks[at]?.kind === 'cue' && ((chunks[at]?.tags ?? 0) & Tag.cue) !== 0
}
