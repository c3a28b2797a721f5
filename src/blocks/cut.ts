import type { Draft, Range } from './draft.js'
import { close, sliceMap, sourceEnd, sourceStart, type TextMap } from './text-map.js'

/** A text, its map, and where the offsets of the text it was cut from went. */
export interface Cut {
  readonly text: string
  readonly map: TextMap
  /** From an offset in the old text to one in the new; one between the pieces becomes the end of the piece before. */
  readonly moved: (offset: number) => number
}

/** Pieces of a draft's text, joined by spaces. `pieces` are offsets into the text, ascending and not empty. */
export function cut(draft: Pick<Draft, 'text' | 'map'>, pieces: readonly Range[]): Cut {
  const map: number[] = []
  const starts: number[] = []
  let length = 0
  for (const [index, { start, end }] of pieces.entries()) {
    const before = pieces[index - 1]
    if (before) map.push(length++, sourceEnd(draft.map, before.end), sourceStart(draft.map, start))
    const slice = sliceMap(draft.map, start, end)
    for (let at = 0; at < slice.length; at += 3) map.push(length + (slice[at] ?? 0), slice[at + 1] ?? 0, slice[at + 2] ?? 0)
    starts.push(length)
    length += end - start
  }
  const text = pieces.map(({ start, end }) => draft.text.slice(start, end)).join(' ')
  return { text, map: close(map, length), moved: (offset) => moved(offset, pieces, starts) }
}

function moved(offset: number, pieces: readonly Range[], starts: readonly number[]): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece ? (starts[low] ?? 0) + Math.max(0, Math.min(offset, piece.end) - piece.start) : 0
}
