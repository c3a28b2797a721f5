import type { LabelDraft } from '../label-draft.js'
import { isProse } from '../story/neighbours.js'
import { isTitle } from './title-line.js'

const MOST = 4

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
  let end = heading + 1
  while (end <= heading + MOST && isOffered(draft, end)) end++
  if (end === heading + 1 || !isProse(draft.line(end))) return
  draft.change(heading, 'relatedHeading', { rule: 'offer-inside', note: 'titles of other articles stand below', matched: said })
  for (let index = heading + 1; index < end; index++) {
    draft.set(index, 'relatedLink', { rule: 'offer-inside', note: `a title below "${said.slice(0, 60)}"`, matched: said })
  }
}

function isOffered(draft: LabelDraft, index: number): boolean {
  const line = draft.line(index)
  return line !== undefined && draft.role(index) === undefined && line.block.kind !== 'heading' && isTitle(line, draft)
}
