import { isInvisible, isLineEnd, isSpace } from './characters.js'

/** One line that prints something. */
export interface Line {
  /** Number of the line in the text, 1-based; every kind of line end counts. */
  readonly number: number
  /** UTF-16 offset where the line begins, white space included. */
  readonly lineStart: number
  /** UTF-16 offset of the first character that is neither white space nor invisible. */
  readonly start: number
  /** UTF-16 offset behind the last such character. */
  readonly end: number
  /** Whether the line before is blank, or there is none. */
  readonly opens: boolean
}

/** Every kind of line end; CRLF is one. */
export const LINE_END = /\r\n|[\n-\r\u0085\u2028\u2029]/g

/** The lines of a text that are not blank. Ends: LF, CR, CRLF, VT, FF, NEL, line and paragraph separators. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let number = 1
  let last = 0
  let lineStart = 0
  const add = (lineEnd: number) => {
    const start = skipBlank(text, lineStart, lineEnd)
    if (start < lineEnd) {
      lines.push({ number, lineStart, start, end: trimBlank(text, start, lineEnd), opens: number - last !== 1 || last === 0 })
      last = number
    }
  }
  for (const end of text.matchAll(LINE_END)) {
    add(end.index)
    number++
    lineStart = end.index + end[0].length
  }
  add(text.length)
  return lines
}

/** First offset from `start` on, below `end`, that holds neither white space nor an invisible character; else `end`. */
export function skipBlank(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The same from the other side: the offset behind the last character that prints; else `start`. */
export function trimBlank(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function isBlank(code: number): boolean {
  return isSpace(code) || isInvisible(code)
}

/** How many lines end between two offsets. */
export function countLineEnds(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code) && !(code === 0x0a && at > start && text.charCodeAt(at - 1) === 0x0d)) count++
  }
  return count
}
