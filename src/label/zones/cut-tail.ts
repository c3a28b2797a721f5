import type { Role } from '../../contract/roles.js'
import type { LabelDraft, StoryRange } from '../label-draft.js'
import { isOfStory } from '../story-roles.js'

const FURNITURE: ReadonlySet<Role> = new Set(['newsletter', 'share', 'credit', 'tag', 'authorBio'])

const FEWEST = 4

/**
 * Narrows the story to the first and last lines that were kept, without a crosshead that heads nothing, and without a last
 * paragraph that stands alone below furniture: that is more often about the author or the paper than the end of the story.
 */
export function cutTail(draft: LabelDraft): void {
  trim(draft)
  const { story } = draft
  if (story === null || story.last - story.first < FEWEST) return
  const above = draft.label(story.last - 1)
  if (above === undefined || draft.role(story.last) !== 'body') return
  if (!FURNITURE.has(above.role)) return
  const note = `a last paragraph alone below a line of the role ${above.role}`
  draft.change(story.last, 'other', { rule: 'lone-tail', note, matched: null })
  trim(draft)
}

function trim(draft: LabelDraft): void {
  const { story } = draft
  if (story === null) return
  const from = firstKept(draft, story)
  const to = lastKept(draft, story)
  draft.story = from <= to ? { first: from, last: to } : null
}

function firstKept(draft: LabelDraft, { first, last }: StoryRange): number {
  let from = first
  while (from <= last && !isOfStory(draft, from)) from++
  return from
}

function lastKept(draft: LabelDraft, { first, last }: StoryRange): number {
  let to = last
  while (to >= first && !isOfStory(draft, to)) to--
  for (; to > first && draft.role(to) === 'crosshead'; to--) {
    draft.change(to, 'other', {
      rule: 'heads-nothing',
      note: 'a heading at the end of the story, with nothing below it',
      matched: null
    })
  }
  return to
}
