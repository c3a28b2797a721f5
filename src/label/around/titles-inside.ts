import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { isProse } from '../story/neighbours.js'
import { isTitle } from './title-line.js'

const FEWEST = 3
const MOST = 8
const WORDS = 5
const MOST_DIGITS = 4
const KICKED = 2 / 3
const KICKER = /^.{3,40}?(?:: | [–|] )\S/u

/**
 * Labels three to eight titles in a row between paragraphs of the story, two thirds of them or more with a kicker
 * (`Harbour: …`): a box of other articles whose heading is missing or not known. Titles without one at the ends of the row may
 * head the box or what follows.
 */
export function labelTitlesInside(draft: LabelDraft): void {
  const { story } = draft
  if (story === null) return
  for (let index = story.first + 1; index < story.last; index++) {
    const length = runAt(draft, index, story.last)
    if (length === 0) continue
    if (length <= MOST && isProse(above(draft, index))) labelRun(draft, index, index + length)
    index += length
  }
}

function labelRun(draft: LabelDraft, from: number, to: number): void {
  const kicked = draft.lines.slice(from, to).filter(({ text }) => KICKER.test(text))
  const [first, last] = [kicked[0], kicked[kicked.length - 1]]
  if (first === undefined || last === undefined) return
  const length = last.index - first.index + 1
  if (length < FEWEST || kicked.length < length * KICKED) return
  for (let index = first.index; index <= last.index; index++) {
    const note = `one of ${length} titles in a row between paragraphs, ${kicked.length} of them with a kicker`
    draft.set(index, 'relatedLink', { rule: 'titles-inside', note, matched: null })
  }
}

function runAt(draft: LabelDraft, start: number, last: number): number {
  let length = 0
  while (start + length < last && length <= MOST && isListed(draft, draft.line(start + length))) length++
  return length
}

function isListed(draft: LabelDraft, line: Line | undefined): boolean {
  if (line === undefined || draft.role(line.index) !== undefined || line.block.kind !== 'paragraph') return false
  const { words, digits, ends, question } = line.features
  return words >= WORDS && digits <= MOST_DIGITS && (!ends || question) && isTitle(line, draft)
}

// a heading of the box may stand between
function above(draft: LabelDraft, index: number): Line | undefined {
  const line = draft.line(index - 1)
  return isProse(line) ? line : draft.line(index - 2)
}
