import type { Nodes, Root } from 'mdast'
import { countLineEnds } from '../text/lines.js'
import type { Block, BlockLink } from './block.js'
import type { Draft } from './draft.js'
import { readFlow } from './flow.js'
import { frontMatter } from './front-matter.js'
import { lineBreaks, SPACES } from './line-breaks.js'
import { splitLinkLine } from './link-line.js'
import { inOrder } from './order.js'
import { rangeOf, shiftOf } from './page-context.js'
import { markPreamble } from './preamble.js'
import { readTableLine } from './table-line.js'
import { coverAll } from './uncovered.js'

/**
 * The blocks of a page, in reading order, from any mdast tree. Their ranges ascend and are disjoint; outside them stand only white
 * space, invisible characters and the markers of containers.
 *
 * @param tree - of a reader of ours or of any other tool; positions may be missing.
 * @param text - the input that the tree's positions point into.
 */
export function readBlocks(tree: Root, text: string): Block[] {
  const own = tree.data?.copytaster
  const breaks = own?.format === 'text' ? SPACES : lineBreaks(text)
  const page = { input: text, shift: shiftOf(tree, text), urls: urlsOf(tree), breaks, decoded: !own }
  const read = readFlow(tree, page).map(readTableLine)
  const front = frontMatter(text)
  const drafts = front ? [front, ...read.filter(({ source }) => source.start >= front.source.end)] : read
  const split = inOrder(drafts).flatMap((draft) => splitLinkLine(draft, text))
  // a tree without places tells nothing of what it leaves out
  const placed = tree.children.length === 0 || tree.children.some((node) => rangeOf(node, page) !== null)
  return numbered(markPreamble(placed ? coverAll(split, text) : split), text)
}

function numbered(drafts: readonly Draft[], input: string): Block[] {
  let after = 0
  return drafts.map((draft, index) => {
    const ends = countLineEnds(input, after, draft.source.start)
    const gap = index === 0 ? 0 : Math.max(0, ends - 1)
    after = draft.source.end
    const { kind, depth, text, map, source, links, images } = draft
    return { index, kind, depth, text, map, source, links: links.map(plainLink), images, gap }
  })
}

function plainLink({ start, end, url }: BlockLink): BlockLink {
  return { start, end, url }
}

// Of definitions with one name the first counts.
function urlsOf(tree: Root): ReadonlyMap<string, string> {
  const urls = new Map<string, string>()
  const level: Nodes[] = [tree]
  for (const node of level) {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url)
    if ('children' in node) for (const child of node.children) level.push(child)
  }
  return urls
}
