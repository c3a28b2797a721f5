import type { Paragraph } from '../contract/article.js'
import type { Language } from '../languages/language.js'

/** A paragraph to look for quotations in; spans index its untouched `text`. */
export interface QuoteParagraph {
  readonly text: string
  readonly kind: Paragraph['kind']
}

/** What is known around the paragraphs. */
export interface QuoteContext {
  /** Whose words and grammar to use. */
  readonly language: Language
  /** Headline; names in it help to resolve last names. */
  readonly title: string | null
  readonly standfirst: string | null
  readonly captions: readonly string[]
  /** Names from the byline. */
  readonly authors: readonly string[]
  /** Whether speech reported without marks is wanted too. */
  readonly indirect: boolean
}

/** The words inside one pair of marks in one paragraph: UTF-16 offsets, marks excluded. */
export interface Stretch {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** Offset of the opening mark (the paragraph's start when the speech runs on from the one before). */
  readonly outerStart: number
  /** Offset after the closing mark (the paragraph's end when it is never closed here). */
  readonly outerEnd: number
  /** `dash`: speech behind a dash that opens a paragraph. */
  readonly shape: 'double' | 'single' | 'dash'
  readonly closed: boolean
  /** Whether the speech of the stretch before goes on here: one quotation over paragraphs. */
  readonly continues: boolean
}
