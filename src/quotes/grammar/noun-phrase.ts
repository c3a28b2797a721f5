/** Words that can name a speaker: a name, a description, or both. Token indexes, ends exclusive. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** The name inside, without title and possessor; both -1 when there is none. */
  readonly nameFrom: number
  readonly nameTo: number
  /** The noun that says what the speaker is: `minister`, `police`; -1 when the phrase is a bare name. */
  readonly head: number
  /** Bits of Tag of that noun; 0 when it is in no list. */
  readonly headTags: number
  /** The owner's name that opens it (`Roe’s assertion`); both -1 when there is none. */
  readonly ownerFrom: number
  readonly ownerTo: number
  /** Whether a possessive pronoun opens it. */
  readonly possessive: boolean
  /** Whether an article, possessive or owner’s name opens it. */
  readonly determined: boolean
  /** The same, and it points to somebody known already. */
  readonly definite: boolean
  /** {@link Tag.he}, {@link Tag.she}, or 0 when the words do not tell. */
  readonly gender: number
}
