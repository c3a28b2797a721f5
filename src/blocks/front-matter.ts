import { LINE_END, skipBlank } from '../text/lines.js'
import type { Draft, Range } from './draft.js'
import { close } from './text-map.js'

// Front matter is short: it ends within this many lines and UTF-16 units, or is none.
const MOST_LINES = 200
const MOST_UNITS = 50_000
const FENCE = /^(?:---|\+\+\+)[ \t]*$/
// A key, an item of a list, a comment, a table of TOML, or the rest of what stands indented below a key.
const ENTRY = /^(?:["']?[A-Za-z][\w .-]{0,40}["']?[ \t]{0,9}[:=]|[ \t]*-[ \t]|[ \t]*#|\[|[ \t]+\S|[}\]])/
const KEY = /^["']?[A-Za-z][\w .-]{0,40}["']?[ \t]{0,9}[:=]/

interface Row extends Range {
  readonly text: string
}

/**
 * The block of the front matter at the top of a page, fences included; `null` when there is none. Its text keeps the lines
 * between the fences apart (`\n`) and their indents, for whoever reads keys and values off it.
 */
export function frontMatter(input: string): Draft | null {
  const rows = topRows(input)
  const fence = rows[0]?.text.trimEnd()
  if (!rows[0] || fence === undefined || !FENCE.test(fence)) return null
  const last = rows.findIndex(({ text }, index) => index > 0 && text.trimEnd() === fence)
  const inner = rows.slice(1, last)
  if (last < 2 || !inner.some(({ text }) => KEY.test(text)) || !inner.every(isEntry)) return null
  const source = { start: rows[0].start, end: rows[last]?.end ?? input.length }
  return { kind: 'frontMatter', depth: 0, ...joined(inner), source, links: [], images: [] }
}

// The first lines of a page that opens with a fence. A byte order mark and blank lines may stand before it.
function topRows(input: string): Row[] {
  const rows: Row[] = []
  const first = skipBlank(input, 0, input.length)
  if (!input.startsWith('---', first) && !input.startsWith('+++', first)) return rows
  const top = input.slice(first, first + MOST_UNITS)
  let start = 0
  for (const { 0: lineEnd, index } of top.matchAll(LINE_END)) {
    rows.push({ text: top.slice(start, index), start: first + start, end: first + index })
    if (rows.length > MOST_LINES) return rows
    start = index + lineEnd.length
  }
  rows.push({ text: top.slice(start), start: first + start, end: first + top.length })
  return rows
}

function isEntry({ text }: Row): boolean {
  return text.trim() === '' || ENTRY.test(text)
}

function joined(rows: readonly Row[]): Pick<Draft, 'text' | 'map'> {
  const map: number[] = []
  let length = 0
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (before) map.push(length++, before.end, row.start)
    if (row.end > row.start) map.push(length, row.start, row.end)
    length += row.text.length
  }
  return { text: rows.map(({ text }) => text).join('\n'), map: close(map, length) }
}
