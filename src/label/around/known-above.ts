import type { LabelDraft } from '../label-draft.js'
import type { LineRule } from '../rules/rule.js'
import { reachable } from '../story/author-bio.js'

const REACH = 3
const FEWEST = 5

/** Right below the story: a name and where to reach it. */
export const bioBelow: LineRule = {
  id: 'bio-below',
  find: (line, { story }) =>
    story !== null && line.index > story.last && line.index <= story.last + REACH ? reachable(line) : null
}

/** Captions that the page prints again, as galleries and their thumbnails do, count once. */
export function dropRepeatedCaptions(draft: LabelDraft): void {
  for (const { index, text, features } of draft.lines) {
    if (draft.role(index) !== 'caption' || features.words < FEWEST) continue
    const first = draft.repeats.first(text)
    if (first === undefined || first >= index || draft.role(first) !== 'caption') continue
    draft.change(index, 'duplicate', { rule: 'repeated-caption', note: 'the page printed this caption before', matched: null })
  }
}
