export type {
  ArticleImageInput,
  ArticleInput,
  ParagraphInput,
  QuoteInput,
  RelatedLinkInput,
  SpanInput,
  SpeakerInput
} from '../contract/article-input.js'
export { groundArticle } from './ground/ground-article.js'
export { ArticleInputSchema } from './schema/article-input-schema.js'
export { ArticleImageSchema, ArticleSchema, ParagraphSchema, RelatedLinkSchema } from './schema/article-schema.js'
export { CheckedArticleSchema } from './schema/checked-article-schema.js'
export { QuoteSchema, SpanSchema, SpeakerSchema } from './schema/quote-schema.js'
export { SiteProfileSchema } from './schema/site-profile-schema.js'
export { isArticle, safeValidateArticle, validateArticle } from './validate.js'
