import type { LabelDraft } from '../label-draft.js'

/** Rules that go by shape and place alone: what they said is weighed again. Every other rule has the last word. */
const SOFT: ReadonlySet<string> = new Set([
  'story-sentence',
  'short-story-line',
  'fragment',
  'lone-tail',
  'heads-nothing',
  'outside-story',
  'list-box',
  'bare-link'
])

/** Whether the weights may decide over a line: it has text, and no hard rule spoke. */
export function isSoft(draft: LabelDraft, index: number): boolean {
  const label = draft.label(index)
  return label !== undefined && SOFT.has(label.reason.rule) && draft.line(index)?.text !== ''
}
