import type { Paragraph, Quote, Source, Speaker } from './article.js'

/**
 * An article as others make it: a database, a content system, a language model. Only `title` and `paragraphs` are needed; a
 * missing key, `null` and, for texts that may be missing, a blank text mean the default.
 */
export interface ArticleInput {
  title: string
  standfirst?: string | null | undefined
  authors?: readonly string[] | null | undefined
  publisher?: string | null | undefined
  /** `2016-08-12`, `2016-08-12T10:30` or `2016-08-12T10:30+03:00`, with or without seconds. */
  publishedAt?: string | null | undefined
  /** Same shapes as `publishedAt`. */
  modifiedAt?: string | null | undefined
  dateline?: string | null | undefined
  /** BCP 47. Default `und`. */
  language?: string | null | undefined
  /** http or https; credentials are cut. */
  url?: string | null | undefined
  /** The story in reading order: texts, or objects. */
  paragraphs: readonly (string | ParagraphInput)[]
  /** Default: none. They are put into reading order. */
  quotes?: readonly (string | QuoteInput)[] | null | undefined
  /** A string is an address when it begins with http, else a title. */
  relatedLinks?: readonly (string | RelatedLinkInput)[] | null | undefined
  /** A string is an address. */
  images?: readonly (string | ArticleImageInput)[] | null | undefined
  tags?: readonly string[] | null | undefined
}

export interface ParagraphInput {
  text: string
  /** Default `paragraph`. */
  kind?: Paragraph['kind'] | null | undefined
  source?: Source | undefined
}

/** A quote; a bare string is its `text`. */
export interface QuoteInput {
  /** Must stand in the paragraphs but for white space and typographic marks; the result holds it as printed there. */
  text: string
  /** Default `direct`. */
  kind?: Quote['kind'] | null | undefined
  /** Default: where `text` stands. */
  parts?: readonly (string | SpanInput)[] | null | undefined
  /** Default: one more than the quote before has. */
  utterance?: number | null | undefined
  /** A string is a name. */
  speaker?: string | SpeakerInput | null | undefined
  /** A string is looked for beside the quote. */
  mention?: string | SpanInput | null | undefined
  /** A string is looked for beside the quote. */
  cue?: string | SpanInput | null | undefined
  /** Default `given` when there is a speaker. */
  rule?: Quote['rule'] | undefined
  /** Default `inferred` when there is a speaker. */
  evidence?: Quote['evidence'] | undefined
  source?: Source | undefined
}

/** A stretch of a paragraph; it is looked for unless all three numbers are given. */
export interface SpanInput {
  text: string
  paragraph?: number | null | undefined
  start?: number | null | undefined
  end?: number | null | undefined
}

export interface SpeakerInput {
  name: string
  /** Default: as for another quote of the same name, else `person`. */
  kind?: Speaker['kind'] | null | undefined
  /** Default: as for another quote of the same name, else `null`. */
  description?: string | null | undefined
}

export interface RelatedLinkInput {
  /** Default: the address. One of the two is needed. */
  title?: string | null | undefined
  /** http or https; credentials are cut. */
  url?: string | null | undefined
  heading?: string | null | undefined
  source?: Source | undefined
}

export interface ArticleImageInput {
  /** http or https; credentials are cut. */
  url?: string | null | undefined
  alt?: string | null | undefined
  caption?: string | null | undefined
  credit?: string | null | undefined
  source?: Source | undefined
}
