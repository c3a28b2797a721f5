import { lineTokens } from '../../text/line-tokens.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Headline } from './find-headline.js'
import type { HeadPage } from './head-page.js'
import { type Byline, readByline } from './read-byline.js'
import { type DateLine, readDates } from './read-dates.js'
import { isGuessedCaption, isOpen } from './say.js'

/** Where a line stands, seen from the headline and the story. */
export type HeadPlace = 'above' | 'between' | 'inStory' | 'below'

/** A line near the head or the end of the story, with what was read from it. */
export interface HeadLine {
  readonly line: Line
  readonly place: HeadPlace
  readonly dates: DateLine
  readonly byline: Byline | null
  /** Words that belong to no date and to no word beside one. */
  readonly leftWords: number
}

const ABOVE = 8
const BETWEEN = 40
const INTO_STORY = 12
const MAX_SUMMARIES = 2
const SUMMARY_WORDS = 12
const FEW_WORDS = 6
const NAME_WORDS = 5
const MAX_STEP = 3
const BELOW = 10
const MAX_LENGTH = 240

/** The lines where bylines and dates are looked for, in order. Lines that a rule knows already are passed over. */
export function headLines(draft: LabelDraft, page: HeadPage, headline: Headline | null): HeadLine[] {
  const found: HeadLine[] = []
  for (const [index, place] of placesOf(draft, page, headline)) {
    const line = draft.line(index)
    if (!line || line.text === '' || line.text.length > MAX_LENGTH || !isOpen(draft, index)) continue
    const dates = readDates(line.text, page.words)
    const byline = readByline(line.text, page.words, dates)
    const left = leftWords(line.text, dates, page)
    if (isGuessedCaption(draft, index) && byline?.evidence !== 'by' && (left > 0 || dates.dates.length === 0)) continue
    found.push({ line, place, dates, byline, leftWords: left })
  }
  return settled(found)
}

/** The summary may have been taken for the story's first lines: what stands above the last byline or date below it is head. */
function settled(lines: readonly HeadLine[]): HeadLine[] {
  let summaries = 0
  let head = -1
  for (const { line, place, byline, dates, leftWords } of lines) {
    if (place !== 'inStory') continue
    const signed = byline !== null && byline.evidence !== 'alone' && line.features.words <= SUMMARY_WORDS
    const dated = dates.dates.some(({ iso, relative }) => iso !== null || relative) && leftWords <= FEW_WORDS
    // a name alone goes on with a head, not with a story
    const named = byline !== null && head >= 0 && line.index - head <= MAX_STEP && line.features.words <= NAME_WORDS
    if (signed || dated || named) head = line.index
    else if (line.features.words >= SUMMARY_WORDS && ++summaries > MAX_SUMMARIES) break
  }
  return lines.map((each) => (each.place === 'inStory' && each.line.index <= head ? { ...each, place: 'between' } : each))
}

function placesOf(draft: LabelDraft, page: HeadPage, headline: Headline | null): Map<number, HeadPlace> {
  const top = headline ? headline.index : Math.max(page.titleLine, page.storyFirst - ABOVE - 1)
  const under = headline ? headline.last : top
  const story = draft.story ?? { first: Math.min(draft.lines.length, under + 1 + BETWEEN), last: draft.lines.length }
  const places = new Map<number, HeadPlace>()
  const put = (from: number, to: number, place: HeadPlace) => {
    for (let index = Math.max(0, from); index < to; index++)
      if (!places.has(index) && index !== page.titleLine) places.set(index, place)
  }
  put(top - ABOVE, top, 'above')
  put(under + 1, Math.min(story.first, under + 1 + BETWEEN), 'between')
  put(Math.max(under + 1, story.first - BETWEEN), story.first, 'between')
  put(story.first, Math.min(story.last, story.first + INTO_STORY), 'inStory')
  put(story.last + 1, story.last + 1 + BELOW, 'below')
  return places
}

function leftWords(text: string, { dates, senses }: DateLine, { words }: HeadPage): number {
  const spans = [...dates, ...senses]
  return lineTokens(text).filter(
    (token) =>
      token.kind === 'word' &&
      !words.weekdays.has(token.word) &&
      !words.hour.has(token.word) &&
      !spans.some(({ start, end }) => token.start >= start && token.end <= end)
  ).length
}
