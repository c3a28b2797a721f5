import type { LabelDraft } from '../label-draft.js'

const REACH = 4

/**
 * Away from the story, `Video: …` or `Interview | …` is one title among many of a list of the site and no further reading of this
 * article.
 */
export function dropListedOutside(draft: LabelDraft): void {
  const { story } = draft
  if (story === null) return
  for (const { index } of draft.lines) {
    if (index >= story.first - REACH && index <= story.last + REACH) continue
    const label = draft.label(index)
    if (label?.reason.rule !== 'read-also' || label.role !== 'relatedLink' || label.reason.matched?.includes(' ')) continue
    if (draft.role(index - 1) === 'relatedLink' || draft.role(index - 1) === 'relatedHeading') continue
    const note = `a title behind "${label.reason.matched ?? ''}", away from the story`
    draft.change(index, 'navigation', { rule: 'listed-outside', note, matched: label.reason.matched })
  }
}
