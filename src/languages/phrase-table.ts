import { fold } from '../text/fold.js'

/** A phrase that matched: what it stands for, and the words as listed. */
export interface PhraseMatch<Tag> {
  readonly tag: Tag
  readonly phrase: string
}

/**
 * Phrases that a whole text may equal or, with a trailing `…`, begin with. The one place where phrase lists become a matcher.
 * Looks at the first word before anything else, so that its cost does not grow with the list.
 */
export class PhraseTable<Tag> {
  readonly #exact = new Map<string, PhraseMatch<Tag>>()
  readonly #beginnings = new Map<string, { readonly start: string; readonly match: PhraseMatch<Tag> }[]>()

  /** Adds phrases; the first one added wins over a later equal one. A colon before the `…` must be there: `photo:…`. */
  add(phrases: readonly string[], tag: Tag): this {
    for (const phrase of phrases) {
      const folded = fold(phrase.endsWith('…') ? phrase.slice(0, -1) : phrase)
      const exact = trimEnd(folded)
      if (exact === '') throw new TypeError(`A phrase must hold a word: ${JSON.stringify(phrase)}`)
      const match = { tag, phrase }
      if (phrase.endsWith('…')) push(this.#beginnings, firstWord(folded), { start: folded, match })
      else if (!this.#exact.has(exact)) this.#exact.set(exact, match)
    }
    return this
  }

  /** The phrase that a text, folded already, equals or begins with. Closing punctuation does not count. */
  match(folded: string): PhraseMatch<Tag> | undefined {
    return this.#exact.get(trimEnd(folded)) ?? this.beginning(folded)
  }

  /** The longest phrase with a trailing `…` that a folded text begins with, at a word's end. */
  beginning(folded: string): PhraseMatch<Tag> | undefined {
    let best: { readonly start: string; readonly match: PhraseMatch<Tag> } | undefined
    for (const entry of this.#beginnings.get(firstWord(folded)) ?? []) {
      if (!folded.startsWith(entry.start) || isLetter(folded, entry.start.length)) continue
      if (!best || entry.start.length > best.start.length) best = entry
    }
    return best?.match
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const WORD = /^[^\s:.,;!?()]+/

function firstWord(text: string): string {
  return WORD.exec(text)?.[0] ?? text.slice(0, 1)
}

const LETTER = /^[\p{L}\p{N}]/u

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text.slice(at, at + 2))
}

// by hand: `/[\s:.!…]+$/` looks at every run of such characters anywhere in the text
function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' :.!'.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}
