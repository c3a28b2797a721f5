import type * as z from 'zod'
import type { Article } from '../../contract/article.js'
import type { ArticleInput } from '../../contract/article-input.js'
import { toArticle } from '../input/to-article.js'
import { ArticleInputShape } from './input-shape.js'

/**
 * The open door for articles that others made: only `title` and `paragraphs` are needed, quotes may be strings, links may be
 * addresses. Gives an Article: what is missing gets its default, and every quote the place where it stands in the paragraphs;
 * one that stands in none is an issue. Refuses nothing that `ArticleSchema` takes.
 */
export const ArticleInputSchema = ArticleInputShape.transform((input, context) =>
  toArticle(input, (path, message) => context.addIssue({ code: 'custom', path: [...path], message }))
).meta({
  title: 'ArticleInput',
  description: 'A news article as others make it: only title and paragraphs are needed'
}) satisfies z.ZodType<Article, ArticleInput>
