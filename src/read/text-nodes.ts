import type { List, ListItem, Paragraph, Text } from 'mdast'
import type { Point, Position } from 'unist'
import { isLineEnd } from '../text/characters.js'
import { countLineEnds, type Line } from '../text/lines.js'
import type { JoinedLine, LineGroup } from './line-groups.js'

/** A paragraph of lines, whose text begins at `start` in the first. */
export function paragraphNode(text: string, lines: readonly JoinedLine[], start: number): Paragraph {
  const children: Text[] = []
  let opening: ReturnType<typeof pointIn> | null = null
  for (const [index, { line, join }] of lines.entries()) {
    opening ??= pointIn(line, index === 0 ? start : line.start)
    if (join === 'space') continue
    const end = join === 'hyphen' ? line.end - 1 : line.end
    const position = { start: opening, end: pointIn(line, end) }
    children.push({ type: 'text', value: text.slice(opening.offset, end), position })
    opening = null
  }
  return { type: 'paragraph', children, position: positionOf(lines, start) }
}

/** A list of groups that each have a marker. */
export function listNode(text: string, groups: readonly LineGroup[]): List {
  const children = groups.map((group): ListItem => {
    const paragraph = paragraphNode(text, group.lines, group.marker?.content ?? group.first.start)
    const position = positionOf(group.lines, group.first.start)
    return { type: 'listItem', spread: false, checked: null, children: [paragraph], position }
  })
  const lines = groups.flatMap((group) => group.lines)
  const position = positionOf(lines, lines[0]?.line.start ?? 0)
  return { type: 'list', ordered: false, start: null, spread: false, children, position }
}

/** Position of a whole text. */
export function wholeText(text: string): Position {
  let lineStart = text.length
  while (lineStart > 0 && !isLineEnd(text.charCodeAt(lineStart - 1))) lineStart--
  const end = { line: countLineEnds(text, 0, text.length) + 1, column: text.length - lineStart + 1, offset: text.length }
  return { start: { line: 1, column: 1, offset: 0 }, end }
}

// From `start` in the first line to the end of the last.
function positionOf(lines: readonly JoinedLine[], start: number): Position | undefined {
  const first = lines[0]?.line
  const last = lines.at(-1)?.line
  return first && last && { start: pointIn(first, start), end: pointIn(last, last.end) }
}

function pointIn(line: Line, offset: number): Point & { offset: number } {
  return { line: line.number, column: offset - line.lineStart + 1, offset }
}
