import { describe, expect, test } from 'vitest'
import { validateArticle } from '../src/check/index.js'
import { parseArticle } from '../src/parse-article.js'
import { toText } from '../src/to-text.js'

const PARAGRAPHS = [
  'The town council voted for the new harbour wall on Monday after three hours of debate about its cost and its height.',
  '“It will hold for fifty years,” said Mira Oduya, the harbour master, who had shown the plans to the council in May.',
  '“We tested it twice, and it held both times.”',
  { text: 'What it costs', kind: 'heading' as const },
  'The wall will cost nine million euros, and the state pays half of it, the council said in a statement on Tuesday:',
  { text: 'Four million euros come from the town itself, over six years.', kind: 'listItem' as const },
  { text: 'Half a million euros come from the owners of the ferry.', kind: 'listItem' as const },
  'Residents of the lower town had asked for the work since the flood of last year, and many came to hear the vote.'
]

const LONG = {
  title: 'Harbour wall to be raised by two metres',
  standfirst: 'Councillors ended a dispute of three years with a vote of nine to two.',
  authors: ['Tom Wexley', 'Ana Brandt'],
  publishedAt: '2024-03-05T10:30+01:00',
  modifiedAt: '2024-03-06',
  language: 'en',
  paragraphs: PARAGRAPHS,
  quotes: [{ text: 'It will hold for fifty years,', speaker: 'Mira Oduya' }],
  relatedLinks: [
    { title: 'Ferry fares rise again in spring', url: 'https://courier.example/fares', heading: 'Related stories' },
    { title: 'Is the old bridge safe?', heading: 'Related stories' },
    { title: 'Storm warning lifted for the coast', heading: 'From our archive of storms' }
  ]
}

describe('toText', () => {
  test('writes a blank line between any two parts, in the order of a page', () => {
    expect(toText(validateArticle(LONG)).split('\n\n')).toEqual([
      'Harbour wall to be raised by two metres',
      'Harbour wall to be raised by two metres',
      'Councillors ended a dispute of three years with a vote of nine to two.',
      'By Tom Wexley and Ana Brandt',
      expect.stringMatching(/^\p{Lu}\p{Ll}+ 2024-03-05T10:30\+01:00$/u),
      expect.stringMatching(/^\p{Lu}\p{Ll}+ 2024-03-06$/u),
      ...PARAGRAPHS.map((p) => (typeof p === 'string' ? p : p.kind === 'listItem' ? `• ${p.text}` : p.text)),
      'Related stories',
      'Ferry fares rise again in spring',
      expect.stringMatching(/^\p{Lu}.+: Is the old bridge safe\?$/u),
      expect.stringMatching(/^\p{Lu}\p{Ll}/u),
      'Storm warning lifted for the coast\n'
    ])
  })

  test('speaks the language of the article', () => {
    const article = validateArticle({
      title: 'Le mur du port',
      paragraphs: ['Le mur monte.'],
      authors: ['Ana Brandt'],
      language: 'fr-CA'
    })
    expect(toText(article)).toContain('\n\nPar Ana Brandt\n\n')
  })

  test('leaves out a standfirst that nothing parts from the story', () => {
    const article = validateArticle({ title: 'T', standfirst: 'A summary.', paragraphs: ['A sentence.'] })
    expect(toText(article)).toBe('T\n\nT\n\nA sentence.\n')
  })

  test('gives a bullet to the items of a list, not to one alone', () => {
    const item = (text: string) => ({ text, kind: 'listItem' as const })
    const paragraphs = [item('Alone.'), 'A sentence.', item('One.'), item('Two.')]
    expect(
      toText(validateArticle({ title: 'T', paragraphs }))
        .split('\n\n')
        .slice(2)
    ).toEqual(['Alone.', 'A sentence.', '• One.', '• Two.\n'])
  })

  test('keeps each text on one line', () => {
    const article = validateArticle({ title: 'A\ntitle', paragraphs: ['One\n\nparagraph  here.'] })
    expect(toText(article)).toBe('A title\n\nA title\n\nOne paragraph here.\n')
  })
})

describe('parsed again, it gives the same', () => {
  const same = (input: object) => {
    const article = parseArticle(toText(validateArticle({ ...LONG, ...input })), { format: 'text' })
    expect(article.title).toBe(LONG.title)
    expect(article.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS.map((p) => (typeof p === 'string' ? p : p.text)))
    expect(article.quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['It will hold for fifty years,', 'Mira Oduya'],
      ['We tested it twice, and it held both times.', 'Mira Oduya']
    ])
    return article
  }

  test('with everything', () => {
    const article = same({})
    expect(article.authors).toEqual(LONG.authors)
    expect([article.publishedAt, article.modifiedAt]).toEqual([LONG.publishedAt, LONG.modifiedAt])
    expect(article.relatedLinks.map(({ title }) => title)).toEqual(LONG.relatedLinks.map(({ title }) => title))
  })

  test('and with any part of the head missing', () => {
    const none = { authors: [], publishedAt: null, modifiedAt: null, standfirst: null, relatedLinks: [] }
    same(none)
    for (const [key, value] of Object.entries(none)) same({ [key]: value })
    for (const key of Object.keys(none) as (keyof typeof none)[]) same({ ...none, [key]: LONG[key] })
  })
})
