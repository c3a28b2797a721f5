import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ArticleInput, groundArticle, safeValidateArticle } from '../../src/check/index.js'

const N = 50_000
const REPEATED = [
  '*',
  '_',
  '[',
  '](',
  '[a](',
  '\\',
  '<a ',
  '<!--',
  '&amp;',
  '&#',
  '\n',
  'a-\n',
  'a ',
  'a',
  '1',
  '1.1.2016 ',
  'may 1 ',
  '"a" ',
  'https://',
  'www.',
  '(',
  '>',
  '|',
  'A',
  '*a **b ',
  '漢',
  '.',
  '~~',
  '`a',
  '—',
  "a'",
  '\uD800'
]

describe('fifty thousand units of one mark is answered', () => {
  test.each(REPEATED)('%j', (mark) => {
    const raw = mark.repeat(N / mark.length)
    const article: ArticleInput = {
      title: `${raw.slice(0, 2000)} x`,
      paragraphs: [`${raw}y`, 'a a a'],
      quotes: [{ text: 'a', speaker: 'B C', mention: 'a', cue: `${mark}a` }, 'a a'],
      publishedAt: '2016-08-12T10:30Z',
      relatedLinks: ['https://a.b/c']
    }
    expect(groundArticle(article, raw).length).toBeGreaterThan(0)
    expect(typeof safeValidateArticle(article).success).toBe('boolean')
  })
})

test('any texts are answered, and every nearest place is cut from the raw text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 }).map((drawn) => `${drawn}x`)
  fc.assert(
    fc.property(text, text, text, (raw, quote, title) => {
      const issues = groundArticle({ title, paragraphs: [quote], quotes: [{ text: quote, speaker: title }] }, `${raw} ${quote}`)
      for (const { nearest } of issues)
        if (nearest) expect(`${raw} ${quote}`.slice(nearest.start, nearest.end)).toBe(nearest.text)
      expect(() => safeValidateArticle({ title, paragraphs: [quote, raw], quotes: [quote, raw] })).not.toThrow()
    })
  )
})

test('what is cut from a text is borne out by it', () => {
  const words = fc.array(
    fc.constantFrom('The', 'wall', '“will', 'hold,”', 'he', 'said', '5,000', 'twice.', '–', 'can’t', '&amp;', 'co-operate'),
    {
      minLength: 3,
      maxLength: 30
    }
  )
  const gap = fc.constantFrom(' ', '\n', '\u00A0', ' \r\n ')
  fc.assert(
    fc.property(words, gap, fc.nat(), fc.nat(), (list, glue, a, b) => {
      const from = a % list.length
      const to = from + 1 + (b % (list.length - from))
      const value = list.slice(from, to).join(' ')
      expect(groundArticle({ title: value, paragraphs: [value] }, list.join(glue))).toEqual([])
    })
  )
})
