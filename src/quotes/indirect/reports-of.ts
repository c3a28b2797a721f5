import { asReport } from './as-report.js'
import { closingReport } from './closing-report.js'
import type { IndirectSentence } from './indirect-sentence.js'
import { leadingReports } from './leading-reports.js'
import type { Report } from './report.js'
import { sourceReport } from './source-report.js'

/** What a sentence reports: `…, Roe said`, `According to Roe, …`, `Roe said that …`. No two reports share a word. */
export function reportsOf(sentence: IndirectSentence): readonly Report[] {
  const whole = closingReport(sentence) ?? asReport(sentence) ?? sourceReport(sentence)
  if (!whole) return leadingReports(sentence, 0)
  const covered = Math.max(whole.attribution?.cue ?? 0, whole.attribution?.subject?.end ?? 0, whole.pieces.at(-1)?.to ?? 0)
  return [whole, ...leadingReports(sentence, covered)]
}
