import { headWords } from '../../languages/compile-head.js'
import { readByline } from '../head/read-byline.js'
import { readDates } from '../head/read-dates.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'

const FEWEST = 4
const MOST = 30
const LETTERS = 16
const META_MOST = 9
const LINKED = 0.6

/** Whether a line reads like the title of an article: some words, no full stop unless it is a link, no date or byline. */
export function isTitle(line: Line, draft: LabelDraft): boolean {
  const { words, ends, question, letters, digits } = line.features
  if (words < FEWEST || words > MOST || letters < LETTERS || digits * 4 >= letters) return false
  if (ends && !question && line.linkShare <= LINKED && !line.text.endsWith('!')) return false
  return words > META_MOST || !isDateOrByline(line, draft)
}

function isDateOrByline({ text }: Line, { context }: LabelDraft): boolean {
  const words = headWords(context.languages)
  const dates = readDates(text, words)
  if (dates.dates.length > 0) {
    const dated = dates.dates.reduce((sum, { start, end }) => sum + end - start, 0)
    if (dated * 3 > text.length) return true
  }
  const byline = readByline(text, words, dates)
  if (byline === null || byline.evidence === 'open') return false
  return byline.evidence !== 'alone' || byline.signers.some(({ known }) => known)
}
