import { expect, test } from 'vitest'
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

function withoutStory(page: TruePage): string {
  const { lines } = storyLines(page)
  return page.raw
    .split('\n')
    .filter((_, at) => !lines.has(at))
    .join('\n')
}
