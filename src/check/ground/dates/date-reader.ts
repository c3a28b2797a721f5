import type { Place } from '../../folding/text-index.js'
import { type PrintedDays, printedDays } from './printed-days.js'
import { printsTime, statedTime } from './printed-times.js'

/** How far from the day its time of day may stand, in UTF-16 units. */
const BESIDE = 80

/** Looks dates up in a text. The text is read when the first one is asked for. */
export class DateReader {
  readonly #text: string
  #days: PrintedDays | undefined

  constructor(text: string) {
    this.#text = text
  }

  /**
   * Where the text prints the day of an ISO date, and whether it prints the time and the zone beside it, if the date has them.
   * `null` when it does not print the day.
   */
  find(iso: string): { readonly place: Place; readonly whole: boolean } | null {
    this.#days ??= printedDays(this.#text)
    const places = this.#days.get(iso.slice(0, 'yyyy-mm-dd'.length)) ?? []
    const first = places[0]
    if (!first) return null
    const stated = statedTime(iso)
    const place = stated ? places.find(({ start, end }) => printsTime(this.#around(start, end), stated)) : first
    return { place: place ?? first, whole: place !== undefined }
  }

  #around(start: number, end: number): string {
    return this.#text.slice(Math.max(0, start - BESIDE), end + BESIDE)
  }
}
