import { describe, expect, test } from 'vitest'
import { type Article, ArticleSchema, CheckedArticleSchema } from '../../src/schema.js'
import { sample } from './sample.js'

/** The sample with changes made to it, and the issues the schema then finds, as `path: message`. */
function issuesAfter(change: (article: Article) => void, schema: typeof ArticleSchema = CheckedArticleSchema): string[] {
  const article = sample()
  change(article)
  const issues = schema.safeParse(article).error?.issues ?? []
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('ArticleSchema', () => {
  test('takes a complete article and gives it back unchanged', () => {
    expect(ArticleSchema.parse(sample())).toEqual(sample())
    expect(ArticleSchema.parse(JSON.parse(JSON.stringify(sample())))).toEqual(sample())
  })

  test('drops keys that it does not know', () => {
    expect(ArticleSchema.parse({ ...sample(), id: 7 })).toEqual(sample())
  })

  test.each(Object.keys(sample()))('wants the key %s', (key) => {
    const { [key as 'title']: _, ...rest } = sample()
    expect(ArticleSchema.safeParse(rest).success).toBe(false)
  })

  test.each([
    '2016-08-12',
    '2016-08-12T10:30',
    '2016-08-12T10:30:05',
    '2016-08-12T10:30+03:00',
    '2016-08-12T10:30Z',
    '2016-08-12T10:30:05.25-08:00',
    '2024-02-29'
  ])('takes the date %s', (publishedAt) => {
    expect(issuesAfter((article) => Object.assign(article, { publishedAt }))).toEqual([])
  })

  test.each(['2016-08', '12.08.2016', '2016-08-12 10:30', 'yesterday', '2023-02-30', '2023-02-29', '2016-08-12T25:00', ''])(
    'refuses the date %j',
    (publishedAt) => {
      expect(issuesAfter((article) => Object.assign(article, { publishedAt }), ArticleSchema)).toEqual([
        'publishedAt: Must be a date, or a date and time, in ISO 8601'
      ])
    }
  )

  test.each(['https://münchen.example/straße', 'HTTP://A.example', 'https://a.example/two words', 'https://[::1]:8080/'])(
    'takes the address %s as it is',
    (url) => {
      expect(ArticleSchema.parse({ ...sample(), url }).url).toBe(url)
    }
  )

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/news/1',
    'https://',
    'https:a.example',
    ' https://a.example',
    'https://a.example\n',
    'https://a b.example'
  ])('refuses the address %j', (url) => {
    expect(issuesAfter((article) => Object.assign(article, { url }), ArticleSchema)).toHaveLength(1)
  })

  test('takes the same address the thousandth time', () => {
    const url = 'https://münchen.example/straße'
    for (let time = 0; time < 20_000; time++) expect(ArticleSchema.shape.url.safeParse(url).success).toBe(true)
  })

  test('wants a title, paragraphs and names that print something', () => {
    expect(issuesAfter((article) => Object.assign(article, { title: ' \u00A0' }))).toEqual([
      'title: Must hold more than white space'
    ])
    expect(issuesAfter((article) => Object.assign(article, { paragraphs: [], quotes: [] }))).toHaveLength(1)
    expect(issuesAfter((article) => Object.assign(article, { authors: [''] }))).toHaveLength(1)
  })

  test('takes any name of a rule', () => {
    expect(issuesAfter((article) => Object.assign(article.quotes[0] ?? {}, { rule: 'house-rule' }))).toEqual([])
  })
})

