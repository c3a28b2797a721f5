import type { BlockSpan } from '../../contract/inspection.js'
import type { LabelDraft } from '../label-draft.js'
import type { HeadLine } from './head-lines.js'
import { hasShape, type ShapeSpan } from './line-shape.js'
import type { DateLine } from './read-dates.js'
import { say } from './say.js'

const FEW = 6
const WITH_SENSE = 14
const ALONE = 2

/** Labels the lines that say when the story was published or changed. */
export function labelTimestamps(draft: LabelDraft, lines: readonly HeadLine[]): void {
  for (const head of lines) {
    if (head.byline && head.byline.evidence !== 'alone' && head.byline.signers.length > 0) continue
    if (!isTimestamp(head) && !hasShape(head.line.text, shapeDates(head.dates), draft.context.site?.dates)) continue
    const spans = head.leftWords === 0 ? [] : dateSpans(head.dates)
    const matched = head.line.text.slice(head.dates.dates[0]?.start ?? 0, head.dates.dates[0]?.end ?? 0) || null
    say(draft, head.line.index, 'timestamp', { rule: 'date-line', note: 'a date near the headline', matched }, spans)
  }
}

/** The dates of a line as spans. */
export function dateSpans({ dates }: DateLine): BlockSpan[] {
  return dates
    .filter(({ iso, relative }) => iso !== null || relative)
    .map(({ start, end }) => ({ role: 'timestamp', start, end }))
}

/** The same for the shape of the line. */
export function shapeDates(line: DateLine): ShapeSpan[] {
  return dateSpans(line).map(({ start, end }) => ({ kind: 'date', start, end }))
}

function isTimestamp({ dates, place, leftWords, line }: HeadLine): boolean {
  const day = dates.dates.some(({ iso, relative }) => iso !== null || relative)
  const sense = dates.senses.length > 0
  if (!day) return place === 'between' && leftWords === 0 && (dates.dates.length > 0 || (sense && line.features.words <= 4))
  // `This station reported on 3 May 2024.` is a sentence
  if (line.features.ends && leftWords > (sense ? FEW : ALONE)) return false
  if (place === 'between') return leftWords <= (sense ? WITH_SENSE : FEW)
  if (place === 'below' || place === 'inStory') return sense && leftWords <= FEW
  return leftWords <= (sense ? FEW : ALONE)
}
