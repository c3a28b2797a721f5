import type { LabelDraft, StoryRange } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Finding, LineRule } from '../rules/rule.js'
import { isProse } from './neighbours.js'

const MOST_ITEMS = 60
const MOST_POINTS = 14
const LINKED = 0.6

/** Items of a list that belongs to the story: announced by a colon, or with sentences among the items. */
export const listItem: LineRule = {
  id: 'story-list-item',
  find: (line, draft) => {
    if (line.block.kind !== 'listItem') return null
    if (draft.story !== null && line.index < firstParagraph(draft, draft.story)) {
      return { role: 'standfirst', note: 'a point of a list above the first paragraph of the story', matched: null }
    }
    if (isProse(line) && line.linkShare <= LINKED) return item(line, 'a sentence in a list')
    if (line.linkShare > LINKED) return null
    const note = belongs(line, draft)
    return note === null ? null : item(line, note)
  }
}

// index of the first paragraph that is no list item; the story's first line when there is none near
function firstParagraph(draft: LabelDraft, { first }: StoryRange): number {
  for (let index = first; index < first + MOST_POINTS; index++) {
    const line = draft.line(index)
    if (line !== undefined && line.block.kind !== 'listItem' && isProse(line)) return index
  }
  return first
}

function item(line: Line, note: string): Finding {
  return { role: 'listItem', note: `${note}, ${line.features.words} words, inside the story`, matched: null }
}

function belongs(line: Line, draft: LabelDraft): string | null {
  const before = draft.line(line.index - 1)
  if (before?.block.kind === 'listItem') return draft.role(before.index) === 'listItem' ? 'the next item of a list' : null
  if (before?.features.colon) return 'the first item of a list that a colon announces'
  let prose = 0
  let items = 0
  for (let index = line.index; items < MOST_ITEMS; index++) {
    const next = draft.line(index)
    if (next?.block.kind !== 'listItem') break
    items++
    if (isProse(next) && next.linkShare <= LINKED) prose++
  }
  return prose * 2 > items ? `the first item of a list with ${prose} sentences among ${items} items` : null
}
