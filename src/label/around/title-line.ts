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
const CUT_MOST = 20
const NAME_MOST = 4

/**
 * Whether a line reads like the title of an article: some words, no full stop unless it is a link or cut off, no date, byline
 * or words in brackets.
 */
export function isTitle(line: Line, draft: LabelDraft): boolean {
  const { words, letters, digits } = line.features
  if (words < FEWEST || words > MOST || letters < LETTERS || digits * 4 >= letters) return false
  if (line.text.startsWith('(') || isNameAndPlace(line) || (line.linkShare <= LINKED && isSentence(line))) return false
  return words > META_MOST || !isDateOrByline(line, draft)
}

function isSentence({ features, text }: Line): boolean {
  const { words, ends, question, cut } = features
  return ends && !question && !(cut && words <= CUT_MOST) && !text.endsWith('!')
}

// `Ada Berg | Rome`
function isNameAndPlace({ features: { words, dividers, capitals } }: Line): boolean {
  return dividers > 0 && words - dividers <= NAME_MOST && capitals >= words - dividers
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
