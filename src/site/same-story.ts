import { fold } from '../text/fold.js'
import type { SitePage } from './read-pages.js'

const FEWEST_WORDS = 8

/**
 * Puts pages that tell the same story together: a wire story printed twice, a page fetched twice. They do when half of the
 * shorter one's paragraphs, by length, stand in the other. Of a line on many pages only neighbouring pages are compared, so that
 * the time does not grow with the square of their number.
 */
export function byStory(pages: readonly SitePage[]): SitePage[][] {
  const paragraphs = pages.map(storyOf)
  const shared = sharedLengths(paragraphs)
  const totals = paragraphs.map((texts) => [...texts].reduce((sum, text) => sum + text.length, 0))
  const parent = pages.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    return root
  }
  for (const { first, second, length } of shared) {
    const enough = Math.min(totals[first] ?? 0, totals[second] ?? 0)
    if (length * 2 < enough) continue
    const [one, other] = [rootOf(first), rootOf(second)]
    parent[Math.max(one, other)] = Math.min(one, other)
    parent[second] = parent[first] = Math.min(one, other)
  }
  const groups = new Map<number, SitePage[]>()
  for (const [index, page] of pages.entries()) {
    const root = rootOf(index)
    groups.set(root, [...(groups.get(root) ?? []), page])
  }
  return [...groups.values()]
}

function storyOf({ inspection }: SitePage): ReadonlySet<string> {
  const prose = inspection.draft.paragraphs.filter(({ text }) => text.split(' ', FEWEST_WORDS).length === FEWEST_WORDS)
  const told = prose.length > 0 ? prose : inspection.draft.paragraphs
  return new Set(told.map(({ text }) => fold(text)))
}

interface Shared {
  readonly first: number
  readonly second: number
  /** UTF-16 units of the paragraphs that both print. */
  length: number
}

function sharedLengths(paragraphs: readonly ReadonlySet<string>[]): Iterable<Shared> {
  const last = new Map<string, number>()
  const shared = new Map<string, Shared>()
  for (const [second, texts] of paragraphs.entries()) {
    for (const text of texts) {
      const first = last.get(text)
      last.set(text, second)
      if (first === undefined) continue
      const key = `${first} ${second}`
      const pair = shared.get(key)
      if (pair) pair.length += text.length
      else shared.set(key, { first, second, length: text.length })
    }
  }
  return shared.values()
}
