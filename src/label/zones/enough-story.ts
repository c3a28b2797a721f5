import type { Role } from '../../contract/roles.js'
import type { LabelDraft, StoryRange } from '../label-draft.js'
import type { Line } from '../line.js'
import { isProse } from '../story/neighbours.js'

const ENOUGH_WORDS = 60
const ENOUGH_ON_BARE_PAGE = 25
const FEWEST_PARAGRAPHS = 2
const BARE_PAGE = 0.7
const SINGLE_WORDS = 75
const SINGLE_SENTENCES = 2
const ALONE = 1 / 3
const LINKED = 0.6

const BETWEEN: ReadonlySet<Role> = new Set(['caption', 'credit', 'advert', 'relatedLink', 'newsletter', 'player', 'share'])

/**
 * Whether a run is a story and not a scatter of teasers: 60 words in paragraphs that follow one another (a paragraph of several
 * sentences that stands alone counts a third), or one long paragraph of several sentences. On a page that is hardly anything but
 * prose, 25 words in two paragraphs are enough.
 */
export function isEnoughStory(draft: LabelDraft, { first, last }: StoryRange): boolean {
  let enough = 0
  let previous: Line | undefined
  let counted = false
  for (let index = first; index <= last; index++) {
    const line = draft.line(index)
    if (line === undefined || isBetween(draft, line)) continue
    if (draft.role(index) !== undefined || !isProse(line) || line.linkShare > LINKED) {
      previous = undefined
      continue
    }
    const { words, sentences } = line.features
    if (words >= SINGLE_WORDS && sentences >= SINGLE_SENTENCES) return true
    if (previous) enough += words + (counted ? 0 : previous.features.words)
    else if (sentences > 1) enough += words * ALONE
    counted = previous !== undefined
    previous = line
  }
  return enough >= ENOUGH_WORDS || isBarePage(draft, { first, last })
}

// whether the paragraphs of a run are by far the most of the page's words
function isBarePage(draft: LabelDraft, { first, last }: StoryRange): boolean {
  let words = 0
  let prose = 0
  let paragraphs = 0
  for (const line of draft.lines) {
    words += line.features.words
    if (line.index < first || line.index > last || draft.role(line.index) !== undefined) continue
    if (!isProse(line) || line.linkShare > LINKED) continue
    prose += line.features.words
    paragraphs++
  }
  return paragraphs >= FEWEST_PARAGRAPHS && prose >= ENOUGH_ON_BARE_PAGE && prose >= words * BARE_PAGE
}

function isBetween(draft: LabelDraft, line: Line): boolean {
  const role = draft.role(line.index)
  if (role !== undefined) return BETWEEN.has(role)
  const { ends, colon } = line.features
  return line.linkShare <= LINKED && (line.block.kind === 'heading' || (!isProse(line) && (ends || colon)))
}
