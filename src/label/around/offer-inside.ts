import type { LabelDraft } from '../label-draft.js'
import { isProse } from '../story/neighbours.js'
import { isTitle } from './title-line.js'

const MOST = 4
const LONGEST_RUBRIC = 3

/**
 * Inside the story, words that elsewhere are a button (`Read more`) offer other articles when titles stand below, a paragraph
 * below them.
 */
export function labelOffersInside(draft: LabelDraft): void {
  const { story } = draft
  if (story === null) return
  for (let index = story.first + 1; index < story.last; index++) {
    const line = draft.line(index)
    if (line === undefined || draft.label(index)?.reason.rule !== 'furniture-phrase') continue
    if (draft.role(index) !== 'navigation') continue
    const match = draft.tables.opener('readAlso', line.folded)
    if (match !== undefined && line.folded.length <= match.phrase.length + 2) labelOffer(draft, index, line.text)
  }
}

function labelOffer(draft: LabelDraft, heading: number, said: string): void {
  const start = isRubric(draft, heading + 1) ? heading + 2 : heading + 1
  let end = start
  while (end <= heading + MOST && isOffered(draft, end)) end++
  if (end === start || !isProse(draft.line(end))) return
  draft.change(heading, 'relatedHeading', { rule: 'offer-inside', note: 'titles of other articles stand below', matched: said })
  for (let index = start; index < end; index++) {
    draft.set(index, 'relatedLink', { rule: 'offer-inside', note: `a title below "${said.slice(0, 60)}"`, matched: said })
  }
}

// the section of the offered article, above its title
function isRubric(draft: LabelDraft, index: number): boolean {
  const line = draft.line(index)
  if (line === undefined || line.features.words > LONGEST_RUBRIC || line.features.ends) return false
  const role = draft.role(index)
  return (role === undefined || role === 'navigation') && isOffered(draft, index + 1)
}

function isOffered(draft: LabelDraft, index: number): boolean {
  const line = draft.line(index)
  return line !== undefined && draft.role(index) === undefined && line.block.kind !== 'heading' && isTitle(line, draft)
}
