import { Char, charClass, isSpace, isWordChar } from '../tokens/char-class.js'
import { CLOSES, type MarkEvent, OPENS } from './mark-events.js'
import type { MarkPair } from './pair-marks.js'

const CLOSERS: Readonly<Record<string, string>> = { '‘': "’'", "'": "'’", '‚': '‘’', '‹': '›', '›': '‹›', '’': '’' }

/**
 * Pairs single marks that stand outside of the double ones. What could be an apostrophe (`the players’ union`) closes only when
 * no surer mark follows before the next opening one.
 */
export function pairSingles(text: string, events: readonly MarkEvent[], outside: (at: number) => boolean): readonly MarkPair[] {
  const opened = events.some(({ glyph }) => glyph === '‘')
  const free = events.filter((event) => outside(event.at) && !(opened && isElision(text, event)))
  const closers = nextClosers(text, free)
  const pairs: MarkPair[] = []
  for (let i = 0; i < free.length; i++) {
    const open = free[i]
    if (!open || !(open.sides & OPENS) || !startsWord(text, open)) continue
    const at = closers[i + 1] ?? -1
    const close = free[at]
    if (!close && isLastOpen(text, free, i)) pairs.push({ open, close: null })
    if (!close || !CLOSERS[open.glyph]?.includes(close.glyph)) continue
    pairs.push({ open, close })
    i = at
  }
  return pairs
}

// for each event, the index of the mark that closes what is open there; scanned once from the right
function nextClosers(text: string, events: readonly MarkEvent[]): Int32Array {
  const next = new Int32Array(events.length + 1).fill(-1)
  let sure = -1
  let likely = -1
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i] as MarkEvent
    if (event.sides & CLOSES) {
      if (isSureClose(text, event)) {
        sure = i
        likely = -1
      } else if (!isPossessive(text, event)) likely = i
      else if (likely < 0 && sure < 0) likely = i
    } else if (startsWord(text, event)) {
      sure = -1
      likely = -1
    }
    next[i] = likely >= 0 ? likely : sure
  }
  return next
}

function isSureClose(text: string, event: MarkEvent): boolean {
  return '.,!?…'.includes(text.charAt(event.at - 1)) || '.,;:!?)'.includes(text.charAt(event.at + 1))
}

// a speech that is not closed in its paragraph
function isLastOpen(text: string, events: readonly MarkEvent[], index: number): boolean {
  const { at, glyph } = events[index] as MarkEvent
  return glyph === '‘' && index === events.length - 1 && isSpace(text, at - 1) && charClass(text, at + 1) === Char.upper
}

// where ‘ opens, ’ before a small letter or a number stands for letters left out: ’em, ’04
function isElision(text: string, { at, glyph }: MarkEvent): boolean {
  const next = charClass(text, at + 1)
  return glyph === '’' && isSpace(text, at - 1) && (next === Char.lower || next === Char.digit)
}

function isPossessive(text: string, { at }: MarkEvent): boolean {
  return text.charAt(at - 1) === 's' && isSpace(text, at + 1) && charClass(text, at + 2) === Char.lower
}

// not '90s and not 'em
function startsWord(text: string, { at, glyph }: MarkEvent): boolean {
  const next = charClass(text, at + 1)
  if (glyph === '’') return false
  if (next === Char.digit) return !(glyph === "'" && text.charAt(at + 3) === 's')
  return next >= Char.lower || (!isSpace(text, at + 1) && !isWordChar(text, at - 1))
}
