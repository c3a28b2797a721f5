import type { Line } from '../line.js'
import { type PageTitle, wordKey, wordsOf } from './title-parts.js'

const MAX_LENGTH = 300
const MIN_KEY = 8

/** How far a line agrees with the title of the page. */
export interface Agreement {
  /** 0 for nothing in common, 3 and more when the line is a run of the title's parts. */
  readonly score: number
  /** Lines that the headline takes beyond its first. */
  readonly extra: 0 | 1
}

/** Nothing in common. */
export const NO_AGREEMENT: Agreement = { score: 0, extra: 0 }

/** Compares a line, alone and together with the next one, with the title of the page. */
export function agreementOf(line: Line, next: Line | undefined, title: PageTitle): Agreement {
  const key = line.features.letters + line.features.digits < MIN_KEY ? '' : wordKey(line.text)
  if (key.length < MIN_KEY) return NO_AGREEMENT
  const whole = wordKey(title.text).length
  if (title.runs.has(key)) return { score: 3 + (3 * key.length) / whole, extra: 0 }
  if (next && next.text.length <= MAX_LENGTH && opensRun(key, title)) {
    const both = key + wordKey(next.text)
    if (title.runs.has(both)) return { score: 4.5 + (3 * both.length) / whole, extra: 1 }
  }
  const words = wordsOf(line.text)
  const common = words.filter((word) => title.words.has(word)).length
  const share = words.length < 3 ? 0 : (2 * common) / (words.length + title.words.size)
  return share >= 0.3 ? { score: share * 4, extra: 0 } : NO_AGREEMENT
}

function opensRun(key: string, title: PageTitle): boolean {
  for (const run of title.runs.keys()) if (run.startsWith(key)) return true
  return false
}
