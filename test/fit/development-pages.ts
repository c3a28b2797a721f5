import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** What a development page's truth says; `optional` paragraphs and the standfirst are neither right nor wrong. */
export interface Truth {
  readonly id: string
  readonly owner: string
  readonly publisher: string
  readonly language: string
  readonly paragraphs: readonly { readonly text: string; readonly kind: string; readonly optional?: boolean }[]
  readonly standfirst?: readonly string[]
  readonly title?: string
}

/** The forms in which scrapers hand over the page. */
export const RENDERINGS = ['full.txt', 'main.txt', 'full.md', 'main.md'] as const
export type Rendering = (typeof RENDERINGS)[number]

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))
const PAGES = join(SHARED, 'data/pages/dev')

/** Whether the pages are there; where they are not, says so. They belong to their publishers and are no part of this project. */
export function pagesAreHere(): boolean {
  if (existsSync(PAGES)) return true
  console.log(`No development pages at ${PAGES}: nothing to fit or to measure.`)
  return false
}

/** What the truths of all pages say, in order of their ids. */
export function readTruths<Page extends { readonly id: string }>(): Page[] {
  return readdirSync(PAGES)
    .sort()
    .map((id) => ({ ...JSON.parse(readFileSync(join(PAGES, id, 'expected.json'), 'utf8')), id }))
}

/** The scored pages, in order of their ids. */
export function loadTruths(): Truth[] {
  return readTruths<Truth & Checks>().filter(
    ({ flags, coverage }) => !flags.some((flag) => UNSURE.test(flag)) && coverage.full.ok && coverage.main.ok
  )
}

interface Checks {
  readonly flags: readonly string[]
  readonly coverage: Readonly<Record<'full' | 'main', { readonly ok: boolean }>>
}

const UNSURE = /^gold (?:bad|body under)/

/** The half of the owners that a page is in: pages of `a` may be read, those of `b` tell whether what was learned on `a` holds. */
export function halfOf(owner: string): 'a' | 'b' {
  return (createHash('sha256').update(`articles:${owner}`).digest()[0] ?? 0) % 2 ? 'a' : 'b'
}

/** A page's text in one rendering. */
export function readRendering({ id }: { readonly id: string }, rendering: Rendering): string {
  return readFileSync(join(PAGES, id, rendering), 'utf8')
}

/** A page's HTML as it was fetched. */
export function readHtml({ id }: Truth): string {
  return gunzipSync(readFileSync(join(PAGES, id, 'page.html.gz'))).toString('utf8')
}

export interface Prediction {
  readonly paragraphs: readonly string[]
  readonly title?: string | undefined
}

/** Figures of one page, 0 to 1. */
export interface Score {
  readonly body: number
  readonly exact: number
  readonly fuzzy: number
  readonly recall: number
  readonly precision: number
  /** `undefined` where the truth names no title. */
  readonly title: number | undefined
}

interface Measure {
  scoreOne(
    truth: Truth,
    prediction: Prediction
  ): {
    bodyF1: number
    exact: { f1: number }
    fuzzy: { f1: number; precision: number; recall: number }
    titleExact?: number
  }
}

/** The measure that lies beside the pages. */
export async function loadMeasure(): Promise<(truth: Truth, prediction: Prediction) => Score> {
  const { scoreOne }: Measure = await import(join(SHARED, 'measure/pages/score.mjs'))
  return (truth, prediction) => {
    const { bodyF1, exact, fuzzy, titleExact } = scoreOne(truth, prediction)
    const { recall, precision } = fuzzy
    return { body: bodyF1, exact: exact.f1, fuzzy: fuzzy.f1, recall, precision, title: titleExact }
  }
}
