import { DROPPED, type Fates, LITERAL } from './fates.js'

const ESCAPE = /\\([!-/:-@[-`{-~\r\n])/g

/** Marks backslashes before punctuation or a line end, and what they escape. */
export function markEscapes(text: string, fates: Fates): void {
  for (const { index } of text.matchAll(ESCAPE)) {
    fates[index] = DROPPED
    fates[index + 1] = LITERAL
  }
}
