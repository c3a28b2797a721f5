import { isSpace, isWordChar } from '../tokens/char-class.js'

/** Sides a mark can take where it stands. */
export const OPENS = 1
export const CLOSES = 2

/** A mark that may open or close a quotation. */
export interface MarkEvent {
  readonly at: number
  /** Length in UTF-16 units: 2 for `''` and ` `` `. */
  readonly length: number
  readonly glyph: string
  /** {@link OPENS}, {@link CLOSES} or both, as far as glyph and neighbours tell. */
  readonly sides: number
}

const DOUBLE = '"“”„‟«»「」『』＂〝〞'
const SINGLE = "'‘’‚‛‹›"

/** The marks of a paragraph: one scan over its characters. Apostrophes inside words are no marks. */
export function markEvents(text: string): { readonly double: readonly MarkEvent[]; readonly single: readonly MarkEvent[] } {
  const double: MarkEvent[] = []
  const single: MarkEvent[] = []
  for (let at = 0; at < text.length; at++) {
    if (!mayBeMark(text.charCodeAt(at))) continue
    const glyph = text.charAt(at)
    if (DOUBLE.includes(glyph)) double.push(event(text, at, 1, glyph))
    else if (isPairedSingle(text, at, glyph)) double.push(event(text, at++, 2, '"'))
    else if (SINGLE.includes(glyph) && !isApostrophe(text, at)) single.push(event(text, at, 1, glyph))
  }
  return { double, single }
}

function mayBeMark(code: number): boolean {
  if (code < 0x80) return code === 0x22 || code === 0x27 || code === 0x60
  if (code < 0x2018) return code === 0xab || code === 0xbb
  return code <= 0x203a || (code >= 0x300c && code <= 0x301e) || code === 0xff02
}

// two straight or two grave singles are a typist's double mark
function isPairedSingle(text: string, at: number, glyph: string): boolean {
  return (
    (glyph === "'" || glyph === '`' || glyph === '‘' || glyph === '’') &&
    text.charAt(at + 1) === glyph &&
    text.charAt(at + 2) !== glyph
  )
}

function isApostrophe(text: string, at: number): boolean {
  return isWordChar(text, at - 1) && isWordChar(text, at + 1)
}

function event(text: string, at: number, length: number, glyph: string): MarkEvent {
  return { at, length, glyph, sides: sidesOf(text, at, length, glyph) }
}

function sidesOf(text: string, at: number, length: number, glyph: string): number {
  switch (glyph) {
    case '„':
    case '‟':
    case '‚':
    case '「':
    case '『':
    case '〝':
      return OPENS
    case '」':
    case '』':
    case '〞':
      return CLOSES
    case '«':
    case '»':
    case '‹':
    case '›':
      return angularSides(text, at, glyph)
    default:
      return sidesByNeighbours(text, at, length, glyph)
  }
}

// « x » of French (with spaces) and »x« of German (without)
function angularSides(text: string, at: number, glyph: string): number {
  const pointsLeft = glyph === '«' || glyph === '‹'
  const before = boundaryBefore(text, at) || (pointsLeft && isElision(text, at - 1))
  const after = !isSpace(text, at + 1)
  if (pointsLeft) return before ? OPENS : after ? OPENS | CLOSES : CLOSES
  return before && after && isWordChar(text, at + 1) ? OPENS | CLOSES : CLOSES
}

// qu’« il vient »
function isElision(text: string, at: number): boolean {
  return (text.charAt(at) === '’' || text.charAt(at) === "'") && isWordChar(text, at - 1)
}

function sidesByNeighbours(text: string, at: number, length: number, glyph: string): number {
  const before = boundaryBefore(text, at)
  const after = !isSpace(text, at + length)
  if (glyph === '’') return before && isWordChar(text, at + length) ? OPENS | CLOSES : CLOSES
  if (before) return after ? OPENS : glyph === '”' ? CLOSES : OPENS | CLOSES
  const glued = after && isWordChar(text, at + length)
  return glued ? OPENS | CLOSES : CLOSES
}

const OPENING = '([{<¿¡—–―/:>|•*_=+'

/** Whether words can begin at an offset: behind white space, an opening bracket, a dash, a colon, or a mark that itself opens. */
function boundaryBefore(text: string, at: number): boolean {
  if (isSpace(text, at - 1)) return true
  const before = text.charAt(at - 1)
  if (OPENING.includes(before)) return true
  return (DOUBLE.includes(before) || SINGLE.includes(before)) && isSpace(text, at - 2)
}
