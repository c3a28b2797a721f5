import { sourceEnd, sourceStart } from '../blocks/text-map.js'
import type { RelatedLink } from '../contract/article.js'
import { message } from '../contract/messages.js'
import type { PageBlock } from '../label/page.js'
import { fold } from '../text/fold.js'
import { cleanUrl } from './clean-url.js'
import type { FieldContext } from './fields.js'

/** Further reading that the article offers, in reading order; a title that is offered twice counts once. */
export function readRelated(context: FieldContext): RelatedLink[] {
  const links: RelatedLink[] = []
  const seen = new Set<string>()
  let heading: string | null = null
  for (const block of context.page.blocks) {
    if (block.role === 'relatedHeading') heading = withoutColon(block.text)
    else if (block.role !== 'relatedLink') {
      if (ENDS_HEADING.has(block.role)) heading = null
    } else {
      const link = readLink(block, heading, context)
      const key = fold(link.title)
      if (link.title === '' || seen.has(key)) continue
      seen.add(key)
      links.push(link)
    }
  }
  return links
}

const ENDS_HEADING: ReadonlySet<PageBlock['role']> = new Set(['body', 'crosshead', 'listItem', 'comments', 'copyright'])

const COLON = /\s{0,2}[:|>»›→–—-]{1,2}\s{0,2}$/u

function withoutColon(text: string): string {
  return text.replace(COLON, '').trim()
}

// the words before a title are told apart by a span of the labels
function readLink(block: PageBlock, above: string | null, context: FieldContext): RelatedLink {
  const prefix = block.spans.find((span) => span.role === 'relatedHeading')
  const title = block.spans.find((span) => span.role === 'relatedLink') ?? { start: 0, end: block.text.length }
  return {
    title: block.text.slice(title.start, title.end).trim(),
    url: urlOf(block, title, context),
    heading: prefix ? withoutColon(block.text.slice(prefix.start, prefix.end)) : above,
    source: { start: sourceStart(block.map, title.start), end: sourceEnd(block.map, title.end) }
  }
}

function urlOf(block: PageBlock, title: { start: number; end: number }, { tell }: FieldContext): string | null {
  const link = block.links.find(({ start, end }) => end > title.start && start < title.end) ?? block.links[0]
  if (link === undefined) return null
  const url = cleanUrl(link.url)
  if (url === null)
    tell(message('url-dropped', `The address of a related link is unusable: ${link.url.slice(0, 200)}`, block.source))
  return url
}
