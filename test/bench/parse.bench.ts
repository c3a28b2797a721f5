import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bench, describe } from 'vitest'
import { inspectArticle } from '../../src/index.js'
import { truePages } from '../fixture-truth.js'

const pages = truePages()
const texts = pages.filter(({ format }) => format === 'text').map(({ raw }) => raw)
const markdown = pages.filter(({ format }) => format === 'markdown').map(({ raw }) => raw)
const remark = unified().use(remarkParse).freeze()

// read the ratios of one run, never the times of two: machines differ and are shared
describe(`plain text, ${texts.join('').length} UTF-16 units`, () => {
  bench('copytaster: text to a validated article with quotes', () => {
    for (const raw of texts) inspectArticle(raw, { format: 'text' })
  })
  bench('remark-parse alone', () => {
    for (const raw of texts) remark.parse(raw)
  })
  bench('split into lines', () => {
    for (const raw of texts) raw.split('\n')
  })
})

describe(`Markdown, ${markdown.join('').length} UTF-16 units`, () => {
  bench('copytaster: Markdown to a validated article with quotes', () => {
    for (const raw of markdown) inspectArticle(raw, { format: 'markdown' })
  })
  bench('remark-parse alone', () => {
    for (const raw of markdown) remark.parse(raw)
  })
})
