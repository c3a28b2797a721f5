import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type ArticleInput, groundArticle } from '../../src/check/index.js'

const RAW = `Ceasefire talks stall

By Hanna Lowe
12 August 2016 10:30 GMT

The ceasefire was never signed by the minister, an aide said on Friday.

“We will not sign under threat,” the minister, Paul Adeyemi, told reporters. “Not today.”

Opposition leader Rosa Lindt left the room.

“This was a waste of a day,” she said.

Caption: Delegates at the lake. Photo: Ivo Marsh

Read more
Why the last round failed https://courier.example/news/last-round?a=1&amp;b=2
`

function issues(article: Partial<ArticleInput>, raw = RAW): string[] {
  const input = { title: 'Ceasefire talks stall', paragraphs: ['Opposition leader Rosa Lindt left the room.'], ...article }
  return groundArticle(input, raw).map(({ path, code }) => `${path.join('.')} ${code}`)
}

function only(article: Partial<ArticleInput>, raw = RAW) {
  const found = groundArticle(
    { title: 'Ceasefire talks stall', paragraphs: ['Opposition leader Rosa Lindt left the room.'], ...article },
    raw
  )
  expect(found).toHaveLength(1)
  const [issue] = found
  if (!issue) throw new Error('unreachable')
  if (issue.nearest) expect(raw.slice(issue.nearest.start, issue.nearest.end)).toBe(issue.nearest.text)
  return issue
}

test('what the text bears out gives no issue', () => {
  const article: ArticleInput = {
    title: 'Ceasefire talks stall',
    authors: ['Hanna Lowe'],
    publishedAt: '2016-08-12T10:30Z',
    paragraphs: [
      'The ceasefire was never signed by the minister, an aide said on Friday.',
      '“We will not sign under threat,” the minister, Paul Adeyemi, told reporters. “Not today.”',
      { text: 'Opposition leader Rosa Lindt left the room.', kind: 'paragraph' },
      '“This was a waste of a day,” she said.'
    ],
    quotes: [
      { text: 'We will not sign under threat,', speaker: { name: 'Paul Adeyemi', description: 'the minister' } },
      { text: 'Not today.', speaker: 'Paul Adeyemi' },
      { text: 'This was a waste of a day,', speaker: 'Rosa Lindt' }
    ],
    images: [{ caption: 'Delegates at the lake.', credit: 'Ivo Marsh' }],
    relatedLinks: [
      { title: 'Why the last round failed', url: 'https://courier.example/news/last-round?a=1&b=2', heading: 'Read more' },
      'Why the last round failed',
      'https://courier.example/news/last-round?a=1&b=2'
    ]
  }
  expect(groundArticle(article, RAW)).toEqual([])
})

