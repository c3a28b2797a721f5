import { cut } from './cut.js'
import type { Draft, Range } from './draft.js'
import { sourceEnd, sourceStart } from './text-map.js'

const RULE = /^[|:\s-]+$/
const BAR = '|'

/**
 * A line of a table as Markdown prints it (`| a | b |`) without its bars; the rule below the header is a break. Every other draft
 * stays as it is.
 */
export function readTableLine(draft: Draft): Draft {
  const { text, links, images } = draft
  if (draft.kind === 'code' || text.length < 2 || !text.startsWith(BAR) || !text.endsWith(BAR)) return draft
  if (RULE.test(text)) return { ...draft, kind: 'break', depth: 0, text: '', map: [] }
  const { moved, ...cells } = cut(draft, cellsOf(draft))
  return {
    ...draft,
    ...cells,
    links: links.map((link) => ({ ...link, start: moved(link.start), end: moved(link.end) })),
    images: images.map((image) => ({ ...image, at: moved(image.at) }))
  }
}

function cellsOf({ text, map }: Draft): Range[] {
  const cells: Range[] = []
  let from = 0
  for (let bar = text.indexOf(BAR); bar >= 0; bar = text.indexOf(BAR, bar + 1)) {
    // one behind a backslash is written
    if (sourceEnd(map, bar + 1) - sourceStart(map, bar) > 1) continue
    const start = text.charAt(from) === ' ' ? from + 1 : from
    const end = text.charAt(bar - 1) === ' ' ? bar - 1 : bar
    if (end > start) cells.push({ start, end })
    from = bar + 1
  }
  return cells
}
