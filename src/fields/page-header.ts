import { sourceEnd, sourceStart } from '../blocks/text-map.js'
import type { Source } from '../contract/article.js'
import { readPageHeader } from '../label/head/page-header.js'
import type { Page } from '../label/page.js'

/** A value of a reader service's header or of front matter, and where it stands in the input. */
export interface PrintedValue {
  readonly text: string
  readonly source: Source
}

/** The first of some keys (lower case) that the page's header has. */
export function headerOf(page: Page, keys: readonly string[]): PrintedValue | null {
  const header = readPageHeader(page.blocks)
  for (const key of keys) {
    const value = header.get(key)
    const block = value && page.blocks[value.block]
    if (value && block)
      return { text: value.text, source: { start: sourceStart(block.map, value.start), end: sourceEnd(block.map, value.end) } }
  }
  return null
}
