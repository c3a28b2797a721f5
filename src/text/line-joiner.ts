import { isUnspaced } from './characters.js'
import { inlineJoiner } from './inline-breaks.js'
import type { Line } from './lines.js'
import { type Join, wordBreaker } from './word-breaks.js'
import { findWrapping, isFull } from './wrapping.js'

/** How `before` goes on in `after`, the next line with print; `null` when it does not. */
export type LineJoiner = (before: Line, after: Line) => Join | null

const NEVER: LineJoiner = () => null
const SOFT_HYPHEN = 0xad
/** Wider than this, an indent opens a paragraph. */
const INDENT = 1
const WIDEST_MARKS = 6
const NO_LETTERS = /^\P{L}*/u

/**
 * Decides for a whole text whether its paragraphs are broken into lines of a width, or at every link, and then for each line.
 */
export function lineJoiner(text: string, lines: readonly Line[]): LineJoiner {
  const wrapping = findWrapping(text, lines)
  if (!wrapping) return inlineJoiner(text, lines) ?? NEVER
  const breakAt = wordBreaker(text, lines)
  return (before, after) => {
    if (after.opens || !isFull(text, before, after, wrapping) || isIndented(text, before, after)) return null
    if (text.charCodeAt(before.end) === SOFT_HYPHEN) return 'glue'
    if (isUnspaced(text.charCodeAt(before.end - 1)) && isUnspaced(text.charCodeAt(after.start))) return 'glue'
    return breakAt(before, after)
  }
}

// More than the words of the line before, which a bullet, a number or a quotation mark may push in.
function isIndented(text: string, before: Line, after: Line): boolean {
  const marks = NO_LETTERS.exec(text.slice(before.start, before.start + WIDEST_MARKS))?.[0].length ?? 0
  return after.start - after.lineStart > before.start - before.lineStart + marks + INDENT
}
