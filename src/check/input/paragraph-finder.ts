import type { Span } from '../../contract/article.js'
import { foldText, isFoldedMark } from '../folding/fold-text.js'
import { rangeOf } from '../folding/mapped-text.js'
import { type Place, TextIndex } from '../folding/text-index.js'

const BREAK = '\n\n'
// A text that is quoted over and over is told apart by its place so often, then its last place counts.
const MOST_PLACES = 1000
// How far from a quote the words that attribute it are looked for, in UTF-16 units.
const BESIDE = 2000
const OPENING_MARK = /^[“”„‟«»"‘’‚‛‹›'「『]/
const LETTER = /[\p{L}\p{N}]/u

/** Finds texts in paragraphs; white space and typographic marks may differ. */
export class ParagraphFinder {
  readonly #paragraphs: readonly string[]
  /** Offset of each paragraph in the text of all. */
  readonly #offsets: readonly number[]
  readonly #index: TextIndex
  #unmarked: TextIndex | undefined
  readonly #places = new Map<string, { places: readonly Span[][]; used: number }>()

  constructor(paragraphs: readonly string[]) {
    this.#paragraphs = paragraphs
    let at = 0
    this.#offsets = paragraphs.map((text) => {
      const offset = at
      at += text.length + BREAK.length
      return offset
    })
    this.#index = indexOf(paragraphs)
  }

  /** Where a quote stands, one span a paragraph; quotation marks around it do not count. The next place for an equal text. */
  quote(text: string): Span[] {
    const folded = foldText(text).text
    const known = this.#places.get(folded) ?? { places: this.#quotePlaces(folded), used: 0 }
    this.#places.set(folded, known)
    return known.places[Math.min(known.used++, known.places.length - 1)]?.map((span) => ({ ...span })) ?? []
  }

  /** Every place where a quote stands, as spans; the first thousand. */
  places(text: string): readonly Span[][] {
    return this.#quotePlaces(foldText(text).text)
  }

  /** Where a part of a quote stands, in the paragraph of that number if there is one. */
  part(text: string, paragraph: number | null): Span | null {
    const places = this.#quotePlaces(foldText(text).text).flatMap((spans) => (spans.length === 1 ? spans : []))
    return places.find((span) => paragraph === null || span.paragraph === paragraph) ?? null
  }

  /** The place nearest to a quote and outside it, in the same or a neighbouring paragraph. */
  beside(text: string, parts: readonly Span[]): Span | null {
    const first = parts[0]
    const last = parts.at(-1)
    if (!first || !last) return null
    const start = this.#foldedAt((this.#offsets[first.paragraph] ?? 0) + first.start)
    const end = this.#foldedAt((this.#offsets[last.paragraph] ?? 0) + last.end)
    const needle = foldText(text).text
    if (needle === '') return null
    const behind = firstWord(this.#index.folded.text.slice(end, end + BESIDE), needle)
    const before = lastWord(this.#index.folded.text.slice(Math.max(0, start - BESIDE), start), needle)
    const distance = before < 0 ? Number.POSITIVE_INFINITY : Math.min(BESIDE, start) - before - needle.length
    if (behind < 0 && before < 0) return null
    const at = behind >= 0 && behind <= distance ? end + behind : start - distance - needle.length
    const spans = this.#spans(this.#index, { start: at, end: at + needle.length })
    return spans.length === 1 ? (spans[0] ?? null) : null
  }

  #quotePlaces(folded: string): readonly Span[][] {
    const bare = withoutMarks(folded)
    for (const needle of bare === folded ? [folded] : [bare, folded]) {
      const found = this.#find(this.#index, needle)
      if (found.length > 0) return found
      this.#unmarked ??= indexOf(this.#paragraphs.map((text) => text.replace(OPENING_MARK, ' ')))
      const over = this.#find(this.#unmarked, needle)
      if (over.length > 0) return over
    }
    return []
  }

  // Places between marks come first: a word that is quoted once may stand elsewhere too.
  #find(index: TextIndex, needle: string): readonly Span[][] {
    const places: Place[] = []
    for (const place of index.find(needle)) if (places.push(place) === MOST_PLACES) break
    const marked = places.filter(({ start, end }) => isMarked(index.folded.text, start, end))
    return (marked.length > 0 ? marked : places).map((place) => this.#spans(index, place))
  }

  #spans({ folded }: TextIndex, place: Place): Span[] {
    const { start, end } = rangeOf(folded, place.start, place.end)
    const spans: Span[] = []
    for (let paragraph = this.#paragraphAt(start); (this.#offsets[paragraph] ?? end) < end; paragraph++) {
      const text = this.#paragraphs[paragraph] ?? ''
      const offset = this.#offsets[paragraph] ?? 0
      const from = offset > start ? startOf(text) : start - offset
      const to = Math.min(text.trimEnd().length, end - offset)
      if (from < to) spans.push({ text: text.slice(from, to), paragraph, start: from, end: to })
    }
    return spans
  }

  #paragraphAt(offset: number): number {
    return lastNotAbove(this.#offsets, offset)
  }

  #foldedAt(offset: number): number {
    const { starts } = this.#index.folded
    const at = lastNotAbove(starts, offset)
    return (starts[at] ?? 0) < offset ? at + 1 : at
  }
}

function indexOf(paragraphs: readonly string[]): TextIndex {
  const text = paragraphs.join(BREAK)
  return new TextIndex(foldText(text), text)
}

function lastNotAbove(ascending: ArrayLike<number>, value: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ascending[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}

// A paragraph that goes on with a speech opens with a mark of its own, which is not among the words.
function startOf(text: string): number {
  const blank = text.length - text.trimStart().length
  return blank + (OPENING_MARK.test(text.slice(blank, blank + 1)) ? 1 : 0)
}

function withoutMarks(folded: string): string {
  const last = folded.length - 1
  return last > 1 && isFoldedMark(folded[0]) && folded[0] === folded[last] ? folded.slice(1, last).trim() : folded
}

function isMarked(folded: string, start: number, end: number): boolean {
  return isFoldedMark(folded[start - 1]) || isFoldedMark(folded[end])
}

function firstWord(text: string, word: string): number {
  let at = text.indexOf(word)
  while (at >= 0 && !isWholeWord(text, at, word)) at = text.indexOf(word, at + 1)
  return at
}

function lastWord(text: string, word: string): number {
  let at = text.lastIndexOf(word)
  while (at >= 0 && !isWholeWord(text, at, word)) at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)
  return at
}

function isWholeWord(text: string, at: number, word: string): boolean {
  return !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '')
}
