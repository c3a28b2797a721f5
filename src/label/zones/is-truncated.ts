import type { LabelDraft } from '../label-draft.js'

const REACH = 6

/** Whether a sign of a paywall or a "read more" stands inside the story or within six lines below it. */
export function isTruncated(draft: LabelDraft): boolean {
  const { story } = draft
  if (story === null) return false
  const last = Math.min(draft.lines.length - 1, story.last + REACH)
  for (let index = story.first; index <= last; index++) if (draft.label(index)?.reason.rule === 'paywall-sign') return true
  return false
}
