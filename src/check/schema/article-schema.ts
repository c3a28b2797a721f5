import * as z from 'zod'
import type { Article, ArticleImage, Paragraph, RelatedLink } from '../../contract/article.js'
import { QuoteSchema } from './quote-schema.js'
import { DateSchema, SourceSchema, TextSchema, UrlSchema } from './values.js'

/** One paragraph, crosshead, list item or block quote of the story. */
export const ParagraphSchema = z.object({
  text: TextSchema,
  kind: z.enum(['paragraph', 'heading', 'listItem', 'blockquote']),
  source: SourceSchema
}) satisfies z.ZodType<Paragraph>

/** One piece of further reading. */
export const RelatedLinkSchema = z.object({
  title: TextSchema,
  url: UrlSchema.nullable(),
  heading: z.string().nullable().describe('The heading or prefix it stood under'),
  source: SourceSchema
}) satisfies z.ZodType<RelatedLink>

/** A picture, as far as the text tells of it. */
export const ArticleImageSchema = z.object({
  url: UrlSchema.nullable(),
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable().describe('Who made it, as printed'),
  source: SourceSchema
}) satisfies z.ZodType<ArticleImage>

/**
 * A news article by its types alone, without transforms: what it gives back can be validated again. `CheckedArticleSchema`
 * checks what types cannot say.
 */
export const ArticleSchema = z
  .object({
    title: TextSchema.describe('The headline as printed'),
    standfirst: z.string().nullable().describe('The summary printed between headline and body'),
    authors: z.array(TextSchema).describe('Names from the byline, without "by", in printed order'),
    publisher: z.string().nullable().describe('The paper, broadcaster or site'),
    publishedAt: DateSchema.nullable().describe('ISO 8601, as precise as printed: no invented time or zone'),
    modifiedAt: DateSchema.nullable().describe('When it was last changed, ISO 8601, as precise as printed'),
    dateline: z.string().nullable().describe('The place at the start of the story: ANKARA'),
    language: TextSchema.describe('BCP 47; und when it cannot be told'),
    url: UrlSchema.nullable().describe('Address of the article'),
    paragraphs: z.array(ParagraphSchema).min(1).describe('The story in reading order'),
    quotes: z.array(QuoteSchema).describe('What is quoted in the paragraphs, in reading order'),
    relatedLinks: z.array(RelatedLinkSchema).describe('Further reading that this article offers'),
    images: z.array(ArticleImageSchema).describe('Pictures, in reading order'),
    tags: z.array(TextSchema).describe('Topics the page prints for this article')
  })
  .meta({ title: 'Article', description: 'A news article; null or [] when the page does not say' }) satisfies z.ZodType<Article>
