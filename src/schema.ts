/** Schemas and types alone: `copytaster/schema`. */

export { ArticleInputSchema } from './check/schema/article-input-schema.js'
export { ArticleImageSchema, ArticleSchema, ParagraphSchema, RelatedLinkSchema } from './check/schema/article-schema.js'
export { CheckedArticleSchema } from './check/schema/checked-article-schema.js'
export { QuoteSchema, SpanSchema, SpeakerSchema } from './check/schema/quote-schema.js'
export { SiteProfileSchema } from './check/schema/site-profile-schema.js'
export type {
  Article,
  ArticleImage,
  KnownRule,
  Paragraph,
  Quote,
  RelatedLink,
  Source,
  Span,
  Speaker
} from './contract/article.js'
export type {
  ArticleImageInput,
  ArticleInput,
  ParagraphInput,
  QuoteInput,
  RelatedLinkInput,
  SpanInput,
  SpeakerInput
} from './contract/article-input.js'
export type { SiteLine, SiteProfile, SiteText } from './contract/site.js'
