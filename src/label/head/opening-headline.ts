import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { HeadPage } from './head-page.js'
import { readByline } from './read-byline.js'
import { readDates } from './read-dates.js'
import { stemShare, storyStems } from './story-stems.js'

/** Lines above the story's first that are looked at; a heading may stand farther up, behind pictures and boxes. */
const ABOVE = 16
const HEADINGS_ABOVE = 200
/** Lines into the story: a headline that ends as a sentence does is its first line. */
const INTO = 2
const BELOW = 4
const SUMMARY_WORDS = 8
const ENOUGH = 1.5
const SHORT = 20
const CLOSED = /["”“»«’‘]$/
const CRUMBS = /\s[>›»/]\s/
/** Share of words in common beyond which a line is no likelier: a summary shares more than a headline. */
const SHARED = 0.4

/**
 * The headline of a page whose title does not say which line it is: the first line of the head that is as long as headlines
 * are, shares words with the story and stands above a summary, a date or a byline. `null` when no line does.
 */
export function openingHeadline(draft: LabelDraft, page: HeadPage, canBe: (line: Line) => boolean): Line | null {
  const story = draft.story
  if (!story) return null
  const stems = storyStems(draft, story)
  const isOther = otherLines(page)
  let best: { line: Line; score: number } | null = null
  for (let index = Math.max(0, story.first - HEADINGS_ABOVE); index <= Math.min(story.last, story.first + INTO); index++) {
    const line = draft.line(index)
    if (!line || index === page.titleLine || !canBe(line) || !isNear(draft, line, story.first, isOther) || isOther(line)) continue
    const score =
      lengthOf(line) + endOf(line) + rankOf(line) + 4 * Math.min(SHARED, stemShare(line, stems)) + belowOf(draft, index, isOther)
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { line, score }
  }
  return best?.line ?? null
}

// farther up, and in the story itself, only a heading, or a question or a quotation with a date or a byline below
function isNear(draft: LabelDraft, line: Line, storyFirst: number, isOther: IsOther): boolean {
  const { index, block, features, text } = line
  if (block.kind === 'heading') return block.depth <= 3
  if (index < storyFirst) return index >= storyFirst - ABOVE
  if (!(features.question || CLOSED.test(text)) || features.words > SHORT) return false
  return linesBelow(draft, index).some(isOther)
}

type IsOther = (line: Line) => boolean

// the lines around a candidate are asked for again and again: each is read once
function otherLines(page: HeadPage): IsOther {
  const known = new Map<number, boolean>()
  return (line) => {
    const found = known.get(line.index) ?? isOtherLine(line, page)
    known.set(line.index, found)
    return found
  }
}

// a breadcrumb, a date or a byline
function isOtherLine(line: Line, { words }: HeadPage): boolean {
  if (CRUMBS.test(line.text)) return true
  const dates = readDates(line.text, words)
  if (dates.dates.some(({ iso, relative }) => iso !== null || relative)) return true
  const byline = readByline(line.text, words, dates)
  return byline !== null && (byline.evidence !== 'alone' || byline.signers.some(({ known }) => known))
}

function lengthOf({ features: { words, length } }: Line): number {
  if (words < 4 && length < 24) return -2
  return words <= 24 ? 1 : words <= 35 ? 0 : -2
}

function endOf({ features: { ends, question, cut, glued, dividers, opensSpeech }, linkShare }: Line): number {
  const sentence = ends && !question && !opensSpeech ? 1.5 : 0
  return -sentence - Number(cut) - Number(glued > 1) - Number(dividers > 0) - Number(linkShare > 0.5)
}

function rankOf({ block: { kind, depth } }: Line): number {
  return kind === 'heading' ? 2 - depth / 4 : 0
}

// within a few lines: a summary in a whole sentence, a date or a byline; right below: who made the picture
function belowOf(draft: LabelDraft, index: number, isOther: IsOther): number {
  if (draft.role(index + 1) === 'credit') return -1
  const isSummary = ({ features: { words, ends } }: Line) => words >= SUMMARY_WORDS && ends
  return linesBelow(draft, index).some((line) => isSummary(line) || isOther(line)) ? 0.5 : 0
}

function linesBelow(draft: LabelDraft, index: number): readonly Line[] {
  return draft.lines.slice(index + 1, index + 1 + BELOW)
}
