import type { MappedText } from './mapped-text.js'
import { type Words, wordsOf } from './words.js'

/** A stretch of a folded text, UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Whether a value may end before `'s` or another ending of a name; other texts end where a word ends. */
export type Edges = 'name' | 'text'

/**
 * Finds texts in a long folded text without reading it again for each: by the rarest pair of neighbouring words in what is
 * looked for. A text is found only where it begins and ends at the edge of a word.
 */
export class TextIndex {
  readonly folded: MappedText
  readonly words: Words
  readonly #ids = new Map<string, number>()
  readonly #single: Chains
  readonly #pairs: Chains

  readonly #printed: string

  /** @param printed The text that `folded` was made from. */
  constructor(folded: MappedText, printed: string) {
    this.folded = folded
    this.#printed = printed
    this.words = wordsOf(folded.text)
    const ids = this.words.forms.map((form) => this.#intern(form))
    this.#single = new Chains(ids)
    this.#pairs = new Chains(ids.slice(1).map((id, at) => pairKey(ids[at] ?? 0, id)))
  }

  /** The places where a folded text stands, in order. */
  *find(needle: string, edges: Edges = 'text'): Generator<Place> {
    const words = wordsOf(needle)
    if (words.forms.length === 0) return yield* this.#findBare(needle)
    const anchor = this.#rarest(words)
    if (!anchor) return
    const { text } = this.folded
    for (const at of anchor.places) {
      const start = (this.words.starts[at] ?? 0) - (words.starts[anchor.word] ?? 0)
      const place = { start, end: start + needle.length }
      if (text.startsWith(needle, start) && start >= 0 && this.#isWhole(place, words, at - anchor.word, edges)) yield place
    }
  }

  /** Whether the folded text stands anywhere. */
  has(needle: string, edges: Edges = 'text'): boolean {
    return !this.find(needle, edges).next().done
  }

  /** How often a word stands in the text, and where: indexes into `words`, in order. */
  occurrences(form: string): { readonly count: number; readonly places: Iterable<number> } {
    const id = this.#ids.get(form)
    return id === undefined ? NOWHERE : this.#single.get(id)
  }

  #intern(form: string): number {
    const id = this.#ids.get(form) ?? this.#ids.size
    this.#ids.set(form, id)
    return id
  }

  *#findBare(needle: string): Generator<Place> {
    const { text } = this.folded
    for (let at = text.indexOf(needle); needle !== '' && at >= 0; at = text.indexOf(needle, at + needle.length)) {
      yield { start: at, end: at + needle.length }
    }
  }

  #rarest({ forms }: Words): { word: number; places: Iterable<number> } | undefined {
    let best: { word: number; count: number; places: Iterable<number> } | undefined
    for (let word = 0; word < Math.max(1, forms.length - 1); word++) {
      const found = this.#gram(forms, word)
      if (found.count === 0) return undefined
      if (!best || found.count < best.count) best = { word, ...found }
    }
    return best
  }

  #gram(forms: readonly string[], word: number): { readonly count: number; readonly places: Iterable<number> } {
    const first = this.#ids.get(forms[word] ?? '')
    if (first === undefined) return NOWHERE
    if (forms.length === 1) return this.#single.get(first)
    const second = this.#ids.get(forms[word + 1] ?? '')
    return second === undefined ? NOWHERE : this.#pairs.get(pairKey(first, second))
  }

  #isWhole({ start, end }: Place, words: Words, first: number, edges: Edges): boolean {
    const last = words.forms.length - 1
    if (this.words.starts[first] !== start + (words.starts[0] ?? 0)) return false
    if (this.words.ends[first + last] !== start + (words.ends[last] ?? 0)) return false
    return !this.#binds(start - 1, 'name') && !this.#binds(end, edges)
  }

  // Whether a mark between two letters or digits makes them one word or number: `5,000`, `Smith-Jones`, `can't`.
  #binds(mark: number, edges: Edges): boolean {
    const { text } = this.folded
    const left = text[mark - 1] ?? ''
    const right = text[mark + 1] ?? ''
    switch (text[mark]) {
      case '.':
      case ',':
        return DIGIT.test(left) && DIGIT.test(right)
      case '-':
        return HYPHENS.includes(this.#printed[this.folded.starts[mark] ?? 0] ?? '') && LETTER.test(left) && LETTER.test(right)
      case "'":
        return edges === 'text' && LETTER.test(left) && LETTER.test(right)
      default:
        return false
    }
  }
}

const DIGIT = /\p{N}/u
const LETTER = /\p{L}/u
// dashes of every length fold alike, but these alone bind words
const HYPHENS = '-‐‑'

const NOWHERE = { count: 0, places: [] }

// identifiers of words stay below 2 ** 26, and the product below the largest safe integer
function pairKey(first: number, second: number): number {
  return first * 2 ** 26 + second
}

/** For every key the places in a list where it stands. */
class Chains {
  readonly #heads = new Map<number, { first: number; count: number }>()
  readonly #next: Int32Array

  constructor(keys: readonly number[]) {
    this.#next = new Int32Array(keys.length)
    for (let at = keys.length - 1; at >= 0; at--) {
      const key = keys[at] ?? 0
      const head = this.#heads.get(key)
      this.#next[at] = head?.first ?? -1
      if (head) {
        head.first = at
        head.count++
      } else this.#heads.set(key, { first: at, count: 1 })
    }
  }

  get(key: number): { readonly count: number; readonly places: Iterable<number> } {
    const head = this.#heads.get(key)
    return head ? { count: head.count, places: this.#walk(head.first) } : NOWHERE
  }

  *#walk(first: number): Generator<number> {
    for (let at = first; at >= 0; at = this.#next[at] ?? -1) yield at
  }
}
