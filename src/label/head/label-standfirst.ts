import type { Role } from '../../contract/roles.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Headline } from './find-headline.js'

const MIN_WORDS = 7
const MIN_LENGTH = 40
const MAX_LINES = 3
const REACH = 24
const LOOK_FOR_REPEAT = 60
const HEAD: ReadonlySet<Role> = new Set(['byline', 'timestamp', 'share', 'comments', 'caption', 'credit', 'player', 'advert'])
const ENDS_HEAD: ReadonlySet<Role> = new Set(['share', 'comments', 'paywall', 'newsletter'])
const SIGNED: ReadonlySet<Role> = new Set(['byline', 'timestamp'])

/**
 * Labels the summary between headline and body, and narrows the story to what follows the head. A summary that only repeats
 * the opening of the body, cut or whole, is a duplicate.
 */
export function labelStandfirst(draft: LabelDraft, headline: Headline): void {
  const story = draft.story
  if (!story) return
  const bodyFirst = endOfHead(draft, headline, story.first, story.last)
  let found = false
  for (let index = headline.last + 1; index < bodyFirst; index++) {
    const line = draft.line(index)
    const role = draft.role(index)
    if (role !== undefined && ENDS_HEAD.has(role)) found = true
    if (!line || role !== undefined || !isSummary(line)) continue
    if (repeats(draft, line)) {
      draft.set(index, 'duplicate', {
        rule: 'opening-repeated',
        note: 'the opening of the story, printed again below',
        matched: null
      })
    } else if (!found) {
      found = draft.set(index, 'standfirst', {
        rule: 'below-headline',
        note: 'a summary between headline and body',
        matched: null
      })
    }
  }
  story.first = Math.max(story.first, bodyFirst)
}

/** Index of the first line of the body: after the last byline or date that stands within a few lines of the headline. */
function endOfHead(draft: LabelDraft, headline: Headline, first: number, last: number): number {
  let end = Math.max(first, headline.last + 1)
  let summaries = 0
  for (let index = headline.last + 1; index <= Math.min(last, headline.last + REACH); index++) {
    const line = draft.line(index)
    const role = draft.role(index)
    if (role !== undefined && HEAD.has(role)) {
      if (SIGNED.has(role) && index >= end) end = index + 1
    } else if (role === undefined && line && index >= first && isSummary(line) && !repeats(draft, line)) {
      if (++summaries > MAX_LINES || (summaries > 1 && line.features.sentences > 2)) break
    }
  }
  if (end < first + 1 && isLoneSummary(draft, headline, first)) return first + 1
  return end
}

// a heading of the second rank right below the headline, or a line that does not end as sentences do
function isLoneSummary(draft: LabelDraft, headline: Headline, first: number): boolean {
  const line = draft.line(first)
  if (!line || first > headline.last + 2 || !isSummary(line)) return false
  return line.block.kind === 'heading' || (!line.features.ends && line.features.words <= 45)
}

function isSummary(line: Line): boolean {
  const { kind } = line.block
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'blockquote') return false
  return line.features.words >= MIN_WORDS && line.text.length >= MIN_LENGTH && line.linkShare < 0.5
}

function repeats(draft: LabelDraft, line: Line): boolean {
  const opening = uncut(line.folded)
  for (let index = line.index + 1; index <= line.index + LOOK_FOR_REPEAT; index++) {
    const later = draft.line(index)
    if (later && later.text.length + 3 >= opening.length && opening.length >= MIN_LENGTH && later.folded.startsWith(opening))
      return true
  }
  return false
}

function uncut(folded: string): string {
  let end = folded.length
  while (end > 0 && ' .[]'.includes(folded[end - 1] ?? '')) end--
  return folded.slice(0, end)
}
