/** A word, number or sign of a paragraph, or a whole quotation standing as one token. */
export interface Token {
  readonly kind: 'word' | 'number' | 'punct' | 'quote'
  /** UTF-16 offsets into the paragraph; of a quotation, with its marks. */
  readonly start: number
  readonly end: number
  /** Folded word, without a possessive ending; the sign itself, dashes as `–`; empty for a quotation. */
  readonly key: string
  /** What the word can be: bits of Tag. */
  readonly tags: number
  /** Whether the word begins with a capital letter. */
  readonly upper: boolean
  /** Whether the word is surely a name: written in capitals only (`FBI`), or part of a name that stands in marks. */
  readonly acronym: boolean
  /** Whether the word ends in `’s` or `s’`. */
  readonly possessive: boolean
  /** Whether the word is known for a noun by its capital letter, which was taken away since it is no name's. */
  readonly noun: boolean
  /** Index of the quotation in the list of stretches; -1 otherwise. */
  readonly stretch: number
}

/** Whether a token is a given sign. */
export function isSign(token: Token | undefined, signs: string): boolean {
  return token !== undefined && token.kind === 'punct' && signs.includes(token.key)
}

/** Whether a word token has one of the tags. */
export function has(token: Token | undefined, tags: number): boolean {
  return token !== undefined && (token.tags & tags) !== 0
}
