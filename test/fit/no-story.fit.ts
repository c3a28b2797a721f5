import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { inspectArticle } from '../../src/index.js'
import { cutStory, type StoryTruth } from './cut-story.js'

// npx vitest run --config test/fit/vitest.config.ts --root . test/fit/no-story.fit.ts
// How many development pages still give an article when the lines of their story are taken out. The pages are not part of the
// package. What an article was made of is printed for the half of the owners whose pages may be read, when SHOW is set.
const PAGES = resolve('../shared/data/pages/dev')
const RENDERINGS = ['full.txt', 'main.txt', 'full.md', 'main.md'] as const
const MOST = 0.1

interface Case extends StoryTruth {
  readonly owner: string
  readonly flags: readonly string[]
}

if (!existsSync(PAGES)) console.warn(`Skipped: there are no development pages at ${PAGES}.`)

test.skipIf(!existsSync(PAGES)).each(RENDERINGS)('%s without its story is hardly ever an article', (rendering) => {
  const format = rendering.endsWith('.md') ? 'markdown' : 'text'
  const made = { a: 0, b: 0 }
  const pages = { a: 0, b: 0 }
  for (const id of readdirSync(PAGES)) {
    const truth = JSON.parse(readFileSync(join(PAGES, id, 'expected.json'), 'utf8')) as Case
    if (truth.flags.length > 0) continue
    const half = halfOf(truth.owner)
    const raw = readFileSync(join(PAGES, id, rendering), 'utf8')
    const { article } = inspectArticle(cutStory(raw, inspectArticle(raw, { format }).blocks, truth), { format })
    pages[half]++
    if (article === null) continue
    made[half]++
    if (half === 'a' && process.env['SHOW']) console.log(shown(`${id} ${rendering}`, article.title, article.paragraphs))
  }
  const share = (made.a + made.b) / (pages.a + pages.b)
  const percent = (part: number) => (100 * part).toFixed(1)
  console.log(`${rendering}: ${percent(share)} % (a ${percent(made.a / pages.a)}, b ${percent(made.b / pages.b)})`)
  expect(share).toBeLessThan(MOST)
})

function halfOf(owner: string): 'a' | 'b' {
  return (createHash('sha256').update(`articles:${owner}`).digest()[0] ?? 0) % 2 ? 'a' : 'b'
}

function shown(name: string, title: string, paragraphs: readonly { readonly text: string }[]): string {
  return [`\n=== ${name} | ${title.slice(0, 100)}`, ...paragraphs.map(({ text }) => `  ${text.slice(0, 110)}`).slice(0, 8)].join(
    '\n'
  )
}
