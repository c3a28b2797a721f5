import type { Line } from './line.js'

const FEWEST_LETTERS = 12

/** Where each longer text of a page stands first. */
export class Repeats {
  readonly #first = new Map<string, number>()
  readonly #last = new Map<string, number>()

  constructor(lines: readonly Line[]) {
    for (const { text, index, features } of lines) {
      if (features.letters < FEWEST_LETTERS) continue
      if (!this.#first.has(text)) this.#first.set(text, index)
      this.#last.set(text, index)
    }
  }

  /** Index of the first line with this text; `undefined` for short texts. */
  first(text: string): number | undefined {
    return this.#first.get(text)
  }

  /** Index of the last line with this text; `undefined` for short texts. */
  last(text: string): number | undefined {
    return this.#last.get(text)
  }
}
