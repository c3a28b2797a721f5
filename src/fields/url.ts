import { message } from '../contract/messages.js'
import { cleanUrl } from './clean-url.js'
import type { FieldContext } from './fields.js'
import { headerOf } from './page-header.js'

const KEYS = ['url source', 'url', 'canonical url', 'canonical', 'link', 'source url']

/** The page's address: a header's or the front matter's, else the hint's. */
export function readUrl({ page, hints, tell }: FieldContext): string | null {
  const printed = headerOf(page, KEYS)
  const url = printed === null ? null : cleanUrl(printed.text)
  const hint = hints.url === undefined ? null : cleanUrl(hints.url)
  if (printed !== null && url === null)
    tell(message('url-dropped', 'The address in the page header is no http or https address.', printed.source))
  if (url !== null && hint !== null && url !== hint)
    tell(message('hint-conflict', `The page says its address is ${url}.`, printed?.source ?? null))
  return url ?? hint
}
