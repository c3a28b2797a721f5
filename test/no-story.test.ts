import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inspectArticle } from '../src/index.js'
import { storyLines, type TruePage, truePages } from './fixture-truth.js'

const ARTICLES = truePages().filter(({ truth }) => truth.verdict !== 'notArticle')

test.each(ARTICLES)('$name without its story is no article', (page) => {
  const { verdict, article, draft } = inspectArticle(withoutStory(page), { format: page.format })
  expect({ verdict, article, made: verdict === 'notArticle' ? [] : draft.paragraphs.map(({ text }) => text) }).toEqual({
    verdict: 'notArticle',
    article: null,
    made: []
  })
})

const PAGES = join(import.meta.dirname, '../fixtures/no-story')

describe('pages that never had a story', () => {
  test.each(readdirSync(PAGES))('%s is no article', (file) => {
    const raw = readFileSync(join(PAGES, file), 'utf8')
    const { verdict, article } = inspectArticle(raw, { format: file.endsWith('.md') ? 'markdown' : 'text' })
    expect({ verdict, article }).toEqual({ verdict: 'notArticle', article: null })
  })

  test.each(readdirSync(PAGES).filter((file) => file.startsWith('error-404')))('%s is told from a stub', (file) => {
    const raw = readFileSync(join(PAGES, file), 'utf8')
    const { error } = inspectArticle(raw, { format: file.endsWith('.md') ? 'markdown' : 'text' })
    expect(error?.code).toBe('not-article')
  })
})

function withoutStory(page: TruePage): string {
  const { lines } = storyLines(page)
  return page.raw
    .split('\n')
    .filter((_, at) => !lines.has(at))
    .join('\n')
}
