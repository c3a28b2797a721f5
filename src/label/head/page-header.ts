import type { Block } from '../../blocks/block.js'

/** Lines `key: value` that stand before the page: the preamble of a reader service, or front matter. Keys in lower case. */
export type PageHeader = ReadonlyMap<string, HeaderValue>

/** A value with the place where it stands: UTF-16 offsets into the text of the block. */
export interface HeaderValue {
  readonly text: string
  readonly block: number
  readonly start: number
  readonly end: number
}

const ENTRY = /^["']?([A-Za-z][\w -]{0,30}?)["']?[ \t]?[:=](?:[ \t]|$)/
const ITEM = /^[ \t]*-[ \t]+/
const MAX_BLOCKS = 40
const MAX_LENGTH = 20_000

/** Reads the header blocks of a page, flat: no nesting, no types, quotation marks around a value cut off. */
export function readPageHeader(blocks: readonly Block[]): PageHeader {
  const header = new Map<string, HeaderValue>()
  for (const block of blocks.slice(0, MAX_BLOCKS)) {
    if (block.kind !== 'header' && block.kind !== 'frontMatter') continue
    let key = ''
    let from = 0
    for (const line of block.text.slice(0, MAX_LENGTH).split('\n')) {
      const entry = ENTRY.exec(line)
      const item = entry ? null : ITEM.exec(line)
      if (entry) {
        key = (entry[1] ?? '').toLowerCase().replace(/_/g, ' ')
        add(header, key, block, from + entry[0].length, from + line.length)
      } else if (item && key !== '') add(header, key, block, from + item[0].length, from + line.length)
      from += line.length + 1
    }
  }
  return header
}

function add(header: Map<string, HeaderValue>, key: string, block: Block, from: number, to: number): void {
  const { start, end } = trimmed(block, from, to)
  if (start >= end) return
  const text = block.text.slice(start, end)
  const before = header.get(key)
  if (!before) header.set(key, { text, block: block.index, start, end })
  else if (before.block === block.index) header.set(key, { ...before, text: `${before.text}, ${text}`, end })
}

const BLANK = ' \t\r'
const QUOTES = '\'"'

// without the white space around it and, in front matter, the marks around it
function trimmed({ text, kind }: Block, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to]
  while (start < end && BLANK.includes(text[start] ?? '')) start++
  while (end > start && BLANK.includes(text[end - 1] ?? '')) end--
  const [open, close] = [text[start] ?? '', text[end - 1] ?? '']
  const wrapped = end - start > 1 && ((QUOTES.includes(open) && open === close) || (open === '[' && close === ']'))
  return kind === 'frontMatter' && wrapped ? { start: start + 1, end: end - 1 } : { start, end }
}
