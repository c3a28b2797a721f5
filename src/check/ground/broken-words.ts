import { type MappedText, MappedTextBuilder } from '../folding/mapped-text.js'

/** A hyphen between letters, or one that a line ends with before a letter on the next line. */
const HYPHEN = /[-‐‑\u00AD](?:[ \t]*(?:\r\n?|\n)[ \t>]*)?(?=\p{L})/gu
const LETTERS_BEFORE = /\p{L}{1,64}$/u
const LETTERS = /^\p{L}{1,64}/u
const REACH = 64

/**
 * Words that a text breaks at the end of a line (`co-` / `operation`). A reader joins them with or without the hyphen, and
 * nothing tells which is right, so both ways count, for these words alone.
 */
export class BrokenWords {
  readonly #words: ReadonlySet<string>

  private constructor(words: ReadonlySet<string>) {
    this.#words = words
  }

  /** The broken words of a text; `null` when there are none. */
  static of(text: string): BrokenWords | null {
    const words = new Set<string>()
    for (const { 0: hyphen, index } of text.matchAll(HYPHEN)) {
      if (hyphen.length > 1) words.add(wordAround(text, index, index + hyphen.length) ?? '')
    }
    words.delete('')
    return words.size === 0 ? null : new BrokenWords(words)
  }

  /** The text with these words written together, wherever they stand. */
  join(text: string): MappedText {
    const builder = new MappedTextBuilder(text.length)
    let at = 0
    const copy = (end: number) => {
      for (; at < end; at++) builder.add(text.charCodeAt(at), at, at + 1)
    }
    for (const { 0: hyphen, index } of text.matchAll(HYPHEN)) {
      const word = wordAround(text, index, index + hyphen.length)
      if (word === null || !this.#words.has(word)) continue
      copy(index)
      at = index + hyphen.length
    }
    copy(text.length)
    return builder.build()
  }
}

function wordAround(text: string, start: number, end: number): string | null {
  const left = LETTERS_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))
  const right = LETTERS.exec(text.slice(end, end + REACH))
  return left && right ? `${left[0]}-${right[0]}` : null
}
