import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { isTitle } from './title-line.js'

const FEWEST = 3
const MOST = 8
const WORDS = 5
const MOST_DIGITS = 3
const REACH = 5

/** Labels three to eight titles in a row without a heading right below the story: other articles that this one offers. */
export function labelUnheadedList(draft: LabelDraft): void {
  const { story } = draft
  if (story === null) return
  for (let index = story.last + 1; index <= story.last + REACH; index++) {
    const length = runAt(draft, index)
    if (length === 0) continue
    if (length >= FEWEST && length <= MOST) labelRun(draft, index, length)
    return
  }
}

function labelRun(draft: LabelDraft, start: number, length: number): void {
  for (let index = start; index < start + length; index++) {
    const words = draft.line(index)?.features.words ?? 0
    const note = `one of ${length} titles in a row right below the story, ${words} words`
    draft.set(index, 'relatedLink', { rule: 'titles-below', note, matched: null })
  }
}

function runAt(draft: LabelDraft, start: number): number {
  let length = 0
  while (length <= MOST && isListed(draft.line(start + length), draft)) length++
  return length
}

function isListed(line: Line | undefined, draft: LabelDraft): boolean {
  if (line === undefined || draft.role(line.index) !== undefined || line.block.kind === 'heading') return false
  const { words, digits, colon } = line.features
  return words >= WORDS && digits <= MOST_DIGITS && !colon && isTitle(line, draft)
}
