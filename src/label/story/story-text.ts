import type { LabelDraft } from '../label-draft.js'

const MOST_SEARCHES = 60

/** The folded text of a page's longer lines, to look for words that are printed twice. */
export class StoryText {
  readonly #text: string
  readonly #starts = new Map<number, number>()
  // each search reads the whole text: their number is bounded so that the time stays linear
  #searches = 0

  constructor(draft: LabelDraft, first: number, last: number) {
    const parts: string[] = []
    let length = 0
    for (let index = first; index <= last; index++) {
      const folded = draft.line(index)?.folded ?? ''
      this.#starts.set(index, length)
      parts.push(folded)
      length += folded.length + 1
    }
    this.#text = parts.join('\n')
  }

  /** Whether folded words stand in a line other than the one at `index`. */
  holdsElsewhere(words: string, index: number): boolean {
    if (this.#searches++ >= MOST_SEARCHES) return false
    const own = this.#starts.get(index) ?? 0
    const found = this.#text.indexOf(words)
    if (found === -1) return false
    return found < own || found > own + words.length + 8 || this.#text.indexOf(words, own + words.length) !== -1
  }
}
