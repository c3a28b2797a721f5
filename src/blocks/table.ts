import type { TableRow } from 'mdast'
import { BlockWriter } from './block-writer.js'
import type { Draft, Range, Setting } from './draft.js'
import { type PageContext, rangeOf } from './page-context.js'
import { readPhrasing } from './phrasing.js'

/** Reads a row of a table: a block of its cells, in the place of the bars between them a space. */
export function readRow(row: TableRow, page: PageContext, range: Range, setting: Setting, drafts: Draft[]): void {
  const writer = new BlockWriter(page.input, setting, range, drafts)
  for (const cell of row.children) {
    const place = rangeOf(cell, page) ?? range
    writer.space(place.start, Math.min(place.start + 1, place.end))
    readPhrasing(cell, page, writer, place)
  }
  writer.finish()
}
