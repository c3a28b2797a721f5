import type { Article } from '../contract/article.js'
import type { Message } from '../contract/inspection.js'
import type { Hints } from '../contract/options.js'
import type { SiteProfile } from '../contract/site.js'
import type { Page, PageBlock } from '../label/page.js'

/** The fields read from labelled blocks: all of an Article but its quotes and language; the title may be missing. */
export type Fields = Omit<Article, 'title' | 'quotes' | 'language'> & { title: string | null }

/** What one field reader is given. */
export interface FieldContext {
  readonly page: Page
  readonly hints: Hints
  /** What other pages of the site taught; none when there is no profile. */
  readonly site?: SiteProfile | null | undefined
  /** Takes a message for the Inspection. */
  readonly tell: (message: Message) => void
}

/** The blocks of a page that have a role, in order. */
export function blocksOf(page: Page, ...roles: readonly PageBlock['role'][]): PageBlock[] {
  return page.blocks.filter((block) => roles.includes(block.role))
}
