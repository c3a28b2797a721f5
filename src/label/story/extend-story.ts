import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { mayBreakOff } from './cut-off.js'

const MOST_ITEMS = 30
const LONGEST_ITEM = 40
const FEWEST_ITEMS = 2
const FEWEST_CUT = 10
const LINKED = 0.6

/**
 * Lets the story go on below its last sentence: to a list that a line with a colon announces, and to a sentence that breaks
 * off.
 */
export function extendStory(draft: LabelDraft): void {
  const { story } = draft
  if (story === null) return
  story.last += announcedList(draft, story.last + 1)
  const next = draft.line(story.last + 1)
  if (next !== undefined && isCutOff(draft, next)) story.last++
}

// how many lines an announcement and its list take; 0 when there is none
function announcedList(draft: LabelDraft, start: number): number {
  const lead = draft.line(start)
  if (lead === undefined || !lead.features.colon || draft.role(start) !== undefined || lead.features.words > LONGEST_ITEM)
    return 0
  let items = 0
  while (items < MOST_ITEMS && isItem(draft, draft.line(start + 1 + items))) items++
  return items < FEWEST_ITEMS || items === MOST_ITEMS ? 0 : items + 1
}

function isItem(draft: LabelDraft, line: Line | undefined): boolean {
  if (line?.block.kind !== 'listItem' || draft.role(line.index) !== undefined) return false
  return line.linkShare <= LINKED && line.features.words <= LONGEST_ITEM
}

function isCutOff(draft: LabelDraft, line: Line): boolean {
  const { words, ends } = line.features
  if (draft.role(line.index) !== undefined || ends || words < FEWEST_CUT || line.linkShare > LINKED) return false
  return mayBreakOff(draft, line.index)
}
