import type { LineJoiner } from '../text/line-joiner.js'
import type { Line } from '../text/lines.js'
import type { Join } from '../text/word-breaks.js'
import { type Marker, markerAt } from './list-marker.js'

/** A line and how the next one of its paragraph goes on from it; `null` for the last. */
export interface JoinedLine {
  readonly line: Line
  readonly join: Join | null
}

/** The lines of one paragraph, and the mark before its first word that might make it a list item. */
export interface LineGroup {
  readonly lines: readonly JoinedLine[]
  readonly first: Line
  readonly marker: Marker | null
}

/** Gathers lines to paragraphs. */
export function groupLines(text: string, lines: readonly Line[], joiner: LineJoiner): LineGroup[] {
  const groups: LineGroup[] = []
  let open: JoinedLine[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const join = next && markerAt(text, next) === null ? joiner(line, next) : null
    open.push({ line, join })
    if (join !== null) continue
    const first = open[0]?.line ?? line
    groups.push({ lines: open, first, marker: markerAt(text, first) })
    open = []
  }
  return groups
}
