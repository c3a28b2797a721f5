import type { SiteText } from '../contract/site.js'
import { parseTitle, wordKey } from '../label/head/title-parts.js'
import type { SitePage } from './read-pages.js'
import { shared } from './shared-texts.js'

const MAX_NAME = 60

/**
 * What closes the titles of most pages, or opens all of them: the site's name. A part that a page prints as its headline is none.
 */
export function siteNames(stories: readonly (readonly SitePage[])[]): SiteText[] {
  const most = Math.floor(stories.length / 2) + 1
  const closing = shared(
    stories.map((pages) => pages.flatMap((page) => partOf(page, -1))),
    wordKey
  ).filter(({ pages }) => pages >= most)
  if (closing.length > 0) return closing
  return shared(
    stories.map((pages) => pages.flatMap((page) => partOf(page, 0))),
    wordKey
  ).filter(({ pages }) => pages === stories.length)
}

function partOf({ inspection }: SitePage, at: 0 | -1): string[] {
  const line = inspection.blocks.find(({ reason }) => reason.rule === 'page-title')?.text
  if (line === undefined) return []
  const { text, parts } = parseTitle(line)
  const part = parts.at(at)
  if (part === undefined || parts.length < 2) return []
  const name = text.slice(part.start, part.end).trim()
  const key = wordKey(name)
  return key !== '' && name.length <= MAX_NAME && key !== wordKey(inspection.draft.title ?? '') ? [name] : []
}