describe('words', () => {
  test('a dropped word is changed, never grounded, and the nearest place is told', () => {
    const issue = only({ quotes: ['The ceasefire was signed by the minister'] })
    expect(issue).toMatchObject({ path: ['quotes', 0], code: 'changed', value: 'The ceasefire was signed by the minister' })
    expect(issue.nearest?.text).toBe('The ceasefire was never signed by the minister')
    expect(issue.message).toContain('“never”')
  })

  test('so are an added word, a changed word, another order, another case and other punctuation', () => {
    const changed = [
      'The ceasefire was never ever signed by the minister',
      'The ceasefire was never seen by the minister',
      'The ceasefire was signed never by the minister',
      'the ceasefire was never signed by the Minister',
      'The ceasefire was never signed, by the minister'
    ]
    for (const quote of changed) {
      const issue = only({ quotes: [quote] })
      expect([quote, issue.code]).toEqual([quote, 'changed'])
      expect(issue.nearest?.text).toContain('signed by the minister')
    }
  })

  test('what stands nowhere is not in the text', () => {
    expect(only({ standfirst: 'Farmers welcome rain after months of drought.' })).toMatchObject({
      path: ['standfirst'],
      code: 'not-in-text',
      nearest: null
    })
    expect(
      issues({ authors: ['Hanna Lowe', 'Greta Invented'], publisher: 'The Daily Nowhere', tags: ['peace'], dateline: 'GENEVA' })
    ).toEqual(['authors.1 not-in-text', 'publisher not-in-text', 'dateline not-in-text', 'tags.0 not-in-text'])
  })

  test('a part of a word or number is no place', () => {
    expect(issues({ title: 'Cease' })).toEqual(['title not-in-text'])
    expect(issues({ quotes: ['I can'] }, `${RAW}\n“I can't pay 5,000,” Jo Smith-Jones said.`)).toHaveLength(1)
    expect(issues({ quotes: ["I can't pay 5"] }, `${RAW}\n“I can't pay 5,000,” Jo Smith-Jones said.`)).toHaveLength(1)
    expect(issues({ authors: ['Jo Smith'] }, `${RAW}\n“I can't pay 5,000,” Jo Smith-Jones said.`)).toHaveLength(1)
  })

  test('names that a page runs together with other words, or gives an ending, stand there', () => {
    expect(issues({ authors: ['Ida Frost'] }, `${RAW}\nIda FrostTravel Reporter`)).toEqual([])
    expect(issues({ publisher: 'Quay Courier' }, `${RAW}\nThe Quay Courier's view`)).toEqual([])
  })

  test('the parts of a quote stand one behind the other', () => {
    const raw = `${RAW}\n“It began in May.\n\n“It ended in June,” he said. Nobody knew.`
    expect(issues({ quotes: ['It began in May.\n\nIt ended in June,'] }, raw)).toEqual([])
    expect(issues({ quotes: ['It ended in June,\n\nIt began in May.'] }, raw)).toEqual(['quotes.0 not-in-text'])
  })

  test('paths point to what was handed in', () => {
    const article = {
      title: 'T',
      paragraphs: ['Not there at all.', { text: 'Nor is this one.' }],
      quotes: [{ text: 'Nothing said.', speaker: { name: 'Nemo', description: 'a captain' } }],
      images: [{ alt: 'A whale', caption: 'The sea' }, 'https://a.example/x.jpg'],
      relatedLinks: [{ title: 'Whales', heading: 'Fish' }, 'Squid', 'https://a.example/']
    }
    expect(groundArticle(article, 'Entirely different words here.').map(({ path }) => path.join('.'))).toEqual([
      'title',
      'paragraphs.0',
      'paragraphs.1.text',
      'quotes.0.text',
      'quotes.0.speaker.name',
      'quotes.0.speaker.description',
      'relatedLinks.0.title',
      'relatedLinks.0.heading',
      'relatedLinks.1',
      'relatedLinks.2',
      'images.0.alt',
      'images.0.caption',
      'images.1'
    ])
  })
})

