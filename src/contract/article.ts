/** UTF-16 offsets into the untouched input, `end` exclusive; `null` when the value did not come from text. */
export type Source = { start: number; end: number } | null

/** A stretch of one paragraph: `paragraphs[paragraph].text.slice(start, end) === text`. */
export interface Span {
  text: string
  /** Index into `Article.paragraphs`, 0-based. */
  paragraph: number
  /** UTF-16 offset into the paragraph's text. */
  start: number
  /** UTF-16 offset into the paragraph's text, exclusive. */
  end: number
}

/** A news article. Every key is always there: `null` or `[]` when the page does not say. */
export interface Article {
  /** The headline as printed, white space folded; when no line is the headline, the page's title line without the site's name. */
  title: string
  /** The summary printed between headline and body; `null` when there is none or when it only repeats the body's opening. */
  standfirst: string | null
  /** Names from the byline, in printed order: people, or an agency. */
  authors: string[]
  /** The paper, broadcaster or site; `null` when the page does not name it. */
  publisher: string | null
  /**
   * ISO 8601, as precise as printed: `2016-08-12`, `2016-08-12T10:30` or `2016-08-12T10:30+03:00`. Never an invented time or
   * zone. `null` when no full day is printed.
   */
  publishedAt: string | null
  /** When the article was last changed; same shapes as `publishedAt`. */
  modifiedAt: string | null
  /** `ANKARA` of `ANKARA (Reuters) -`; it stays in the paragraph too. `null` when the story opens without one. */
  dateline: string | null
  /** BCP 47, `und` when it cannot be told. */
  language: string
  /** Address of the article, http or https, without credentials; `null` when unknown. */
  url: string | null
  /** The story in reading order. */
  paragraphs: Paragraph[]
  /** What is quoted in the paragraphs, in reading order. */
  quotes: Quote[]
  /** Further reading that this article offers. Most-read, section and footer lists are not among them. */
  relatedLinks: RelatedLink[]
  /** Pictures, in reading order. */
  images: ArticleImage[]
  /** Topics the page prints for this article. */
  tags: string[]
}

/** One paragraph, crosshead, list item or block quote of the story. */
export interface Paragraph {
  /** White space folded, inline markup removed, character references decoded. */
  text: string
  kind: 'paragraph' | 'heading' | 'listItem' | 'blockquote'
  source: Source
}

/** One stretch between an opening quotation mark and its closing mark; with the option `indirect`, also words reported without marks. */
export interface Quote {
  /** The words between the marks, or the reported words, as printed; the texts of `parts` joined by a blank line when it runs over paragraphs. */
  text: string
  /** `direct`: whole sentences. `mixed`: words woven into the writer's sentence. `indirect`: reported without marks (option). */
  kind: 'direct' | 'mixed' | 'indirect'
  /** One, or one per paragraph; inside the marks. */
  parts: Span[]
  /** Quotes of one speech act share this number: `“Q,” X said. “Q2”`. 0-based, in the order of the acts' first quotes. */
  utterance: number
  /** `null`: looked for, not found. */
  speaker: Speaker | null
  /** The words at the quote that point to the speaker: `he`, `Cavusoglu`. `null` when nothing there does. */
  mention: Span | null
  /** The word that attributes: `said`, `told`, `erklärte`. `null` when there is none. */
  cue: Span | null
  /** How the speaker was found; `null` exactly when `speaker` is. */
  rule: KnownRule | (string & {}) | null
  /** Whether the sentence says who (`stated`) or it was worked out (`inferred`); `null` exactly when `speaker` is. */
  evidence: 'stated' | 'inferred' | null
  /** From the first part's start to the last part's end. */
  source: Source
}

/**
 * How a speaker was found. `cue`: a reporting verb at the quote. `colon`: `X: “Q”`. `according-to`: a preposition of source.
 * `pronoun`: a reporting verb with a pronoun, resolved. `continuation`: the next piece of the same speech.
 * `context`: a cue in a sentence or paragraph beside it. `dash`: a name after a dash or a signature line.
 * `interview`: an answer in a printed interview. `byline`: the writer’s own `I`, who is the only author.
 */
export type KnownRule =
  | 'cue'
  | 'colon'
  | 'according-to'
  | 'pronoun'
  | 'continuation'
  | 'context'
  | 'dash'
  | 'interview'
  | 'byline'

/** Who speaks. The same value for every quote of one speaker. */
export interface Speaker {
  /** The fullest form the article prints, without honorifics; for an unnamed source its phrase: `a senior official`. */
  name: string
  kind: 'person' | 'organisation' | 'group' | 'unnamed'
  /** `Turkey’s foreign minister`; `null` when the article does not say. */
  description: string | null
}

/** One piece of further reading. */
export interface RelatedLink {
  title: string
  /** http or https, without credentials; `null` when the text gives none or an unusable one. */
  url: string | null
  /** The heading or prefix it stood under: `You might also like`; `null` when there was none. */
  heading: string | null
  source: Source
}

/** A picture, as far as the text tells of it. */
export interface ArticleImage {
  /** http or https; `null` in plain text. */
  url: string | null
  alt: string | null
  caption: string | null
  /** Who made it, as printed: `Getty Images`. */
  credit: string | null
  source: Source
}
