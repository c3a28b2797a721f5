import type { Draft } from './draft.js'

// What reader services print before a page that they turned into Markdown, in their own words.
const ENTRY = /^(?:Title|URL Source|Published Time|Number of Pages|Warning|Description|Image \d{1,4}|Links\/Buttons): /
const CONTENT = 'Markdown Content:'
const SOURCE = 'URL Source: '
/** A preamble is over after so many blocks. */
const LONGEST = 16

/** Marks the lines of a reader service's preamble as `header`. A page without its signs has none. */
export function markPreamble(drafts: readonly Draft[]): Draft[] {
  const head = drafts.slice(0, LONGEST)
  const other = head.findIndex(({ text }) => text !== '' && text !== CONTENT && !ENTRY.test(text))
  const end = head.slice(0, other < 0 ? head.length : other).findLastIndex(({ text }) => text !== '') + 1
  if (!head.slice(0, end).some(({ text }) => text === CONTENT || text.startsWith(SOURCE))) return [...drafts]
  return drafts.map((draft, index) => (index < end && draft.text !== '' ? { ...draft, kind: 'header', depth: 0 } : draft))
}
