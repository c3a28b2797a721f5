import { ArticleError, type ErrorCode } from '../contract/errors.js'
import type { Inspection } from '../contract/inspection.js'
import { openPage } from '../inspect-article.js'
import { inspectTree } from '../pipeline.js'
import type { Settings } from '../settings.js'

/** A page to learn from. */
export interface SitePage {
  readonly raw: string
  readonly inspection: Inspection
}

/** Reads the pages, each text once, in an order that does not depend on the order they were handed in. */
export function readPages(pages: unknown, settings: Settings): SitePage[] {
  if (!Array.isArray(pages)) throw new TypeError('learnSite takes an array of pages: the raw texts of a few pages of one site.')
  const read = pages.map((page: unknown, index) => readPage(page, `Page ${index + 1} of ${pages.length}`, settings))
  const byText = new Map(read.map((page) => [page.raw, page]))
  return [...byText.values()].sort((a, b) => (a.raw < b.raw ? -1 : 1))
}

function readPage(page: unknown, which: string, settings: Settings): SitePage {
  const opened = openPage(page, settings)
  if ('code' in opened) throw unreadable(opened, which)
  const inspection = inspectTree(opened.page, settings, opened.messages)
  const { error, draft } = inspection
  if (error && draft.paragraphs.length === 0) throw unreadable(error, which)
  return { raw: opened.page.text, inspection }
}

function unreadable({ code, message }: { readonly code: ErrorCode; readonly message: string }, which: string): ArticleError {
  return new ArticleError(code, `${which}: ${message} Leave it out.`)
}
