import type { BlockSpan, Reason } from '../../contract/inspection.js'
import type { Role } from '../../contract/roles.js'
import type { LabelDraft } from '../label-draft.js'

/** Whether the head may still say what a line is: nothing was said, or only that a site's phrase stands there and not which. */
export function isOpen(draft: LabelDraft, index: number): boolean {
  const label = draft.label(index)
  return (
    label === undefined || (label.role === 'other' && label.reason.rule === 'furniture-phrase') || isGuessedCaption(draft, index)
  )
}

/** Whether a line was taken for a caption only because a credit follows it. */
export function isGuessedCaption(draft: LabelDraft, index: number): boolean {
  return draft.label(index)?.reason.rule === 'caption-above-credit'
}

/** Whether a line was taken for a caption only because it names a picture, as `First picture: …` does. */
export function isNamedCaption(draft: LabelDraft, index: number): boolean {
  const line = draft.line(index)
  return draft.label(index)?.reason.rule === 'picture-caption' && line?.block.images.length === 0
}

/** Says what the title of the page, or the line that bears it out, is: a caption no more. */
export function claim(draft: LabelDraft, index: number, role: Role, reason: Reason): void {
  if (isNamedCaption(draft, index)) draft.change(index, role, reason)
  else draft.set(index, role, reason)
}

/** Says what an open line is. */
export function say(draft: LabelDraft, index: number, role: Role, reason: Reason, spans: readonly BlockSpan[] = []): void {
  if (!draft.set(index, role, reason, spans) && isOpen(draft, index)) draft.change(index, role, reason, spans)
}
