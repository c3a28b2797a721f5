import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { HeadPage } from './head-page.js'
import { belowCrumbs, belowKicker } from './headline-below.js'
import { openingHeadline } from './opening-headline.js'
import { readDates } from './read-dates.js'
import { isNamedCaption } from './say.js'
import { agreementOf, NO_AGREEMENT } from './title-agreement.js'

/** The line that is the headline, and why. */
export interface Headline {
  readonly index: number
  /** Index of its second line when it runs over two; else the same index. */
  readonly last: number
  readonly rule: 'title-agrees' | 'top-heading' | 'above-story'
}

/** Lines above and below the story's first that are looked at: menus of a thousand lines are met. */
const REACH = 3000
const ENOUGH = 3.5
const ENOUGH_ALONE = 2
const MAX_LENGTH = 300
const NEAR = 30
const AGREES = 3
const WHOLE = 4.5

interface Candidate {
  readonly headline: Headline
  readonly score: number
}

/** Finds the headline: the line that agrees with the page's title, a top heading, or the line that stands above the story as one does. */
export function findHeadline(draft: LabelDraft, page: HeadPage): Headline | null {
  const story = draft.story?.first ?? 0
  const end = Math.min(draft.story?.last ?? draft.lines.length - 1, story + REACH)
  let best: Candidate | null = null
  for (let index = Math.max(0, story - REACH); index <= end; index++) {
    const line = draft.line(index)
    const candidate = line && index !== page.titleLine ? candidateAt(draft, line, page) : null
    if (candidate && candidate.score >= (best?.score ?? 0)) best = candidate
  }
  const canBe = (line: Line) => canBeHeadline(draft, line) || isCaptionHeading(draft, line)
  if (best)
    return belowCrumbs(draft, page, best.headline, canBe) ?? belowKicker(draft, page, best.headline, canBe) ?? best.headline
  const opening = openingHeadline(draft, page, canBe)
  return opening && { index: opening.index, last: opening.index, rule: 'above-story' }
}

function candidateAt(draft: LabelDraft, line: Line, page: HeadPage): Candidate | null {
  const caption = isNamedCaption(draft, line.index)
  if (!caption && !canBeHeadline(draft, line)) return null
  const { index } = line
  const agreement = page.title ? agreementOf(line, draft.line(index + 1), page.title) : NO_AGREEMENT
  if (caption && agreement.score < WHOLE) return null
  // inside the story only what the page's title bears out, or a top heading
  if (index >= page.storyFirst && agreement.score < AGREES && line.block.depth !== 1) return null
  // without any title to agree with, the line that looks most like one is taken
  const enough = page.title ? ENOUGH : ENOUGH_ALONE
  const bare = agreement.score + shapeOf(line) + placeOf(draft, index, page)
  if (bare < enough) return null
  const score = bare - datedness(line, page)
  return score < enough
    ? null
    : { headline: { index, last: index + agreement.extra, rule: ruleOf(line, agreement.score) }, score }
}

function canBeHeadline(draft: LabelDraft, line: Line): boolean {
  const { kind } = line.block
  if (line.text === '' || line.text.length > MAX_LENGTH || (kind !== 'paragraph' && kind !== 'heading')) return false
  const role = draft.role(line.index)
  return role === undefined || (role === 'other' && kind === 'heading')
}

function isCaptionHeading(draft: LabelDraft, line: Line): boolean {
  return line.block.kind === 'heading' && isNamedCaption(draft, line.index)
}

function shapeOf(line: Line): number {
  const { ends, question, cut, glued, dividers } = line.features
  let score = rankOf(line) + lengthOf(line)
  if (ends && !question) score -= cut ? 1.5 : 1
  if (glued > 1) score -= 1
  if (dividers > 0) score -= 1
  return line.linkShare > 0.5 ? score - 1 : score
}

function datedness(line: Line, page: HeadPage): number {
  return readDates(line.text, page.words).dates.some(({ iso }) => iso !== null) ? 2 : 0
}

function rankOf({ block }: Line): number {
  if (block.kind !== 'heading') return 0
  return block.depth === 1 ? 5 : block.depth === 2 ? 0.8 : 0
}

// four words or more, or the like in a script without spaces
function lengthOf({ features: { words, length } }: Line): number {
  if (words < 4 && length < 24) return words <= 2 ? -2 : -0.5
  return words <= 24 ? 1 : words <= 35 ? 0 : -2
}

// just above the story, and with the lines of a head below it
function placeOf(draft: LabelDraft, index: number, page: HeadPage): number {
  if (draft.story === null) return 0
  const distance = page.storyFirst - index
  if (distance <= 0) return 0.5
  return distance > NEAR ? 0 : 1.6 * (1 - distance / NEAR)
}

function ruleOf(line: Line, agreement: number): Headline['rule'] {
  if (agreement >= 1.2) return 'title-agrees'
  return line.block.kind === 'heading' && line.block.depth === 1 ? 'top-heading' : 'above-story'
}
