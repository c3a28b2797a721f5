import { message } from '../contract/messages.js'
import { wordKey } from '../label/head/title-parts.js'
import type { Page } from '../label/page.js'
import { blocksOf, type FieldContext } from './fields.js'
import { headerOf } from './page-header.js'
import { SiteEvidence } from './site-name.js'
import { siteOf } from './title.js'

const KEYS = ['site name', 'site', 'publisher']
const NOTICE = /(?:©|\([cC]\)|[Cc]opyright)\s?/
const YEARS = /^(?:[0-9]{4}(?:\s?[-–]\s?[0-9]{2,4})?)[ ,.:]*/
const NAME = /^[\p{L}\p{N}&'’+-]+(?: [\p{L}\p{N}&'’+-]+){0,5}/u
const MAX_LINE = 300

/** The paper or site: the header's, the name at the end of the page's title, the owner in a copyright line, else the hint. */
export function readPublisher(context: FieldContext): string | null {
  const { page, hints, tell } = context
  const printed = headerOf(page, KEYS)?.text ?? siteOf(page, new SiteEvidence(context)) ?? owner(page)
  const hint = hints.publisher?.trim() || null
  if (printed !== null && hint !== null && wordKey(printed) !== wordKey(hint)) {
    tell(message('hint-conflict', `The page names another publisher: ${printed}`))
  }
  return printed ?? hint
}

function owner(page: Page): string | null {
  for (const { text } of blocksOf(page, 'copyright').reverse()) {
    const notice = text.length <= MAX_LINE ? NOTICE.exec(text) : null
    if (!notice) continue
    const rest = text.slice(notice.index + notice[0].length)
    const year = YEARS.exec(rest)
    const name = NAME.exec(rest.slice(year?.[0].length ?? 0))?.[0]
    // a notice without a year stands under a picture as often as under a page
    if (year && name) return name
  }
  return null
}
