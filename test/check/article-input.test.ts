import { describe, expect, test } from 'vitest'
import { type ArticleInput, ArticleInputSchema, CheckedArticleSchema } from '../../src/schema.js'
import { sample } from './sample.js'

const PARAGRAPHS = [
  'Yes, the bridge is shut. Lena Fox, who runs the ferry, said: “We’ll sail — as   always.”',
  '“Yes,” her brother Jon added later. “Yes.”',
  '“It began in May. Nobody knew why.',
  '“Then the river rose,” Fox said.'
]

function read(input: Partial<ArticleInput>) {
  const article = ArticleInputSchema.parse({ title: 'Bridge shut', paragraphs: PARAGRAPHS, ...input })
  expect(CheckedArticleSchema.safeParse(article).error?.issues ?? []).toEqual([])
  return article
}

function issues(input: object): string[] {
  const result = ArticleInputSchema.safeParse({ title: 'Bridge shut', paragraphs: PARAGRAPHS, ...input })
  return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

describe('defaults', () => {
  test('only a title and paragraphs are needed', () => {
    expect(ArticleInputSchema.parse({ title: 'T', paragraphs: ['A sentence.'] })).toEqual({
      title: 'T',
      standfirst: null,
      authors: [],
      publisher: null,
      publishedAt: null,
      modifiedAt: null,
      dateline: null,
      language: 'und',
      url: null,
      paragraphs: [{ text: 'A sentence.', kind: 'paragraph', source: null }],
      quotes: [],
      relatedLinks: [],
      images: [],
      tags: []
    })
  })

  test('null, undefined and blank texts mean the default', () => {
    const least = ArticleInputSchema.parse({ title: 'T', paragraphs: ['A.'] })
    const keys = Object.keys(least).filter((key) => key !== 'title' && key !== 'paragraphs')
    for (const nothing of [null, undefined]) {
      const input = { title: 'T', paragraphs: ['A.'], ...Object.fromEntries(keys.map((key) => [key, nothing])) }
      expect(ArticleInputSchema.parse(input)).toEqual(least)
    }
    const texts = ['standfirst', 'publisher', 'publishedAt', 'modifiedAt', 'dateline', 'language', 'url']
    const blank = { title: 'T', paragraphs: ['A.'], ...Object.fromEntries(texts.map((key) => [key, ' '])) }
    expect(ArticleInputSchema.parse(blank)).toEqual(least)
  })

  test('a complete article comes out as it went in', () => {
    expect(ArticleInputSchema.parse(sample())).toEqual(sample())
  })
})

describe('quotes', () => {
  test('a string is found in the paragraphs and printed as they print it', () => {
    const [quote] = read({ quotes: ["We'll sail - as always."] }).quotes
    expect(quote).toMatchObject({
      text: 'We’ll sail — as   always.',
      kind: 'direct',
      utterance: 0,
      speaker: null,
      rule: null,
      evidence: null
    })
    expect(quote?.parts).toEqual([{ text: 'We’ll sail — as   always.', paragraph: 0, start: 62, end: 87 }])
  })

  test('marks around the words do not count', () => {
    expect(read({ quotes: ['"Then the river rose,"'] }).quotes[0]?.text).toBe('Then the river rose,')
  })

  test('words between marks win over the same words elsewhere, and the next equal text is the next place', () => {
    const places = read({ quotes: ['Yes,', 'Yes.'] }).quotes.map(({ parts }) => [parts[0]?.paragraph, parts[0]?.start])
    expect(places).toEqual([
      [1, 1],
      [1, 37]
    ])
    const twice = read({ paragraphs: ['“No,” A said.', '“No,” B said.'], quotes: ['No,', 'No,'] }).quotes
    expect(twice.map(({ parts }) => parts[0]?.paragraph)).toEqual([0, 1])
  })

  test.each([
    'It began in May. Nobody knew why.\n\nThen the river rose,',
    'It began in May. Nobody knew why. Then the river rose,'
  ])('a quote may run over paragraphs: %j', (text) => {
    const [quote] = read({ quotes: [{ text }] }).quotes
    expect(quote?.text).toBe('It began in May. Nobody knew why.\n\nThen the river rose,')
    expect(quote?.parts.map(({ paragraph, start }) => [paragraph, start])).toEqual([
      [2, 1],
      [3, 1]
    ])
  })

  test('one that stands in no paragraph is an issue', () => {
    expect(issues({ quotes: ['We will sail.', { text: 'Yes,' }, { text: 'sail as always' }] })).toEqual([
      'quotes.0.text: Stands in no paragraph',
      'quotes.2.text: Stands in no paragraph'
    ])
  })

  test('a piece of a word or number is no place', () => {
    expect(issues({ paragraphs: ['“I can’t pay 5,000,” he said.'], quotes: ['I can', 'I can’t pay 5', 'an'] })).toHaveLength(3)
  })

  test('a speaker may be a name; quotes of one name share what is known', () => {
    const { quotes } = read({
      quotes: [
        { text: 'Yes,', speaker: 'Jon' },
        { text: 'Yes.', speaker: { name: 'Jon', kind: 'group', description: 'her brother' } }
      ]
    })
    const jon = { name: 'Jon', kind: 'group', description: 'her brother' }
    expect(quotes.map(({ speaker }) => speaker)).toEqual([jon, jon])
    expect(quotes.map(({ rule, evidence }) => [rule, evidence])).toEqual([
      ['given', 'inferred'],
      ['given', 'inferred']
    ])
  })

  test('mention and cue are found beside the quote, outside it', () => {
    const [first, second] = read({
      paragraphs: ['Jon said no. “Jon said nothing,” Jon said. Ada said so too.', '“Fine,” she said.'],
      quotes: [
        { text: 'Jon said nothing,', speaker: 'Jon', mention: 'Jon', cue: 'said' },
        { text: 'Fine,', speaker: 'Ada', mention: { text: 'Ada' }, cue: { text: 'said', paragraph: null } }
      ]
    }).quotes
    expect([first?.mention?.start, first?.cue?.start]).toEqual([33, 37])
    expect([second?.mention?.paragraph, second?.mention?.start, second?.cue?.start]).toEqual([0, 43, 12])
  })

  test('a mention that does not stand there is an issue', () => {
    expect(issues({ quotes: [{ text: 'Yes,', speaker: 'Jon', mention: 'Ned', cue: '\u200B' }] })).toEqual([
      'quotes.0.mention: Does not stand beside the quote',
      'quotes.0.cue: Does not stand beside the quote'
    ])
  })

  test('parts may be texts, with or without the number of their paragraph', () => {
    const [quote] = read({
      quotes: [{ text: 'whatever', parts: ['It began in May. Nobody knew why.', { text: 'Then the river rose,', paragraph: 3 }] }]
    }).quotes
    expect(quote?.text).toBe('It began in May. Nobody knew why.\n\nThen the river rose,')
    expect(issues({ quotes: [{ text: 'Yes,', parts: [{ text: 'Yes,', paragraph: 3 }] }] })).toEqual([
      'quotes.0.parts.0: Stands in no paragraph'
    ])
    expect(read({ quotes: [{ text: 'Yes,', parts: [] }] }).quotes[0]?.parts).toHaveLength(1)
  })

  test('they are put into reading order and counted', () => {
    const { quotes } = read({ quotes: ['Then the river rose,', { text: 'Yes.', utterance: null }, 'Yes,'] })
    expect(quotes.map(({ text, utterance }) => [text, utterance])).toEqual([
      ['Yes,', 0],
      ['Yes.', 1],
      ['Then the river rose,', 2]
    ])
  })
})

describe('links and images', () => {
  test('a string is an address or a title', () => {
    const { relatedLinks } = read({
      relatedLinks: ['https://a.example/1', 'Ferry news', { url: 'https://a.example/2', heading: 'More' }]
    })
    expect(relatedLinks.map(({ title, url, heading }) => [title, url, heading])).toEqual([
      ['https://a.example/1', 'https://a.example/1', null],
      ['Ferry news', null, null],
      ['https://a.example/2', 'https://a.example/2', 'More']
    ])
    expect(issues({ relatedLinks: [{ heading: 'More' }] })).toEqual(['relatedLinks.0: Must have a title or an address'])
  })

  test('an image may be an address', () => {
    const { images } = read({ images: ['https://a.example/1.jpg', { caption: 'The bridge', alt: '' }] })
    expect(images).toEqual([
      { url: 'https://a.example/1.jpg', alt: null, caption: null, credit: null, source: null },
      { url: null, alt: null, caption: 'The bridge', credit: null, source: null }
    ])
  })

  test('credentials are cut, addresses of other kinds refused', () => {
    const article = read({ url: 'https://me:secret@a.example/x', images: ['http://me@a.example/y'] })
    expect([article.url, article.images[0]?.url]).toEqual(['https://a.example/x', 'http://a.example/y'])
    expect(issues({ url: 'javascript:alert(1)' })).toEqual(['url: Must be an http or https address'])
    expect(issues({ images: ['x.jpg'] })).toEqual(['images.0: Must be an http or https address or an object'])
  })
})

test('wrong shapes are issues with a path', () => {
  expect(issues({ paragraphs: ['Fine.', 7] })).toEqual(['paragraphs.1: Must be a text or an object of the right shape'])
  expect(issues({ title: null })).toHaveLength(1)
  expect(issues({ publishedAt: 'May' })).toEqual(['publishedAt: Must be a date, or a date and time, in ISO 8601'])
  expect(issues({ quotes: [{ text: 'Yes,', speaker: 7 }] })[0]).toMatch(/^quotes\.0/)
})
