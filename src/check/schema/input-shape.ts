import * as z from 'zod'
import { ArticleImageSchema, ParagraphSchema, RelatedLinkSchema } from './article-schema.js'
import { QuoteSchema, RuleSchema, SpeakerSchema } from './quote-schema.js'
import { BlankSchema, DateSchema, OffsetSchema, SourceSchema, TextSchema, UrlSchema } from './values.js'

const text = z.string().nullish()
const url = z.union([UrlSchema, BlankSchema], 'Must be an http or https address').nullish()
const date = z.union([DateSchema, BlankSchema], 'Must be a date, or a date and time, in ISO 8601').nullish()
const source = SourceSchema.optional()
const texts = z.array(TextSchema).nullish()

/** A string or an object; the message says so, because that of a union does not. */
function textOr<Shape extends z.ZodType>(shape: Shape, what = 'a text') {
  return z.union([TextSchema, shape], `Must be ${what} or an object of the right shape`)
}

const SpanShape = z.object({
  text: TextSchema,
  paragraph: OffsetSchema.nullish(),
  start: OffsetSchema.nullish(),
  end: OffsetSchema.nullish()
})
const SpeakerShape = z.object({ name: TextSchema, kind: SpeakerSchema.shape.kind.nullish(), description: text })
const QuoteShape = z.object({
  text: TextSchema.describe('The words as they stand in one of the paragraphs'),
  kind: QuoteSchema.shape.kind.nullish(),
  parts: z.array(textOr(SpanShape)).nullish(),
  utterance: OffsetSchema.nullish(),
  speaker: textOr(SpeakerShape, 'a name').nullish(),
  mention: textOr(SpanShape).nullish(),
  cue: textOr(SpanShape).nullish(),
  rule: RuleSchema.nullish(),
  evidence: QuoteSchema.shape.evidence.optional(),
  source
})
const ParagraphShape = z.object({ text: TextSchema, kind: ParagraphSchema.shape.kind.nullish(), source })
const RelatedLinkShape = z.object({ title: text, url, heading: RelatedLinkSchema.shape.heading.optional(), source })
const ArticleImageShape = z.object({ url, alt: text, caption: text, credit: ArticleImageSchema.shape.credit.optional(), source })

/** What `ArticleInputSchema` lets in, before anything is looked for. */
export const ArticleInputShape = z.object({
  title: TextSchema.describe('The headline as printed'),
  standfirst: text.describe('The summary printed between headline and body'),
  authors: texts.describe('Names from the byline, without "by", in printed order'),
  publisher: text.describe('The paper, broadcaster or site'),
  publishedAt: date.describe('ISO 8601, as precise as printed: no invented time or zone'),
  modifiedAt: date.describe('When it was last changed, ISO 8601, as precise as printed'),
  dateline: text.describe('The place at the start of the story: ANKARA'),
  language: text.describe('BCP 47'),
  url: url.describe('Address of the article'),
  paragraphs: z.array(textOr(ParagraphShape)).min(1).describe('The story in reading order'),
  quotes: z.array(textOr(QuoteShape)).nullish().describe('What is quoted in the paragraphs'),
  relatedLinks: z.array(textOr(RelatedLinkShape, 'an address, a title')).nullish().describe('Further reading'),
  images: z.array(z.union([UrlSchema, ArticleImageShape], 'Must be an http or https address or an object')).nullish(),
  tags: texts.describe('Topics the page prints for this article')
})