describe('folding', () => {
  const same = (value: string, raw: string) => issues({ title: value }, `Opposition leader Rosa Lindt left the room. ${raw}`)

  test.each([
    ['soft hyphens', 'The unbelievable price', 'The un\u00ADbeliev\u00ADable price'],
    ['no-break and other spaces', 'Ten million euros', 'Ten\u00A0million\u202F euros'],
    ['zero-width characters', 'Ten million', 'Ten\u200B mil\u2060lion\uFEFF'],
    ['line breaks', 'It runs over two lines', 'It runs over\r\n   two lines'],
    ['curly and straight marks', `"It's a 'deal'"`, '“It’s a ‘deal’”'],
    ['guillemets', '"Ja"', '«Ja»'],
    ['dashes', 'Talks - at last - begin', 'Talks — at last – begin'],
    ['ellipses', 'And then...', 'And then…'],
    ['named references', 'Fish & chips "to go"', 'Fish &amp; chips &quot;to go&quot;'],
    ['numbered references', 'It’s on', 'It&#8217;s &#x6f;n'],
    ['references written twice', 'Q&A', 'Q&amp;amp;A'],
    ['no-break references', 'Ten euros', 'Ten&nbsp;euros'],
    ['references on both sides', 'AT&amp;T', 'AT&T'],
    ['white space between Japanese letters', '港の壁を高くする', '港の壁を\n高くする'],
    ['words broken at a line end', 'The co-operation of unwilling partners', 'The co-\noperation of unwill-\ning partners']
  ])('%s may differ', (_, value, raw) => {
    expect(same(value, raw)).toEqual([])
  })

  test.each([
    ['emphasis in the middle of a quote', 'We will not sign at all', '“We will **not sign** at _all_,” he said'],
    ['emphasis inside a word', 'Unbelievable', '*Un*believable'],
    ['nested emphasis', 'We never agreed to this', 'We ***never** agreed* to this'],
    ['links', 'The old harbour wall', 'The [old harbour](https://a.example/wall_(old) "Wall") wall'],
    ['reference links', 'The old harbour wall', 'The [old harbour][1] wall\n\n[1]: https://a.example'],
    ['shortcut links', 'The old harbour wall', 'The [old harbour] wall\n\n[old harbour]: https://a.example'],
    ['images', 'The old wall', 'The old ![a gull](https://a.example/g.png) wall'],
    ['linked images', 'The old wall', 'The old [![a gull](https://a.example/g.png)](https://a.example) wall'],
    ['escapes', '5 * 3 is [not] 8', '5 \\* 3 is \\[not\\] 8'],
    ['hard breaks', 'One line and another', 'One line\\\nand another'],
    ['HTML tags', 'The old wall', 'The <b>old</b><br>wall<!-- x -->'],
    ['addresses in brackets', 'See https://a.example now', 'See <https://a.example> now'],
    ['code', 'Run make now', 'Run `make` now'],
    ['struck out text', 'The old wall', 'The ~~old~~ wall'],
    ['table rows', 'Ana Brandt 30 seats', '\n| Ana Brandt | 30 | seats |'],
    ['angle brackets that are no tag', 'Write to <größe> now', 'Write to **<größe>** now'],
    ['block quote markers', 'It runs over two lines', '> It runs over\n> two lines']
  ])('Markdown: %s', (_, value, raw) => {
    expect(same(value, raw)).toEqual([])
  })

  test.each([
    ['multiplied numbers stay apart', '532', '5*3*2'],
    ['underscores inside words stay', 'filename', 'file_name'],
    ['the address of a link is not among the words', 'old https', '[old](https://a.example)'],
    ['lone stars stay', 'A B', 'A * B'],
    ['hyphens count where the text breaks no such word', 'resign', 're-sign'],
    ['accents count', 'Cavusoglu', 'Çavuşoğlu'],
    ['case counts', 'Us', 'US']
  ])('%s', (_, value, raw) => {
    expect(same(value, raw)).toHaveLength(1)
  })

  test('an issue points into the untouched text', () => {
    const raw =
      'Opposition leader Rosa Lindt left the room. \uFEFF“The ceasefire was ne\u00ADver **signed** by&nbsp;the minister,” he said.'
    expect(only({ title: 'The ceasefire was signed by the minister' }, raw).nearest?.text).toBe(
      'The ceasefire was ne\u00ADver **signed** by&nbsp;the minister'
    )
  })
})

