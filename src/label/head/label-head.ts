import type { LabelDraft } from '../label-draft.js'
import { findHeadline, type Headline } from './find-headline.js'
import { headLines } from './head-lines.js'
import { type HeadPage, readHeadPage } from './head-page.js'
import { labelBylines } from './label-bylines.js'
import { labelDateline } from './label-dateline.js'
import { labelStandfirst } from './label-standfirst.js'
import { labelTimestamps } from './label-timestamps.js'
import { claim } from './say.js'
import { wordKey } from './title-parts.js'

/**
 * Labels the head of a page: headline, page title, standfirst, byline, timestamp and dateline. Wants the furniture labelled
 * and the story found; narrows the story to what stands below the head.
 */
export function labelHead(draft: LabelDraft): void {
  const page = readHeadPage(draft)
  const headline = findHeadline(draft, page)
  labelHeadline(draft, page, headline)
  if (headline && draft.story && headline.last >= draft.story.first)
    draft.story.first = Math.min(headline.last + 1, draft.story.last)
  const lines = headLines(draft, page, headline)
  labelTimestamps(draft, lines)
  labelDateline(draft, page)
  labelBylines(draft, { ...page, headline }, lines)
  if (headline) labelStandfirst(draft, headline)
}

const SPARE = 12

const NOTES: Readonly<Record<Headline['rule'], string>> = {
  'title-agrees': 'it agrees with the title of the page',
  'top-heading': 'the heading of the first rank above the story',
  'above-story': 'it stands above the story as headlines do'
}

function labelHeadline(draft: LabelDraft, page: HeadPage, headline: Headline | null): void {
  if (!headline) {
    claim(draft, page.titleLine, 'headline', {
      rule: 'page-title',
      note: 'the title of the page; no other line is the headline',
      matched: null
    })
    return
  }
  for (let index = headline.index; index <= headline.last; index++) {
    claim(draft, index, 'headline', { rule: headline.rule, note: NOTES[headline.rule], matched: null })
  }
  const printed = draft.line(headline.index)?.text ?? ''
  const key = wordKey(printed)
  const again = { rule: 'headline-again', note: 'the headline, printed again', matched: null }
  for (let index = 0; index <= Math.max(headline.last, page.storyFirst); index++) {
    const text = draft.line(index)?.text ?? ''
    if (index !== page.titleLine && isNear(text, printed) && wordKey(text) === key) claim(draft, index, 'duplicate', again)
  }
  const titleKey = wordKey(draft.line(page.titleLine)?.text ?? '')
  const role = titleKey === key ? 'duplicate' : 'other'
  claim(draft, page.titleLine, role, {
    rule: 'page-title',
    note: 'the title of the page; the headline has a line of its own',
    matched: null
  })
}

// near enough in length to say the same, so that not every line of a page is folded
function isNear(text: string, other: string): boolean {
  return Math.abs(text.length - other.length) <= SPARE && text !== ''
}