describe('CheckedArticleSchema', () => {
  test('takes what is consistent and gives it back unchanged', () => {
    expect(CheckedArticleSchema.parse(sample())).toEqual(sample())
  })

  test('wants every span to be what its paragraph holds', () => {
    const part = (article: Article, change: object) => Object.assign(article.quotes[0]?.parts[0] ?? {}, change)
    expect(issuesAfter((article) => part(article, { start: 2, end: 15 }))).toEqual([
      'quotes.0.parts.0: Is not what its paragraph holds at these offsets'
    ])
    expect(issuesAfter((article) => part(article, { end: 20 }))).toHaveLength(1)
    expect(issuesAfter((article) => part(article, { end: 999 }))).toEqual([
      'quotes.0.parts.0: Ends beyond its paragraph, which has 68 UTF-16 units'
    ])
    expect(issuesAfter((article) => part(article, { start: 14, end: 1 }))).toEqual(['quotes.0.parts.0: Ends before it starts'])
    expect(issuesAfter((article) => part(article, { paragraph: 9 }))).toEqual(['quotes.0.parts.0: There is no paragraph 9'])
    expect(issuesAfter((article) => Object.assign(article.quotes[0]?.cue ?? {}, { text: 'told' }))).toEqual([
      'quotes.0.cue: Is not what its paragraph holds at these offsets'
    ])
    expect(issuesAfter((article) => Object.assign(article.quotes[0]?.mention ?? {}, { paragraph: 2 }))).toHaveLength(1)
  })

  test('wants the text of a quote to be its parts, in order', () => {
    expect(
      issuesAfter((article) => Object.assign(article.quotes[1] ?? {}, { text: 'We tested it. And we will test it again.' }))
    ).toEqual(['quotes.1.text: Must equal the texts of its parts, joined by a blank line'])
    const swap = (article: Article) => {
      const [quote] = article.quotes.splice(1, 1)
      quote?.parts.reverse()
      article.quotes[1] = { ...(quote as Article['quotes'][0]), text: 'And we will test it again.\n\nWe tested it.' }
    }
    expect(issuesAfter(swap)).toEqual(['quotes.1.parts.1: Must stand behind the part before'])
  })

  test('wants rule and evidence exactly where there is a speaker', () => {
    expect(issuesAfter((article) => Object.assign(article.quotes[0] ?? {}, { speaker: null }))).toEqual([
      'quotes.0.rule: Must be null where there is no speaker',
      'quotes.0.evidence: Must be null where there is no speaker'
    ])
    expect(issuesAfter((article) => Object.assign(article.quotes[0] ?? {}, { rule: null }))).toEqual([
      'quotes.0.rule: Must not be null where there is a speaker'
    ])
    expect(
      issuesAfter((article) => Object.assign(article.quotes[0] ?? {}, { speaker: null, rule: null, evidence: null }))
    ).toEqual([])
  })

  test('wants new utterances to ascend', () => {
    expect(issuesAfter((article) => Object.assign(article.quotes[0] ?? {}, { utterance: 3 }))).toEqual([
      'quotes.1.utterance: A new one must be above all before it'
    ])
  })

  test('wants sources to run forward, wherever they stand', () => {
    const source = { start: 5, end: 4 }
    expect(issuesAfter((article) => Object.assign(article.paragraphs[1] ?? {}, { source }))).toEqual([
      'paragraphs.1.source: Ends before it starts'
    ])
    expect(issuesAfter((article) => Object.assign(article.images[0] ?? {}, { source }))).toHaveLength(1)
    expect(issuesAfter((article) => Object.assign(article.relatedLinks[1] ?? {}, { source: { start: 4, end: 4 } }))).toEqual([])
  })

  test.each(['2016-08-12T10:30+15:00', '2016-08-12T10:30+25:00'])('refuses the offset of %s', (publishedAt) => {
    expect(issuesAfter((article) => Object.assign(article, { publishedAt }))).toHaveLength(1)
  })

  test('refuses addresses that hold a password', () => {
    const url = 'https://me:secret@courier.example/'
    expect(issuesAfter((article) => Object.assign(article, { url }))).toEqual(['url: Must not hold a user name or password'])
    expect(issuesAfter((article) => Object.assign(article.relatedLinks[0] ?? {}, { url }))).toHaveLength(1)
    expect(issuesAfter((article) => Object.assign(article.images[0] ?? {}, { url }))).toHaveLength(1)
    expect(issuesAfter((article) => Object.assign(article, { url: 'https://courier.example/@mira' }))).toEqual([])
  })
})
