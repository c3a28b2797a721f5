/** A text made from another one, and for each of its UTF-16 units the stretch of the other that it stands for. */
export interface MappedText {
  readonly text: string
  /** Per unit of `text`: offset in the other text where what it stands for begins. */
  readonly starts: ArrayLike<number>
  /** Per unit of `text`: the exclusive end of the same. */
  readonly ends: ArrayLike<number>
}

/** The stretch of the other text that `text.slice(start, end)` stands for. */
export function rangeOf({ starts, ends }: MappedText, start: number, end: number): { start: number; end: number } {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }
}

/** `second` was made from `first.text`: makes its offsets point to where `first` was made from. `null` is an unchanged text. */
export function compose(first: MappedText | null, second: MappedText | null): MappedText | null {
  if (first === null || second === null) return first ?? second
  const { length } = second.text
  const starts = new Int32Array(length)
  const ends = new Int32Array(length)
  for (let at = 0; at < length; at++) {
    starts[at] = first.starts[second.starts[at] ?? 0] ?? 0
    ends[at] = first.ends[(second.ends[at] ?? 1) - 1] ?? 0
  }
  return { text: second.text, starts, ends }
}

/** Builds a text of which every unit stands for a stretch of another one. */
export class MappedTextBuilder {
  readonly #units: Uint16Array
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  #length = 0

  /** @param capacity Most units that will be added. */
  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity)
    this.#starts = new Int32Array(capacity)
    this.#ends = new Int32Array(capacity)
  }

  /** The unit added last; `NaN` when there is none. */
  get last(): number {
    return this.#length === 0 ? Number.NaN : (this.#units[this.#length - 1] ?? Number.NaN)
  }

  add(unit: number, start: number, end: number): void {
    this.#units[this.#length] = unit
    this.#starts[this.#length] = start
    this.#ends[this.#length] = end
    this.#length++
  }

  build(): MappedText {
    return {
      text: stringOf(this.#units.subarray(0, this.#length)),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length)
    }
  }
}

// so many arguments a call surely takes
const CHUNK = 8192

function stringOf(units: Uint16Array): string {
  const chunks: string[] = []
  for (let at = 0; at < units.length; at += CHUNK)
    chunks.push(Reflect.apply(String.fromCharCode, null, units.subarray(at, at + CHUNK)))
  return chunks.join('')
}
