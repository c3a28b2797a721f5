import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { isArticle, safeValidateArticle, validateArticle } from '../../src/check/index.js'
import { sample } from './sample.js'

test('validateArticle makes a complete article of an input', () => {
  const article = validateArticle({ title: 'T', paragraphs: ['“Yes,” Jon said.'], quotes: [{ text: 'Yes,', speaker: 'Jon' }] })
  expect(isArticle(article)).toBe(true)
  expect(validateArticle(article)).toEqual(article)
  expect(validateArticle(sample())).toEqual(sample())
})

test('validateArticle throws the ZodError', () => {
  expect(() => validateArticle({ title: 'T' })).toThrow(z.ZodRealError)
  expect(() => validateArticle(undefined)).toThrow()
})

test('safeValidateArticle tells of what types cannot say', () => {
  const article = sample()
  Object.assign(article.quotes[0]?.parts[0] ?? {}, { start: 0, end: 13 })
  expect(safeValidateArticle(article).error?.issues.map(({ path }) => path)).toEqual([['quotes', 0, 'parts', 0]])
})

test('isArticle wants the complete article', () => {
  expect(isArticle(sample())).toBe(true)
  expect(isArticle({ title: 'T', paragraphs: ['A.'] })).toBe(false)
  for (const value of [null, undefined, 7, 'text', [], () => 0, Symbol('x')]) expect(isArticle(value)).toBe(false)
})

describe('hostile values', () => {
  const least = { title: 'T', paragraphs: ['A.'] }
  const refused = (value: unknown) => {
    expect(isArticle(value)).toBe(false)
    const result = safeValidateArticle(value)
    expect(result.success).toBe(false)
    return result.error?.issues[0]?.message
  }

  test('keys that reach for prototypes are dropped', () => {
    const value = JSON.parse(
      '{"title":"T","paragraphs":["A."],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
    )
    const article = validateArticle(value)
    expect(Object.hasOwn(article, '__proto__')).toBe(false)
    expect(Object.hasOwn(article, 'constructor')).toBe(false)
    expect('polluted' in article || 'polluted' in {}).toBe(false)
    const speakers = validateArticle({
      title: 'T',
      paragraphs: ['“Yes,” he said.'],
      quotes: [{ text: 'Yes,', speaker: '__proto__' }]
    }).quotes.map(({ speaker }) => speaker?.name)
    expect(speakers).toEqual(['__proto__'])
  })

  test('getters and proxies that throw are refused', () => {
    const getter = Object.defineProperty({ paragraphs: ['A.'] }, 'title', {
      get: () => Object.create(null).x.y,
      enumerable: true
    })
    expect(refused(getter)).toMatch(/^Could not be read: /)
    const proxy = new Proxy(least, {
      get() {
        throw 'no'
      }
    })
    expect(refused(proxy)).toBe('Could not be read: reading it throws')
  })

  test('cycles are no matter', () => {
    const value: Record<string, unknown> = { ...least }
    value['self'] = value
    value['quotes'] = []
    expect(safeValidateArticle(value).success).toBe(true)
    expect(isArticle(Object.assign(sample(), { self: value }))).toBe(true)
    const quotes: unknown[] = []
    quotes.push(quotes)
    refused({ ...least, quotes })
  })

  test('lists longer than memory are refused at once', () => {
    const endless = new Array(2 ** 32 - 1)
    for (const key of ['paragraphs', 'quotes', 'authors', 'tags', 'images', 'relatedLinks']) {
      expect(refused({ ...least, [key]: endless })).toBe('Must not hold more than 1000000 items')
    }
    const quote = { text: 'A.', parts: new Array(1000).fill({ text: 'A.', paragraph: 0, start: 0, end: 2 }) }
    expect(refused({ ...least, quotes: new Array(2000).fill(quote) })).toBe('Must not hold more than 1000000 items')
  })
})
