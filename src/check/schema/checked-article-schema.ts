import type * as z from 'zod'
import type { Article } from '../../contract/article.js'
import { checkArticle } from '../rules/check-article.js'
import { ArticleSchema } from './article-schema.js'

/**
 * `ArticleSchema` and what types cannot say: spans stand in their paragraph, quotes equal their parts and ascend, rule and
 * evidence are there exactly when the speaker is, dates are possible, addresses hold no password. Apart, because refinements
 * take `.pick` and `.omit` away and have no place in JSON Schema.
 */
export const CheckedArticleSchema = ArticleSchema.superRefine((article, context) =>
  checkArticle(article, (path, message) => context.addIssue({ code: 'custom', path: [...path], message }))
) satisfies z.ZodType<Article>
