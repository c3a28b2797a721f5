import { decodeReferences } from '../../text/decode-references.js'
import { foldText } from '../folding/fold-text.js'
import { compose, type MappedText, rangeOf } from '../folding/mapped-text.js'
import { type Edges, type Place, TextIndex } from '../folding/text-index.js'
import { BrokenWords } from './broken-words.js'
import { findNearest, type Nearest } from './nearest.js'
import { stripMarkup } from './strip-markup.js'

/** One way of reading the raw text, and what has to be done to a folded value to be looked up in it. */
interface Reading {
  readonly index: TextIndex
  readonly prepare: (folded: string) => string
}

const BLANK_LINE = /\n[^\S\n]*\n\s*/

/** The raw text, folded and indexed: as it stands, without inline markup, and with broken words joined. */
export class RawText {
  readonly raw: string
  readonly #decoded: MappedText | null
  readonly #readings: (Reading | null)[] = []
  readonly #found = new Map<string, Place | null>()

  constructor(raw: string) {
    this.raw = raw
    this.#decoded = decodeReferences(raw)
  }

  /** The raw text with its character references decoded. */
  get text(): string {
    return this.#decoded?.text ?? this.raw
  }

  /** Where a stretch of `text` stands in the raw text. */
  sourceOf(start: number, end: number): Place {
    return this.#decoded ? rangeOf(this.#decoded, start, end) : { start, end }
  }

  /** Where a value stands in the raw text, its paragraphs one after the other; `null` when it does not. */
  find(value: string, edges: Edges = 'text'): Place | null {
    const key = `${edges} ${value}`
    const known = this.#found.get(key)
    if (known !== undefined) return known
    const found = this.#find(value, edges)
    this.#found.set(key, found)
    return found
  }

  /** The place that comes nearest to a value that does not stand there. */
  nearest(value: string): (Nearest & { readonly source: Place }) | null {
    const reading = this.#reading(1) ?? this.#reading(0)
    if (!reading) return null
    const { folded } = reading.index
    const found = findNearest(reading.index, foldText(value).text, (start, end) => {
      const range = rangeOf(folded, start, end)
      return LINE_END.test(this.raw.slice(range.start, range.end))
    })
    return found && { ...found, source: rangeOf(folded, found.start, found.end) }
  }

  #find(value: string, edges: Edges): Place | null {
    const parts = value.split(BLANK_LINE).flatMap((part) => foldText(decodeReferences(part)?.text ?? part).text || [])
    for (let number = 0; number < READINGS; number++) {
      const reading = this.#reading(number)
      const found = reading && inOrder(reading.index, parts.map(reading.prepare), edges)
      if (found) return rangeOf(reading.index.folded, found.start, found.end)
    }
    return null
  }

  #reading(number: number): Reading | null {
    const known = this.#readings[number]
    if (known !== undefined) return known
    const made = this.#read(number)
    this.#readings[number] = made
    return made
  }

  #read(number: number): Reading | null {
    if (number === 0) return reading(this.raw, this.#decoded)
    const stripped = stripMarkup(this.raw)
    if (number === 1) return stripped && reading(this.raw, decode(stripped))
    const text = stripped?.text ?? this.raw
    const broken = BrokenWords.of(text)
    return broken && reading(this.raw, decode(compose(stripped, broken.join(text))), (folded) => broken.join(folded).text)
  }
}

const READINGS = 3
const LINE_END = /[\n\r]/

function reading(raw: string, decoded: MappedText | null, prepare: Reading['prepare'] = (folded) => folded): Reading {
  const folded = foldText(decoded?.text ?? raw)
  return { index: new TextIndex(compose(decoded, folded) ?? folded, raw), prepare }
}

function decode(cut: MappedText | null): MappedText | null {
  return cut && compose(cut, decodeReferences(cut.text))
}

// Each part behind the one before: what was said in one place and what was said in another make no quote.
function inOrder(index: TextIndex, parts: readonly string[], edges: Edges): Place | null {
  let start = -1
  let end = 0
  for (const part of parts) {
    const place = firstFrom(index.find(part, edges), end)
    if (!place) return null
    if (start < 0) start = place.start
    end = place.end
  }
  return start < 0 ? null : { start, end }
}

function firstFrom(places: Iterable<Place>, from: number): Place | null {
  for (const place of places) if (place.start >= from) return place
  return null
}
