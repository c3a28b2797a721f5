/**
 * From offsets in a derived text to offsets in the input it was cut from: flat triples
 * `[text start, source start, source end]`, ascending. In a triple whose text and source are equally long, characters stand
 * one for one; otherwise (a character reference, say) the whole stretch of text stands for the whole stretch of source.
 */
export type TextMap = readonly number[]

const WIDTH = 3

/** Offset in the input where the character at `offset` of the text begins. */
export function sourceStart(map: TextMap, offset: number): number {
  const at = tripleAt(map, offset)
  return oneForOne(map, at) ? number(map, at + 1) + offset - number(map, at) : number(map, at + 1)
}

/** Offset in the input where the character before `offset` of the text ends: the exclusive end of a slice. */
export function sourceEnd(map: TextMap, offset: number): number {
  const at = tripleAt(map, Math.max(0, offset - 1))
  return oneForOne(map, at) ? number(map, at + 1) + offset - number(map, at) : number(map, at + 2)
}

// The last triple's text length is unknown, so it is taken as one for one; makers of maps close with an empty triple when it is not.
function oneForOne(map: TextMap, at: number): boolean {
  const next = map[at + WIDTH]
  return next === undefined || next - number(map, at) === number(map, at + 2) - number(map, at + 1)
}

function tripleAt(map: TextMap, offset: number): number {
  let low = 0
  let high = map.length / WIDTH - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (number(map, middle * WIDTH) <= offset) low = middle
    else high = middle - 1
  }
  return low * WIDTH
}

function number(map: TextMap, at: number): number {
  return map[at] ?? 0
}

/** The map of `text.slice(start, end)`, offsets counted from 0 again. */
export function sliceMap(map: TextMap, start: number, end: number): TextMap {
  const slice: number[] = []
  if (start >= end) return slice
  for (let at = tripleAt(map, start); at < map.length && number(map, at) < end; at += WIDTH) {
    const next = map[at + WIDTH] ?? Number.POSITIVE_INFINITY
    const from = Math.max(number(map, at), start)
    slice.push(from - start, sourceStart(map, from), sourceEnd(map, Math.min(next, end)))
  }
  return close(slice, end - start)
}

/** Closes a map in the making, whose text is `length` units long: its last triple would be misread if it is not one for one. */
export function close(map: number[], length: number): TextMap {
  const last = map.length - WIDTH
  const end = number(map, last + 2)
  if (last >= 0 && length - number(map, last) !== end - number(map, last + 1)) map.push(length, end, end)
  return map
}
