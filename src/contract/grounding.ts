/** One value of an article that a text does not bear out. Folding: see `groundArticle`. There is no fuzzy state. */
export interface GroundingIssue {
  /** Where the value stands in the article: `['quotes', 0, 'speaker', 'name']`. */
  path: (string | number)[]
  /**
   * `not-in-text`: nothing like it stands there. `changed`: near-equal words stand there, some differ; never a match.
   * `speaker-not-borne-out`: the name may stand in the text, but nothing binds it to this quote.
   * `link-not-in-text`: an address that the text does not hold.
   */
  code: 'not-in-text' | 'changed' | 'speaker-not-borne-out' | 'link-not-in-text'
  /** A sentence for people. */
  message: string
  /** The value that was looked for. */
  value: string
  /**
   * The place in the text that comes nearest: `raw.slice(start, end) === text`, UTF-16 offsets, `end` exclusive. `null` when no
   * place comes near.
   */
  nearest: { text: string; start: number; end: number } | null
}
