import { type LineToken, lineTokens } from '../text/line-tokens.js'

/** A phrase found among tokens: what it stands for and how many tokens it takes. */
export interface WordMatch<Tag> {
  readonly tag: Tag
  readonly length: number
}

interface Entry<Tag> extends WordMatch<Tag> {
  readonly words: readonly string[]
}

/** Words and phrases to be found among the tokens of a line. The longest one wins, then the one added first. */
export class WordTable<Tag> {
  readonly #entries = new Map<string, Entry<Tag>[]>()

  /** Adds words or phrases. Full stops and colons at their end do not count. */
  add(phrases: readonly string[], tag: Tag): this {
    for (const phrase of phrases) {
      const words = phraseWords(phrase)
      const first = words[0]
      if (first === undefined) throw new TypeError(`A phrase must hold a word: ${JSON.stringify(phrase)}`)
      const list = this.#entries.get(first) ?? []
      if (list.some((entry) => entry.words.join(' ') === words.join(' '))) continue
      list.push({ words, tag, length: words.length })
      list.sort((a, b) => b.length - a.length)
      this.#entries.set(first, list)
    }
    return this
  }

  /** The phrase that begins at a token. */
  at(tokens: readonly LineToken[], index: number): WordMatch<Tag> | undefined {
    const list = this.#entries.get(tokens[index]?.word ?? '')
    return list?.find((entry) => entry.words.every((word, offset) => tokens[index + offset]?.word === word))
  }

  /** The phrase that all of the tokens from `from` to `to` (exclusive) are. */
  whole(tokens: readonly LineToken[], from: number, to: number): Tag | undefined {
    const list = this.#entries.get(tokens[from]?.word ?? '')
    const length = to - from
    return list?.find(
      (entry) => entry.length === length && entry.words.every((word, offset) => tokens[from + offset]?.word === word)
    )?.tag
  }
}

function phraseWords(phrase: string): string[] {
  const words = lineTokens(phrase).map((token) => token.word)
  while (words.length > 1 && (words[words.length - 1] === '.' || words[words.length - 1] === ':')) words.pop()
  return words
}
