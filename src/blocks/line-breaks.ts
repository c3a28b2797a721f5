import { type LineJoiner, lineJoiner } from '../text/line-joiner.js'
import { type Line, splitLines } from '../text/lines.js'
import type { Join } from '../text/word-breaks.js'

/** What a line break inside a paragraph is: the end of a block, or how the line goes on in the next. */
export type LineBreak = Join | 'block'

/** Decides it for the break that begins at an offset of the input. */
export type LineBreaks = (start: number) => LineBreak

/** For trees whose reader has decided already. */
export const SPACES: LineBreaks = () => 'space'

/** For trees of Markdown: a line is a block, unless the page is broken into lines of a width. */
export function lineBreaks(input: string): LineBreaks {
  let known: { lines: readonly Line[]; joiner: LineJoiner } | null = null
  return (start) => {
    known ??= knownLines(input)
    const at = lineAt(known.lines, start)
    const before = known.lines[at]
    const after = known.lines[at + 1]
    return (before && after && known.joiner(before, after)) ?? 'block'
  }
}

function knownLines(input: string): { lines: readonly Line[]; joiner: LineJoiner } {
  const lines = splitLines(input)
  return { lines, joiner: lineJoiner(input, lines) }
}

// Index of the last line that begins before the offset.
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.lineStart ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
