import * as z from 'zod'
import type { Article } from '../contract/article.js'
import { ArticleInputSchema } from './schema/article-input-schema.js'
import { CheckedArticleSchema } from './schema/checked-article-schema.js'
import { sizeProblem } from './size.js'

/**
 * Makes an Article of a value from anywhere, a database, a content system, a language model: `ArticleInputSchema`, then
 * `CheckedArticleSchema`. Keys it does not know are dropped.
 *
 * @throws z.ZodError when the value is none; its issues say where and why.
 */
export function validateArticle(value: unknown): Article {
  const result = safeValidateArticle(value)
  if (!result.success) throw result.error
  return result.data
}

/** The same without throwing, whatever the value is. */
export function safeValidateArticle(value: unknown): z.ZodSafeParseResult<Article> {
  return guarded(value, () => {
    const made = ArticleInputSchema.safeParse(value)
    return made.success ? CheckedArticleSchema.safeParse(made.data) : made
  })
}

/** Whether a value is a complete Article as `CheckedArticleSchema` wants it. Never throws. */
export function isArticle(value: unknown): value is Article {
  return guarded(value, () => CheckedArticleSchema.safeParse(value)).success
}

// A getter or a proxy can throw, and a list can be longer than memory: neither is an article, and neither is an exception.
function guarded(value: unknown, check: () => z.ZodSafeParseResult<Article>): z.ZodSafeParseResult<Article> {
  try {
    const problem = sizeProblem(value)
    return problem === null ? check() : refused(problem)
  } catch (cause) {
    return refused(`Could not be read: ${cause instanceof Error ? cause.message : 'reading it throws'}`)
  }
}

function refused(message: string): z.ZodSafeParseError<Article> {
  const error = new z.ZodRealError([{ code: 'custom', path: [], message, input: undefined }])
  return { success: false, error: error as z.ZodError<Article> }
}
