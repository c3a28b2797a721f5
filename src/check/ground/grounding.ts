import type { GroundingIssue } from '../../contract/grounding.js'
import type { Edges, Place } from '../folding/text-index.js'
import { textOrNull } from '../input/text-or-null.js'
import { DateReader } from './dates/date-reader.js'
import { isNear, isWorthShowing, type Near, tellDifference } from './near.js'
import { normalAddress, printedAddresses } from './printed-addresses.js'
import { RawText } from './raw-text.js'

/** Path of a value in an article. */
export type Path = readonly (string | number)[]

type Value = string | null | undefined

const ADDRESS = /^https?:\/\/\S+$/i

/** Holds the values of an article against a text and keeps what it does not bear out. Blank values are none. */
export class Grounding {
  readonly issues: GroundingIssue[] = []
  readonly #text: RawText
  readonly #dates: DateReader
  readonly #base: string | null
  #addresses: ReadonlySet<string> | undefined

  /** @param base Address of the page, `null` when unknown. */
  constructor(raw: string, base: string | null) {
    this.#text = new RawText(raw)
    this.#dates = new DateReader(this.#text.text)
    this.#base = normalAddress(base ?? '')
  }

  /** A running text; returns whether it stands there. */
  text(path: Path, value: Value): boolean {
    return this.#words(path, value, 'text')
  }

  /** A name, which may stand there with an ending: `Turkey's`. */
  name(path: Path, value: Value): boolean {
    return this.#words(path, value, 'name')
  }

  /** A day, and its time and zone if it has them. */
  date(path: Path, value: Value): void {
    const date = textOrNull(value)
    if (date === null) return
    const found = this.#dates.find(date)
    if (!found) this.#add(path, 'not-in-text', 'The text prints no such day.', date, null)
    else if (!found.whole) {
      const place = this.#text.sourceOf(found.place.start, found.place.end)
      this.#add(path, 'changed', 'The text prints this day, but not this time or time zone beside it.', date, place)
    }
  }

  address(path: Path, value: Value): void {
    const url = textOrNull(value)
    if (url === null) return
    this.#addresses ??= printedAddresses(this.#text.text, this.#base)
    const normal = normalAddress(url)
    if (normal !== null && this.#addresses.has(normal)) return
    const near = this.#near(url)
    this.#add(path, 'link-not-in-text', 'The text does not hold this address.', url, near?.source ?? null)
  }

  /** A link that may be an address or a title. */
  textOrAddress(path: Path, value: string): void {
    if (ADDRESS.test(value)) this.address(path, value)
    else this.text(path, value)
  }

  /** A speaker whom nothing binds to the quote. */
  unbound(path: Path, name: string): void {
    const place = this.#text.find(name, 'name')
    const message = 'Nothing in the text says that this is who said it.'
    this.#add(path, 'speaker-not-borne-out', message, name, place)
  }

  /** What stands around a text, or around the place nearest to it; empty when there is none. Up to `reach` units either side. */
  around(value: string, reach: number): string {
    const place = this.#text.find(value) ?? this.#near(value)?.source
    if (!place) return ''
    const { raw } = this.#text
    const before = raw.slice(Math.max(0, place.start - reach), place.start)
    const behind = raw.slice(place.end, place.end + reach)
    const lineEnd = behind.search(LINE_END)
    const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
    return line + raw.slice(place.start, place.end) + (lineEnd < 0 ? behind : behind.slice(0, lineEnd))
  }

  #words(path: Path, value: Value, edges: Edges): boolean {
    const text = textOrNull(value)
    if (text === null || this.#text.find(text, edges)) return true
    const near = this.#near(text)
    if (near && isNear(near)) this.#add(path, 'changed', tellDifference(near), text, near.source)
    else this.#add(path, 'not-in-text', near ? PARTLY : 'Nothing like this stands in the text.', text, near?.source ?? null)
    return false
  }

  #near(value: string): Near | null {
    const near = this.#text.nearest(value)
    return near && isWorthShowing(near) ? near : null
  }

  #add(path: Path, code: GroundingIssue['code'], message: string, value: string, place: Place | null): void {
    const nearest = place && { text: this.#text.raw.slice(place.start, place.end), start: place.start, end: place.end }
    this.issues.push({ path: [...path], code, message, value, nearest })
  }
}

const PARTLY = 'The text has only part of these words together and in this order.'
const LINE_END = /[\n\r]/