describe('speakers', () => {
  const stays = [
    '“We will not sign under threat,” the minister, Paul Adeyemi, told reporters. “Not today.”',
    'Opposition leader Rosa Lindt left the room.',
    '“This was a waste of a day,” she said.'
  ]

  test('a name that stands elsewhere on the page is not borne out', () => {
    const issue = only({ paragraphs: stays, quotes: [{ text: 'We will not sign under threat,', speaker: 'Rosa Lindt' }] })
    expect(issue).toMatchObject({ path: ['quotes', 0, 'speaker'], code: 'speaker-not-borne-out', value: 'Rosa Lindt' })
    expect(issue.nearest?.text).toBe('Rosa Lindt')
  })

  test('a bystander in the same sentence is not borne out when the text says who spoke', () => {
    const paragraph = '“We are ready,” Ines Holm said as Karl Vey looked on.'
    const article = (speaker: string) =>
      issues({ paragraphs: [paragraph], quotes: [{ text: 'We are ready,', speaker }] }, `${RAW}\n${paragraph}`)
    expect(article('Ines Holm')).toEqual([])
    expect(article('Karl Vey')).toEqual(['quotes.0.speaker speaker-not-borne-out'])
  })

  test('a last name is enough', () => {
    const raw = `${RAW}\n\nInes Holm arrived.\n\n“We are ready,” Holm said.`
    const paragraphs = ['Ines Holm arrived.', '“We are ready,” Holm said.']
    expect(issues({ paragraphs, quotes: [{ text: 'We are ready,', speaker: 'Ines Holm' }] }, raw)).toEqual([])
  })

  test('an invented paragraph binds nobody', () => {
    const invented = '“We will not sign under threat,” Rosa Lindt said.'
    expect(
      issues({ paragraphs: [invented], quotes: [{ text: 'We will not sign under threat,', speaker: 'Rosa Lindt' }] })
    ).toEqual(['paragraphs.0 changed', 'quotes.0.speaker speaker-not-borne-out'])
  })

  test('a quote in none of the paragraphs is bound by its own line', () => {
    const quote = (speaker: string) => issues({ quotes: [{ text: 'We will not sign under threat,', speaker }] })
    expect(quote('Paul Adeyemi')).toEqual([])
    expect(quote('Rosa Lindt')).toEqual(['quotes.0.speaker speaker-not-borne-out'])
  })

  test('of equal quotes each is bound where it says it stands, or anywhere if it does not say', () => {
    const paragraphs = ['“No,” Ines Holm said.', '“No,” Karl Vey said.']
    const quotes = (speaker: string, paragraph: number | null) => {
      const parts = paragraph === null ? null : [{ text: 'No,', paragraph, start: 1, end: 4 }]
      return issues({ paragraphs, quotes: [{ text: 'No,', speaker, parts }] }, `${RAW}\n${paragraphs.join('\n')}`)
    }
    expect(quotes('Ines Holm', 0)).toEqual([])
    expect(quotes('Karl Vey', 1)).toEqual([])
    expect(quotes('Karl Vey', 0)).toEqual(['quotes.0.speaker speaker-not-borne-out'])
    expect(quotes('Karl Vey', null)).toEqual([])
    expect(quotes('Rosa Lindt', null)).toEqual(['quotes.0.speaker speaker-not-borne-out'])
  })

  test('a description that stands nowhere is an issue', () => {
    const speaker = { name: 'Paul Adeyemi', description: 'the prime minister' }
    expect(issues({ paragraphs: stays, quotes: [{ text: 'Not today.', speaker }] })).toEqual([
      expect.stringMatching(/^quotes\.0\.speaker\.description (?:changed|not-in-text)$/)
    ])
  })
})

