import { expect, test } from 'vitest'
import { inspectArticle } from '../../src/index.js'
import { cutStory, type StoryTruth } from './cut-story.js'
import { halfOf, pagesAreHere, RENDERINGS, readRendering, readTruths } from './development-pages.js'

// npx vitest run --config test/fit/vitest.config.ts --root . test/fit/no-story.fit.ts
// How many development pages still give an article when the lines of their story are taken out. The pages are not part of the
// package. What an article was made of is printed for the half of the owners whose pages may be read, when SHOW is set.
const PAGES_HERE = pagesAreHere()
const MOST = 0.1

interface Case extends StoryTruth {
  readonly id: string
  readonly owner: string
  readonly flags: readonly string[]
}

test.skipIf(!PAGES_HERE).each(RENDERINGS)('%s without its story is hardly ever an article', (rendering) => {
  const format = rendering.endsWith('.md') ? 'markdown' : 'text'
  const made = { a: 0, b: 0 }
  const pages = { a: 0, b: 0 }
  for (const truth of readTruths<Case>()) {
    if (truth.flags.length > 0) continue
    const half = halfOf(truth.owner)
    const raw = readRendering(truth, rendering)
    const { article } = inspectArticle(cutStory(raw, inspectArticle(raw, { format }).blocks, truth), { format })
    pages[half]++
    if (article === null) continue
    made[half]++
    if (half === 'a' && process.env['SHOW']) console.log(shown(`${truth.id} ${rendering}`, article.title, article.paragraphs))
  }
  const share = (made.a + made.b) / (pages.a + pages.b)
  const percent = (part: number) => (100 * part).toFixed(1)
  console.log(`${rendering}: ${percent(share)} % (a ${percent(made.a / pages.a)}, b ${percent(made.b / pages.b)})`)
  expect(share).toBeLessThan(MOST)
})

function shown(name: string, title: string, paragraphs: readonly { readonly text: string }[]): string {
  return [`\n=== ${name} | ${title.slice(0, 100)}`, ...paragraphs.map(({ text }) => `  ${text.slice(0, 110)}`).slice(0, 8)].join(
    '\n'
  )
}
