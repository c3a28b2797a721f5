import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type {
  Article,
  ArticleImage,
  ArticleInput,
  Paragraph,
  Quote,
  QuoteInput,
  RelatedLink,
  SiteProfile,
  Span,
  Speaker
} from '../../src/schema.js'
import {
  type ArticleImageSchema,
  type ArticleInputSchema,
  ArticleSchema,
  type CheckedArticleSchema,
  type ParagraphSchema,
  QuoteSchema,
  type RelatedLinkSchema,
  type SiteProfileSchema,
  type SpanSchema,
  type SpeakerSchema
} from '../../src/schema.js'

test('the schemas give the documented interfaces', () => {
  expectTypeOf<z.infer<typeof ArticleSchema>>().toEqualTypeOf<Article>()
  expectTypeOf<z.infer<typeof ParagraphSchema>>().toEqualTypeOf<Paragraph>()
  expectTypeOf<z.infer<typeof QuoteSchema>>().toEqualTypeOf<Quote>()
  expectTypeOf<z.infer<typeof SpanSchema>>().toEqualTypeOf<Span>()
  expectTypeOf<z.infer<typeof SiteProfileSchema>>().toEqualTypeOf<SiteProfile>()
  expectTypeOf<z.infer<typeof SpeakerSchema>>().toEqualTypeOf<Speaker>()
  expectTypeOf<z.infer<typeof RelatedLinkSchema>>().toEqualTypeOf<RelatedLink>()
  expectTypeOf<z.infer<typeof ArticleImageSchema>>().toEqualTypeOf<ArticleImage>()
  expectTypeOf<z.infer<typeof CheckedArticleSchema>>().toEqualTypeOf<Article>()
})

test('what a schema gives can be handed in again', () => {
  expectTypeOf<Article>().toExtend<z.input<typeof ArticleSchema>>()
  expectTypeOf<Article>().toExtend<z.input<typeof CheckedArticleSchema>>()
})

test('the open door takes articles, inputs, and gives articles', () => {
  expectTypeOf<z.output<typeof ArticleInputSchema>>().toEqualTypeOf<Article>()
  expectTypeOf<z.input<typeof ArticleInputSchema>>().toExtend<ArticleInput>()
  expectTypeOf<Article>().toExtend<ArticleInput>()
  expectTypeOf<Quote>().toExtend<QuoteInput>()
  expectTypeOf<{ title: string; paragraphs: readonly ['One.', 'Two.'] }>().toExtend<ArticleInput>()
  expectTypeOf<{ title: string }>().not.toExtend<ArticleInput>()
  expectTypeOf<{ title: string; paragraphs: string[]; quotes: { speaker: string }[] }>().not.toExtend<ArticleInput>()
})

test('schemas can be extended, picked from and narrowed', () => {
  const stored = ArticleSchema.extend({ id: ArticleSchema.shape.title })
  expectTypeOf<z.infer<typeof stored>>().toExtend<Article & { id: string }>()
  const place = QuoteSchema.pick({ parts: true })
  expectTypeOf<z.infer<typeof place>>().toEqualTypeOf<{ parts: Span[] }>()
})

test('rules keep their known names beside any string', () => {
  expectTypeOf<'cue'>().toExtend<NonNullable<Quote['rule']>>()
  expectTypeOf<string>().toExtend<NonNullable<Quote['rule']>>()
})
