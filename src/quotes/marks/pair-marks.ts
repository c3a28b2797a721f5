import { isSpace } from '../tokens/char-class.js'
import { CLOSES, type MarkEvent, OPENS } from './mark-events.js'

/** A pair of marks in one paragraph. `open` null: speech carried over from the paragraph before; `close` null: never closed here. */
export interface MarkPair {
  readonly open: MarkEvent | null
  readonly close: MarkEvent | null
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“»',
  '„': '“”"‟',
  '‟': '”"',
  '«': '»"”',
  '»': '«»',
  '"': '"”“',
  '”': '”"“',
  '＂': '＂"',
  '「': '」',
  '『': '』',
  '〝': '〞'
}

/**
 * Pairs the double marks of a paragraph by glyph and neighbours. `carried` tells that the paragraph before ended inside a
 * quotation: a closing mark without an opening one then ends it.
 */
export function pairMarks(text: string, events: readonly MarkEvent[], carried: boolean): readonly MarkPair[] {
  const pairs: MarkPair[] = []
  let open: MarkEvent | null = null
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as MarkEvent
    if (open === null) {
      if (carried && i === 0 && event.at > 0 && event.sides & CLOSES) pairs.push({ open, close: event })
      else if (event.sides & OPENS) open = event
      continue
    }
    i = endOfPair(text, events, i, open)
    const end: MarkEvent | undefined = events[i]
    const closed: boolean = end !== undefined && closes(text, open, end)
    pairs.push({ open, close: closed ? (end ?? null) : null })
    open = closed ? null : (end ?? null)
  }
  if (open) pairs.push({ open, close: null })
  return pairs
}

/** Index of the mark that closes a quotation, or that opens a new one since this one was never closed; past the end for neither. */
function endOfPair(text: string, events: readonly MarkEvent[], from: number, open: MarkEvent): number {
  let depth = 0
  for (let i = from; i < events.length; i++) {
    const step = stepOf(text, events, i, open)
    if (step === 'anew' || (step === 'close' && depth === 0)) return i
    if (step === 'close') depth--
    else if (step === 'nest') depth++
  }
  return events.length
}

/** What a mark does inside an open quotation. */
function stepOf(text: string, events: readonly MarkEvent[], at: number, open: MarkEvent): 'close' | 'anew' | 'nest' | 'inside' {
  const event = events[at] as MarkEvent
  if (closes(text, open, event)) return 'close'
  if (startsAnew(events, at, open)) return 'anew'
  return event.sides === OPENS && open.glyph === event.glyph ? 'nest' : 'inside'
}

function closes(text: string, open: MarkEvent, event: MarkEvent): boolean {
  if (!CLOSERS[open.glyph]?.includes(event.glyph)) return false
  if (!(event.sides & CLOSES)) return open.glyph === '„' && event.glyph === '“' && !isSpace(text, event.at - 1)
  if (!(event.sides & OPENS)) return true
  // a mark that could do both closes, unless it clearly opens: white space before it, a word behind it
  return open.glyph === '„' || !isSpace(text, event.at - 1) || isSpace(text, event.at + event.length)
}

// an opening mark inside a quotation of the same style is nested when two closing marks follow; else the first was never closed
function startsAnew(events: readonly MarkEvent[], at: number, open: MarkEvent): boolean {
  const event = events[at]
  if (!event || !(event.sides & OPENS) || !sameStyle(open.glyph, event.glyph)) return false
  const next = events[at + 1]
  const second = events[at + 2]
  return !(next && second && !(next.sides & OPENS) && !(second.sides & OPENS))
}

function sameStyle(open: string, glyph: string): boolean {
  return open === glyph || (open === '“' && glyph === '"') || (open === '"' && glyph === '“')
}
