import type { Article } from './contract/article.js'
import { ArticleError } from './contract/errors.js'
import type { ParseOptions, Raw } from './contract/options.js'
import { openPage } from './inspect-article.js'
import { readTree } from './pipeline.js'
import { readSettings } from './settings.js'

/**
 * Turns the raw text of a scraped news page into an Article.
 *
 * @param raw Text or Markdown of the page.
 * @param options See {@link ParseOptions}.
 * @throws ArticleError when no Article can be made of the text: `code` says why, the message what to do.
 * @throws TypeError when an option is unknown or of a wrong type.
 * @example
 * const article = parseArticle(await readFile('page.txt', 'utf8'))
 */
export function parseArticle(raw: Raw, options?: ParseOptions): Article {
  const result = safeParseArticle(raw, options)
  if (!result.success) throw result.error
  return result.data
}

/** What {@link safeParseArticle} returns. */
export type SafeParseResult =
  | { success: true; data: Article; error?: never }
  | { success: false; error: ArticleError; data?: never }

/**
 * The same without throwing on text.
 *
 * @throws TypeError when an option is unknown or of a wrong type.
 */
export function safeParseArticle(raw: Raw, options?: ParseOptions): SafeParseResult {
  const settings = readSettings(options)
  const opened = openPage(raw, settings)
  if ('code' in opened) return { success: false, error: new ArticleError(opened.code, opened.message) }
  const { article, error } = readTree(opened.page, settings, opened.messages)
  if (article) return { success: true, data: article }
  return { success: false, error: new ArticleError(error?.code ?? 'invalid-article', error?.message ?? '') }
}
