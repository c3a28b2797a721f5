import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'

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
  return line !== undefined && line.features.words >= 5 && (line.features.ends || line.features.words >= 20)
}
