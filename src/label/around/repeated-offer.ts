import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { isProse } from '../story/neighbours.js'
import { isTitle } from './title-line.js'

const FEWEST = 2
const LONGEST = 5
const FEWEST_LETTERS = 6

/**
 * Labels titles inside the story that stand below one and the same few words, twice or more: the words offer other articles, in
 * whatever language they are.
 */
export function labelRepeatedOffers(draft: LabelDraft): void {
  const { story } = draft
  if (story === null) return
  const offers = new Map<string, number[]>()
  for (let index = story.first + 1; index < story.last; index++) {
    const line = draft.line(index)
    if (line === undefined || !isOffer(draft, line)) continue
    const places = offers.get(line.folded)
    if (places) places.push(index)
    else offers.set(line.folded, [index])
  }
  for (const places of offers.values()) if (places.length >= FEWEST) labelAll(draft, places)
}

function labelAll(draft: LabelDraft, places: readonly number[]): void {
  for (const index of places) {
    const said = draft.line(index)?.text ?? ''
    const note = `stands ${places.length} times above a title inside the story`
    draft.set(index, 'relatedHeading', { rule: 'repeated-offer', note, matched: said })
    draft.set(index + 1, 'relatedLink', { rule: 'repeated-offer', note: `a title below "${said}"`, matched: said })
  }
}

function isOffer(draft: LabelDraft, { index, features, block }: Line): boolean {
  const { words, ends, colon, letters } = features
  if (draft.role(index) !== undefined || block.kind !== 'paragraph' || ends || colon) return false
  if (words > LONGEST || letters < FEWEST_LETTERS || !isProse(draft.line(index - 1))) return false
  const title = draft.line(index + 1)
  if (title === undefined || draft.role(title.index) !== undefined || isProse(title)) return false
  return isTitle(title, draft) && isProse(draft.line(index + 2))
}
