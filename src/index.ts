export * from './check/index.js'
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
export { ArticleError, type ErrorCode, isArticleError } from './contract/errors.js'
export type { GroundingIssue } from './contract/grounding.js'
export type { BlockSpan, Draft, Inspection, LabelledBlock, Message, Reason } from './contract/inspection.js'
export type { RuleId } from './contract/messages.js'
export type { Hints, ParseOptions, QuoteOptions, Raw } from './contract/options.js'
export { ROLES, type Role } from './contract/roles.js'
export type { LearnOptions, SiteLine, SiteProfile, SiteText } from './contract/site.js'
export { inspectArticle } from './inspect-article.js'
export type { Language } from './languages/language.js'
export { parseArticle, type SafeParseResult, safeParseArticle } from './parse-article.js'
export { extractQuotes } from './quotes/extract-quotes.js'
export { articleText } from './read/article-text.js'
export { remarkArticle } from './remark-article.js'
export { learnSite } from './site/learn-site.js'
export { toText } from './to-text.js'
