import { ArticleError, type ErrorCode } from '../contract/errors.js'
import type { Inspection } from '../contract/inspection.js'
import { inspectWith } from '../inspect-article.js'
import { decodeRaw } from '../read/decode-raw.js'
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
  const inspection = inspectWith(page, settings)
  const { error, draft } = inspection
  const raw = decodeRaw(page)?.text
  if (raw === undefined || (error && draft.paragraphs.length === 0)) {
    throw new ArticleError(error?.code ?? ('not-text' satisfies ErrorCode), `${which}: ${error?.message ?? ''} Leave it out.`)
  }
  return { raw, inspection }
}