describe('dates', () => {
  const dated = (publishedAt: string, printed: string) =>
    issues({ publishedAt }, `Ceasefire talks stall\n${printed}\nOpposition leader Rosa Lindt left the room.`)

  test.each([
    ['2016-08-12', '2016-08-12'],
    ['2016-08-12', '12.8.2016'],
    ['2016-08-12', '12/08/16'],
    ['2016-08-12', '08/12/2016'],
    ['2016-08-12', 'Updated 12-08-2016 by staff'],
    ['2016-08-12', 'Fri, Aug 12th, 2016'],
    ['2016-08-12', '12th of August 2016'],
    ['2016-08-12', 'ReutersAugust 12, 2016GMT'],
    ['2016-08-12', '12 août 2016'],
    ['2016-08-12', '2016年8月12日'],
    ['2016-03-12', 'Samstag, 12. März 2016'],
    ['2016-12-01T18:05', 'Stand: 1. Dez. 2016, 18.05 Uhr'],
    ['2016-01-06', '6\\. 1. 2016'],
    ['2016-08-12T06:03-05:00', 'Fri, Aug 12 20166:03 AM ESTUpdated'],
    ['2016-08-12', '2016/08/12'],
    ['2023-02-28T23:05', '28.2.2023, 23.05'],
    ['2016-08-12T22:30', '12 August 2016 at 10:30 p.m.'],
    ['2016-08-12T00:15', 'August 12, 2016 12:15AM'],
    ['2016-08-12T10:30:05+03:00', '2016-08-12T10:30:05+03:00'],
    ['2016-08-12T10:30Z', '2016-08-12T10:30Z'],
    ['2016-08-12T10:30Z', 'Published 10:30 GMT 12 August 2016'],
    ['2016-08-12T10:30+02:00', '12 August 2016, 10:30 CEST'],
    ['2016-08-12T10:30-05:30', '12 August 2016, 10:30 UTC-0530'],
    ['2016-08-12T10:30+03:00', '12 August 2016 10.30 (GMT+3)']
  ])('%s is borne out by %j', (date, printed) => {
    expect(dated(date, printed)).toEqual([])
  })

  test.each([
    ['2016-08-12', '13 August 2016'],
    ['2016-08-12', '12 August'],
    ['2016-08-12', 'August 2016'],
    ['2016-08-12', '12 September 2016, after August'],
    ['2016-08-12', 'No day at all'],
    ['2016-08-12', '12.8.2017']
  ])('%s is not in the text of %j', (date, printed) => {
    expect(dated(date, printed)).toEqual(['publishedAt not-in-text'])
  })

  test.each([
    ['2016-08-12T10:30', '12 August 2016'],
    ['2016-08-12T10:30', '12 August 2016, 10:31'],
    ['2016-08-12T10:30', '12 August 2016, 10:30 pm'],
    ['2016-08-12T10:30:05', '12 August 2016, 10:30'],
    ['2016-08-12T10:30Z', '12 August 2016, 10:30'],
    ['2016-08-12T10:30+02:00', '12 August 2016, 10:30 GMT'],
    ['2016-08-12T10:30+02:00', '12 August 2016, 10:30 XYZ']
  ])('%s is changed against %j', (date, printed) => {
    expect(dated(date, printed)).toEqual(['publishedAt changed'])
  })

  test('the nearest place is the day that is printed', () => {
    expect(only({ modifiedAt: '2016-08-12T11:00' }).nearest?.text).toBe('12 August 2016')
  })
})

describe('addresses', () => {
  const linked = (url: string, raw: string, base: string | null = null) =>
    issues({ url: base, relatedLinks: [{ title: 'Ceasefire talks stall', url }] }, `${RAW}\n${raw}`)

  test.each([
    ['https://a.example/x', 'see https://a.example/x.'],
    ['https://a.example/x', '[link](https://a.example/x)'],
    ['https://a.example/x_(y)', '[link](https://a.example/x_(y))'],
    ['https://a.example/x', '<a href="https://a.example/x">'],
    ['https://a.example/', 'https://A.example'],
    ['https://a.example/2', '[a](https://a.example/1)[b](https://a.example/2)![c](https://a.example/3)'],
    ['https://a.example/?a=1&b=2', 'https://a.example/?a=1&amp;b=2'],
    ['https://www.a.example/x', 'www.a.example/x'],
    ['https://a.example/x', 'https://me:secret@a.example/x']
  ])('%s stands in %j', (url, raw) => {
    expect(linked(url, raw)).toEqual([])
  })

  test.each([
    ['https://a.example/x', 'https://a.example/x-and-more'],
    ['https://a.example/x', 'http://a.example/x'],
    ['https://a.example/x', 'https://b.example/x'],
    ['https://a.example/x', '[link](/x)']
  ])('%s does not stand in %j', (url, raw) => {
    expect(linked(url, raw)).toEqual(['relatedLinks.0.url link-not-in-text'])
  })

  test('a relative address stands for the one it means on the page', () => {
    expect(linked('https://a.example/x', '[link](/x)', 'https://a.example/news/1')).toEqual([])
    expect(linked('https://b.example/x', '[link](/x)', 'https://a.example/news/1')).toHaveLength(1)
  })
})

test('what is no article or no text throws at once', () => {
  expect(() => groundArticle({ title: 7 } as unknown as ArticleInput, RAW)).toThrow(z.ZodRealError)
  expect(() => groundArticle({ title: 'T', paragraphs: ['A.'] }, 7 as unknown as string)).toThrow(TypeError)
})
