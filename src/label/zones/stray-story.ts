import { headWords } from '../../languages/compile-head.js'
import type { LabelDraft, StoryRange } from '../label-draft.js'
import { isOfStory } from '../story-roles.js'
import { headlineStems, stemsIn } from './headline-words.js'

const LONGEST = 600
const HALF = 0.5
const LARGE_SHARE = 0.4
const FEWEST_STEMS = 3
const UNRELATED = 1 / 3
const WHOLLY_UNRELATED = 1 / 6
const SHORT = 100
const SMALL_SHARE = 0.3
const HARDLY_RELATED = 1 / 2

/**
 * Takes a story back that is not the one of the headline: words about the author, the paper, other articles or an account, on a
 * page whose own story is missing. Such a story is short, a small part of the page, and hardly says a word of the headline.
 */
export function dropStrayStory(draft: LabelDraft): void {
  const { story } = draft
  if (story === null) return
  const words = countWords(draft, story.first, story.last)
  if (words >= LONGEST) return
  const share = words / Math.max(1, countWords(draft, 0, draft.lines.length - 1, true))
  if (share >= HALF) return
  const related = relation(draft, story)
  if (related === null || related >= leastRelated(words, share)) return
  const note = `${words} words that say ${Math.round(related * 100)} % of the headline's, on a page with other things to say`
  for (let index = story.first; index <= story.last; index++) {
    if (isOfStory(draft, index)) draft.change(index, 'other', { rule: 'stray-story', note, matched: null })
  }
  draft.story = null
}

// the share of the headline's words that a story must say, less the larger it is
function leastRelated(words: number, share: number): number {
  if (share >= LARGE_SHARE) return WHOLLY_UNRELATED
  return words < SHORT && share < SMALL_SHARE ? HARDLY_RELATED : UNRELATED
}

function countWords(draft: LabelDraft, first: number, last: number, all = false): number {
  let words = 0
  for (let index = first; index <= last; index++) {
    if (all || isOfStory(draft, index)) words += draft.line(index)?.features.words ?? 0
  }
  return words
}

// the share of the headline's words that the story says, the best of what may be the headline; null when there are too few
function relation(draft: LabelDraft, story: StoryRange): number | null {
  const { functionWords } = headWords(draft.context.languages)
  const texts = storyTexts(draft, story)
  let best: number | null = null
  for (const headline of headlines(draft)) {
    const stems = headlineStems(headline, functionWords)
    if (stems.size < FEWEST_STEMS) continue
    const said = new Set(texts.flatMap((text) => stemsIn(text, stems)))
    best = Math.max(best ?? 0, said.size / stems.size)
  }
  return best
}

function headlines(draft: LabelDraft): string[] {
  const printed = draft.lines.filter(({ index }) => {
    const label = draft.label(index)
    return label?.role === 'headline' || label?.reason.rule === 'page-title'
  })
  return [...printed.map(({ text }) => text), draft.context.hints.title ?? '']
}

function storyTexts(draft: LabelDraft, { first, last }: StoryRange): string[] {
  return draft.lines
    .slice(first, last + 1)
    .filter(({ index }) => isOfStory(draft, index))
    .map(({ text }) => text)
}
