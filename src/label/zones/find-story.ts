import type { LabelDraft, StoryRange } from '../label-draft.js'
import type { Line } from '../line.js'
import { isProse, neighbour } from '../story/neighbours.js'
import { bestRun } from './best-run.js'
import { isEnoughStory } from './enough-story.js'
import { OTHER_WEIGHT, ROLE_WEIGHTS, storyWeight } from './story-weight.js'

const ENOUGH_BEFORE_COMMENTS = 10
const ALONE = 0.2
const LINKED = 0.6
const TITLE = 3

/** Finds the lines between which the story stands; `null` when the page has none. */
export function findStory(draft: LabelDraft): StoryRange | null {
  const weights = draft.lines.map((line) => {
    const role = draft.role(line.index)
    if (role !== undefined) return ROLE_WEIGHTS[role] ?? OTHER_WEIGHT
    const weight = storyWeight(line)
    return weight > 0.5 && line.features.sentences < 2 && standsAlone(draft, line.index) ? weight * ALONE : weight
  })
  const run = bestRun(weights.slice(0, endBeforeComments(draft, weights)))
  return run && isEnoughStory(draft, run) ? { first: run.first, last: run.last } : null
}

// a sentence between two fragments is more often a teaser than a paragraph
function standsAlone(draft: LabelDraft, index: number): boolean {
  const before = beyondHeading(draft, index, -1)
  const after = beyondHeading(draft, index, 1)
  return !isRunning(before) && !isRunning(after) && (isTitleLike(before) || isTitleLike(after))
}

function isRunning(line: Line | undefined): boolean {
  return line !== undefined && (isProse(line) || line.features.ends || line.features.colon)
}

function isTitleLike(line: Line | undefined): boolean {
  return line !== undefined && line.features.words >= TITLE
}

function beyondHeading(draft: LabelDraft, index: number, step: -1 | 1): Line | undefined {
  const near = neighbour(draft, index, step)
  return near?.block.kind === 'heading' && near.linkShare <= LINKED ? neighbour(draft, near.index, step) : near
}

// what readers wrote may be longer than the story: a comment heading ends the page once enough of a story stood before it
function endBeforeComments(draft: LabelDraft, weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < weights.length; index++) {
    sum = Math.max(0, sum + (weights[index] ?? 0))
    if (sum >= ENOUGH_BEFORE_COMMENTS && draft.role(index) === 'comments') return index
  }
  return weights.length
}
