import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Headline } from './find-headline.js'
import type { HeadPage } from './head-page.js'
import { readByline } from './read-byline.js'
import { readDates } from './read-dates.js'
import { agreementOf } from './title-agreement.js'
import { wordKey } from './title-parts.js'

const MAX_CRUMB = 4
const MAX_KICKER = 6
const SHORT_KICKER = 3
const MIN_WORDS = 4
const MAX_WORDS = 24
const SUMMARY = 12
const HALF = 0.5
const REACH = 8

type CanBe = (line: Line) => boolean

/**
 * A breadcrumb may end with the title of the page. When a kicker and a line that shares its words, or stands above a summary,
 * follow, that line is the headline: `Home` / `Sport` / `Title` / `Kicker` / `Headline`. `null` where that is not so.
 */
export function belowCrumbs(draft: LabelDraft, page: HeadPage, found: Headline, canBe: CanBe): Headline | null {
  const [kicker, line, summary] = [1, 2, 3].map((steps) => step(draft, found.last, steps))
  const crumbs = [-1, -2].map((steps) => step(draft, found.index, steps)?.features.words ?? Number.POSITIVE_INFINITY)
  if (!page.title || !kicker || !line || (crumbs[0] ?? 0) > MAX_CRUMB || line.index > page.storyFirst) return null
  if (kicker.features.words > MAX_KICKER || kicker.features.ends || isSigned(kicker, page)) return null
  if (!canBe(line) || !isLong(line)) return null
  const opens = (crumbs[1] ?? 0) <= MAX_CRUMB && summary?.features.ends === true && summary.features.words >= SUMMARY
  return opens || agreementOf(line, undefined, page.title).score > 0 ? at(line) : null
}

/** A kicker that the title opens with, `Kicker: other words`, is no headline where a longer line stands right below it. */
export function belowKicker(draft: LabelDraft, page: HeadPage, found: Headline, canBe: CanBe): Headline | null {
  const [kicker, line] = [draft.line(found.index), step(draft, found.last, 1)]
  if (!page.title || !kicker || !line || line.index > page.storyFirst || found.rule !== 'title-agrees') return null
  const [key, whole] = [wordKey(kicker.text), wordKey(page.title.text)]
  if (kicker.features.words > SHORT_KICKER || key.length > whole.length * HALF || !whole.startsWith(key)) return null
  return kicker.block.kind !== 'heading' && canBe(line) && isLong(line) && !isSigned(line, page) ? at(line) : null
}

function at({ index }: Line): Headline {
  return { index, last: index, rule: 'title-agrees' }
}

// the line that many lines on (or back), lines without a word not counted
function step(draft: LabelDraft, from: number, steps: number): Line | undefined {
  const by = Math.sign(steps)
  let left = Math.abs(steps)
  for (let index = from + by; Math.abs(index - from) <= REACH; index += by) {
    const line = draft.line(index)
    if (line && line.features.letters > 0 && --left === 0) return line
  }
  return undefined
}

function isLong({ features: { words, ends, question } }: Line): boolean {
  return words >= MIN_WORDS && words <= MAX_WORDS && (!ends || question)
}

function isSigned({ text }: Line, { words }: HeadPage): boolean {
  const byline = readByline(text, words)
  return byline?.signers.some(({ known }) => known) === true || readDates(text, words).dates.length > 0
}
