import { close, sliceMap, sourceEnd, sourceStart, type TextMap } from './text-map.js'

/** Where the units of a piece of text stand in the input: a map, or the offset of the first when they stand one for one. */
export type Origin = TextMap | number

/** Where the unit at `at` begins in the input. */
export function originStart(origin: Origin, at: number): number {
  return typeof origin === 'number' ? origin + at : sourceStart(origin, at)
}

/** Where the unit before `at` ends in the input. */
export function originEnd(origin: Origin, at: number): number {
  return typeof origin === 'number' ? origin + at : sourceEnd(origin, at)
}

/** The origin of `text.slice(start, end)`. */
export function sliceOrigin(origin: Origin, start: number, end: number): Origin {
  return typeof origin === 'number' ? origin + start : sliceMap(origin, start, end)
}

/** For a text of `length` units that stands nowhere in the input: all of it is told to stand at `offset`. */
export function nowhere(length: number, offset: number): Origin {
  return close([0, offset, offset], length)
}
