import { CheckedArticleSchema } from './check/index.js'
import type { Article } from './contract/article.js'
import type { ErrorCode } from './contract/errors.js'
import type { Draft, Inspection } from './contract/inspection.js'
import type { Page } from './label/page.js'

/** Whether a draft is an article, and if not, why. */
export function judge(draft: Draft, page: Page): Pick<Inspection, 'verdict' | 'article' | 'error'> {
  const failure = draft.paragraphs.length === 0 ? withoutStory(page) : draft.title === null ? NO_TITLE : undefined
  if (failure) return { verdict: 'notArticle', article: null, error: { ...failure } }
  const checked = CheckedArticleSchema.safeParse(draft)
  if (!checked.success) return { verdict: 'notArticle', article: null, error: invalid(checked.error.issues[0]) }
  return { verdict: page.truncated ? 'partial' : 'article', article: structuredClone(draft) as Article, error: null }
}

type Failure = { code: ErrorCode; message: string }

const NO_TITLE: Failure = {
  code: 'no-title',
  message: 'The page has a story but neither a headline nor a title line; give hints.title if the headline is known.'
}

const EMPTY: Failure = { code: 'empty-input', message: 'The input holds nothing but white space; was the page fetched?' }

const NO_BODY: Failure = {
  code: 'no-body',
  message: 'The page has a headline but no story; a video page, a stub, or the story was not in the scraped text.'
}

const NOT_ARTICLE: Failure = {
  code: 'not-article',
  message: 'No run of story lines was found: a home page, list page, error page or consent wall; see inspectArticle(…).blocks.'
}

function withoutStory(page: Page): Failure {
  if (page.blocks.every((block) => block.text === '' && block.images.length === 0)) return EMPTY
  // what an error page says stands where a headline would
  if (page.blocks.some((block) => block.reason.rule === 'error-sign')) return NOT_ARTICLE
  return page.blocks.some((block) => block.role === 'headline') ? NO_BODY : NOT_ARTICLE
}

function invalid(issue: { path: PropertyKey[]; message: string } | undefined): Failure {
  const where = issue?.path.join('.') ?? ''
  return {
    code: 'invalid-article',
    message: `The result fails its own schema at '${where}' (${issue?.message ?? ''}): a bug in copytaster, please report it.`
  }
}
