import { trimBlank } from '../text/lines.js'
import type { BlockImage } from './block.js'
import { cut } from './cut.js'
import type { Draft, DraftLink } from './draft.js'

const SEPARATORS = /^[\s|/\\•·∙●*>»›]*$/

/** A paragraph or list item that is nothing but links is a list of links on one line: a draft for each. Every other stays as it is. */
export function splitLinkLine(draft: Draft, input: string): Draft[] {
  const { kind, text, source } = draft
  const links = draft.links.filter(({ start, end }) => end > start)
  if ((kind !== 'paragraph' && kind !== 'listItem') || links.length < 2 || !isOnlyLinks(text, links)) return [draft]
  const images = splitImages(draft.images, links)
  return links.map((link, index) => {
    const start = index === 0 ? source.start : link.source.start
    const end = trimBlank(input, start, links[index + 1]?.source.start ?? source.end)
    return {
      ...draft,
      ...cutLink(draft, link),
      source: { start, end },
      links: [{ ...link, start: 0, end: link.end - link.start }],
      images: (images[index] ?? []).map((image) => ({ ...image, at: 0 }))
    }
  })
}

function cutLink(draft: Draft, link: DraftLink): Pick<Draft, 'text' | 'map'> {
  const { text, map } = cut(draft, [link])
  return { text, map }
}

function isOnlyLinks(text: string, links: readonly DraftLink[]): boolean {
  let from = 0
  let after = 0
  for (const { start, end, source } of links) {
    if (start < from || source.start < after || !SEPARATORS.test(text.slice(from, start))) return false
    from = end
    after = source.end
  }
  // a headline in two links to one page is one headline
  return SEPARATORS.test(text.slice(from)) && new Set(links.map(({ url }) => url)).size > 1
}

// The images before the second link belong to the first, and so on.
function splitImages(images: readonly BlockImage[], links: readonly DraftLink[]): BlockImage[][] {
  const split: BlockImage[][] = links.map(() => [])
  let at = 0
  for (const image of images) {
    while (at + 1 < links.length && (links[at + 1]?.source.start ?? 0) <= image.source.start) at++
    split[at]?.push(image)
  }
  return split
}
