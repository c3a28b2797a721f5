import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { splitRunTogether } from '../split-run-together.js'
import type { Finding, LineRule } from './rule.js'

const LONGEST = 14
const COLON = /^\s{0,2}[:/|©]/u

/** Lines that say nothing but who made a picture: `Photo: Ada Berg`, `AP Photo/Ada Berg`, `Ada Berg / Getty Images`. */
export const creditLine: LineRule = {
  id: 'credit-line',
  find: (line, draft) => (line.features.words > LONGEST ? null : (opened(line, draft) ?? signed(line, draft)))
}

function opened(line: Line, { tables }: LabelDraft): Finding | null {
  const start = line.folded.startsWith('(') ? 1 : 0
  const match = tables.opener('credit', start === 0 ? line.folded : line.folded.slice(start))
  if (match === undefined) return null
  const behind = line.folded.slice(start + match.phrase.length)
  const { words, ends } = line.features
  if (!COLON.test(behind) && (ends || words > 10 || words < 2)) return null
  return { role: 'credit', note: 'words that tell who made a picture, and little else', matched: match.phrase }
}

function signed(line: Line, { tables }: LabelDraft): Finding | null {
  const { words, ends, dividers } = line.features
  if (ends || words > 10 || (dividers === 0 && !line.text.includes('/'))) return null
  const pieces = splitRunTogether(line.text)
  if (pieces.length < 2) return null
  for (const piece of pieces) {
    const match = tables.opener('credit', piece)
    if (match)
      return { role: 'credit', note: `names beside a picture's source on a line of ${words} words`, matched: match.phrase }
  }
  return null
}
