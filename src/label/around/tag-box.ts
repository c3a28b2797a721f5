import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { headsTags } from '../rules/tag-line.js'

const MOST = 12
const LONGEST = 5

/**
 * Labels the topics that stand below their heading, one on a line or several with dividers: inside the story, below it before
 * any other list, or right above the headline. Elsewhere, and in longer runs, they are menus.
 */
export function labelTagBoxes(draft: LabelDraft): void {
  for (const { index, text } of draft.lines) {
    if (!headsTags(draft, index)) continue
    const length = runBelow(draft, index)
    if (length > MOST || !isPlaced(draft, index, length)) continue
    for (let at = index + 1; at <= index + length; at++) {
      draft.change(at, 'tag', { rule: 'tag-box', note: `one of ${length} lines below "${text.slice(0, 60)}"`, matched: text })
    }
  }
}

function runBelow(draft: LabelDraft, heading: number): number {
  let length = 0
  while (length <= MOST && isTopic(draft, draft.line(heading + 1 + length))) length++
  return length
}

// a topic may be the name of a section too, which by itself is known as navigation
function isTopic(draft: LabelDraft, line: Line | undefined): boolean {
  if (line === undefined) return false
  const { words, ends, letters, colon, dividers, commas } = line.features
  const label = draft.label(line.index)
  if (label !== undefined && !(label.role === 'navigation' && label.reason.rule === 'furniture-phrase')) return false
  if (line.block.kind === 'heading' || ends || colon || letters === 0) return false
  return words <= LONGEST * Math.max(1 + dividers + commas, line.block.links.length)
}

const REACH = 30

function isPlaced(draft: LabelDraft, heading: number, length: number): boolean {
  const { story } = draft
  if (story === null) return false
  if (heading < story.first) return draft.role(heading + length + 1) === 'headline' && isUnknown(draft, heading, length)
  if (heading > story.last + REACH) return false
  for (let index = story.last + 1; index < heading; index++) {
    const label = draft.label(index)
    if (label?.reason.rule === 'list-heading' && label.role === 'navigation') return false
  }
  return true
}

// above the headline the names of sections are a menu
function isUnknown(draft: LabelDraft, heading: number, length: number): boolean {
  for (let index = heading + 1; index <= heading + length; index++) if (draft.role(index) !== undefined) return false
  return true
}
