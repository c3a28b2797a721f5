import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { LineFeatures } from '../line-features.js'

const REACH = 6

/** The line of the story nearest before (`step` −1) or after (1) a line, furniture between them passed over. */
export function neighbour(draft: LabelDraft, index: number, step: -1 | 1): Line | undefined {
  for (let at = index + step, seen = 0; seen < REACH; at += step, seen++) {
    const line = draft.line(at)
    const role = draft.role(at)
    if (line === undefined || role === undefined || role === 'body' || role === 'crosshead' || role === 'listItem') return line
  }
  return undefined
}

/** Whether a line is a paragraph by its shape: a sentence of five words or more. */
export function isProse(line: Line | undefined): boolean {
  return line !== undefined && hasProseShape(line.features)
}

/** The same for a text of which only the shape is known. */
export function hasProseShape({ words, ends }: LineFeatures): boolean {
  return words >= 5 && (ends || words >= 20)
}
