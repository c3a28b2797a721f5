import { expect, test } from 'vitest'
import { inspectArticle, learnSite, type ParseOptions } from '../../src/index.js'
import { STORY_ROLES } from '../../src/label/story-roles.js'
import { LANGUAGES } from '../../src/languages/index.js'
import { halfOf, pagesAreHere, RENDERINGS, readRendering, readTruths } from './development-pages.js'

// What a site profile takes out of the story that does not belong there, and what it costs: for every development page of an
// owner with four pages or more, a profile is learned from other pages of that owner, of the same host where there are such. The
// pages are not part of the package. SHOW prints what stays wrong, for the half of the owners whose pages may be read.
const PAGES_HERE = pagesAreHere()
const FEWEST_OF_OWNER = 4
const TAUGHT_BY = 3
const MOST_LOST = 2

interface Case {
  readonly id: string
  readonly owner: string
  readonly url: string
  readonly flags: readonly string[]
  readonly paragraphs: readonly { readonly text: string }[]
  readonly standfirst?: readonly string[]
  readonly title?: string
  readonly authors?: readonly string[]
  readonly publishedAt?: string
}

/** Lines kept in stories that are no gold paragraph's, lines that are, and right titles, author lists and days. */
interface Score {
  wrong: number
  right: number
  title: number
  authors: number
  day: number
}

// the built-in languages without a word of furniture: what a profile is worth where nobody has listed such words
const WORDLESS = LANGUAGES.map((language) => ({
  ...language,
  page: { ...emptied(language.page), phrases: emptied(language.page.phrases) }
}))

function emptied<Words extends object>(words: Words): Words {
  return Object.fromEntries(Object.keys(words).map((key) => [key, []])) as unknown as Words
}

test.skipIf(!PAGES_HERE).each(RENDERINGS)('%s: a profile loses no line of a story', (rendering) => {
  const format = rendering.endsWith('.md') ? 'markdown' : 'text'
  const rows = new Map<string, Score>()
  for (const pages of owners()) {
    const raws = pages.map((page) => readRendering(page, rendering))
    const told = raws.map((raw) => inspectArticle(raw, { format }).draft.paragraphs.length > 0)
    for (const [at, page] of pages.entries()) {
      const raw = raws[at] ?? ''
      const others = teachers(pages, at).filter((index) => told[index])
      const half = halfOf(page.owner)
      const add = (row: string, options: ParseOptions) => {
        const score = scoreOf(page, raw, options, row === 'with profile' && half === 'a')
        for (const name of [`${row}, all`, `${row}, half ${half}`]) rows.set(name, sum(rows.get(name), score))
      }
      const taught = others.slice(0, TAUGHT_BY).map((index) => raws[index] ?? '')
      add('without profile', { format })
      add('with profile', { format, site: learnSite(taught, { format }) })
      add('no furniture words, without profile', { format, languages: WORDLESS })
      add('no furniture words, with profile', {
        format,
        languages: WORDLESS,
        site: learnSite(taught, { format, languages: WORDLESS })
      })
    }
  }
  for (const [name, score] of [...rows].sort()) console.log(`${rendering} ${name}: ${JSON.stringify(score)}`)
  const [before, after] = [rows.get('without profile, all'), rows.get('with profile, all')]
  expect(after?.wrong).toBeLessThan(before?.wrong ?? 0)
  expect(after?.right).toBeGreaterThanOrEqual((before?.right ?? 0) - MOST_LOST)
})

function owners(): Case[][] {
  const byOwner = new Map<string, Case[]>()
  for (const page of readTruths<Case>()) {
    if (page.flags.length === 0) byOwner.set(page.owner, [...(byOwner.get(page.owner) ?? []), page])
  }
  return [...byOwner.values()].filter((pages) => pages.length >= FEWEST_OF_OWNER)
}

// the pages after it first, those of its host before the others
function teachers(pages: readonly Case[], at: number): number[] {
  const order = pages.map((_, step) => (at + step) % pages.length).slice(1)
  const here = hostOf(pages[at])
  return [...order.filter((index) => hostOf(pages[index]) === here), ...order.filter((index) => hostOf(pages[index]) !== here)]
}

function hostOf(page: Case | undefined): string {
  return new URL(page?.url ?? '').host.replace(/^www\./, '')
}

function scoreOf(page: Case, raw: string, options: ParseOptions, show: boolean): Score {
  const { blocks, draft } = inspectArticle(raw, options)
  const gold = folded([...page.paragraphs.map(({ text }) => text), ...(page.standfirst ?? [])].join('\n'))
  const kept = blocks.filter(({ role, text }) => STORY_ROLES.has(role) && text !== '')
  const wrong = kept.filter(({ text }) => !gold.includes(folded(text)))
  if (show && process.env['SHOW']) {
    for (const { role, text, reason } of wrong) console.log(`  ${page.id} ${role} (${reason.rule}): ${text.slice(0, 100)}`)
    for (const { role, text, reason } of blocks)
      if (reason.rule === 'site-line' && !STORY_ROLES.has(role) && text.length > 20 && gold.includes(folded(text)))
        console.log(`  LOST ${page.id} ${role}: ${text.slice(0, 100)}`)
  }
  return {
    wrong: wrong.length,
    right: kept.length - wrong.length,
    title: Number(page.title !== undefined && folded(page.title) === folded(draft.title ?? '')),
    authors: Number(page.authors !== undefined && page.authors.length > 0 && sameNames(page.authors, draft.authors)),
    day: Number(page.publishedAt !== undefined && page.publishedAt.slice(0, 10) === draft.publishedAt?.slice(0, 10))
  }
}

function sameNames(gold: readonly string[], read: readonly string[]): boolean {
  const key = (names: readonly string[]) => names.map(folded).sort().join('|')
  return key(gold) === key(read)
}

function sum(score: Score | undefined, more: Score): Score {
  if (!score) return { ...more }
  return {
    wrong: score.wrong + more.wrong,
    right: score.right + more.right,
    title: score.title + more.title,
    authors: score.authors + more.authors,
    day: score.day + more.day
  }
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060]/g

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
