import { describe, expect, it } from 'vitest'
import { cleanUrl } from '../../src/fields/clean-url.js'
import { readPlace } from '../../src/fields/dateline.js'
import { readPublisher } from '../../src/fields/publisher.js'
import { readStandfirst } from '../../src/fields/standfirst.js'
import { readTags } from '../../src/fields/tags.js'
import { readUrl } from '../../src/fields/url.js'
import { context } from './page.js'

const body = ['body', 'The ferry between the islands runs again after the storm.'] as const

describe('a link', () => {
  it.each([
    ['https://gazette.example/a?b=c#d', 'https://gazette.example/a?b=c#d'],
    ['http://gazette.example', 'http://gazette.example'],
    ['HTTPS://Gazette.example/A', 'HTTPS://Gazette.example/A'],
    ['https://mara:secret@gazette.example/a', 'https://gazette.example/a'],
    ['https://bücher.example/ä', 'https://bücher.example/ä'],
    ['https://[2001:db8::1]:8080/', 'https://[2001:db8::1]:8080/'],
    [' https://gazette.example/ ', 'https://gazette.example/']
  ])('%s', (raw, clean) => {
    expect(cleanUrl(raw)).toBe(clean)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://gazette.example/',
    '//gazette.example/a',
    '/a',
    '',
    'https://',
    'https://a b.example/',
    'https://gazette.example/\u0000',
    'https://gazette.example/\u001b[31m',
    'https://gazette.example/<script>',
    'https://gazette.example/\n',
    'https://user@/a',
    `https://gazette.example/${'a'.repeat(10_000)}`
  ])('is dropped: %s', (raw) => {
    expect(cleanUrl(raw.endsWith('\n') ? `${raw}x` : raw)).toBeNull()
  })
})

describe('the address of the page', () => {
  it('stands in a header or in front matter, else in the hint', () => {
    const header = ['other', 'URL Source: https://gazette.example/ferry', { kind: 'header' }] as const
    expect(readUrl(context([header]))).toBe('https://gazette.example/ferry')
    expect(readUrl(context([['other', 'url: "https://gazette.example/ferry"', { kind: 'frontMatter' }]]))).toBe(
      'https://gazette.example/ferry'
    )
    expect(readUrl(context([], { hints: { url: 'https://me:pw@gazette.example/' } }))).toBe('https://gazette.example/')
    expect(readUrl(context([]))).toBeNull()
  })

  it('that is unusable is told, and so is a conflict with the hint', () => {
    const bad = context([['other', 'URL Source: javascript:alert(1)', { kind: 'header' }]])
    expect(readUrl(bad)).toBeNull()
    expect(bad.told[0]).toMatchObject({ ruleId: 'url-dropped', source: { start: 12, end: 31 } })
    const other = context([['other', 'URL Source: https://gazette.example/a', { kind: 'header' }]], {
      hints: { url: 'https://gazette.example/b' }
    })
    expect(readUrl(other)).toBe('https://gazette.example/a')
    expect(other.told.map(({ ruleId }) => ruleId)).toEqual(['hint-conflict'])
  })
})

describe('the publisher', () => {
  it('is what front matter says, the end of the title, the owner in a copyright line, or the hint', () => {
    expect(readPublisher(context([['other', 'site_name: Harbour Gazette', { kind: 'frontMatter' }]]))).toBe('Harbour Gazette')
    const title = ['other', 'Ferry runs again now | Harbour Gazette', { rule: 'page-title' }] as const
    expect(readPublisher(context([title, ['navigation', 'Harbour Gazette']]))).toBe('Harbour Gazette')
    expect(readPublisher(context([['other', 'gazette.example | Ferry runs again now', { rule: 'page-title' }]]))).toBe(
      'gazette.example'
    )
    expect(readPublisher(context([body, ['copyright', '© 2024 Harbour Gazette. All rights reserved.']]))).toBe('Harbour Gazette')
    expect(readPublisher(context([body], { hints: { publisher: 'Harbour Gazette' } }))).toBe('Harbour Gazette')
  })

  it('is not known from a notice under a picture, nor from a title alone', () => {
    expect(readPublisher(context([['copyright', 'Copyright Mara Lindqvist'], body]))).toBeNull()
    expect(readPublisher(context([['other', 'Storm | Ferry runs again', { rule: 'page-title' }], body]))).toBeNull()
  })

  it('of the page wins over the hint, and the conflict is told', () => {
    const page = context([['copyright', '© 2024 Harbour Gazette']], { hints: { publisher: 'Island Post' } })
    expect(readPublisher(page)).toBe('Harbour Gazette')
    expect(page.told.map(({ ruleId }) => ruleId)).toEqual(['hint-conflict'])
  })
})

describe('the standfirst', () => {
  it('is the line with that role, else the description in front matter', () => {
    expect(readStandfirst(context([['standfirst', 'Islanders had waited a week'], body]))).toBe('Islanders had waited a week')
    expect(readStandfirst(context([['other', 'description: Islanders had waited', { kind: 'frontMatter' }], body]))).toBe(
      'Islanders had waited'
    )
    expect(readStandfirst(context([body]))).toBeNull()
  })

  it('is none when it only repeats the story', () => {
    const front = ['other', 'description: The ferry between the islands', { kind: 'frontMatter' }] as const
    expect(readStandfirst(context([front, body]))).toBeNull()
  })
})

describe('the dateline', () => {
  it('opens the first paragraph, or stands above it', () => {
    expect(readPlace(context([['body', 'ANKARA (Reuters) - The ministers met.']]))).toBe('ANKARA')
    expect(readPlace(context([['dateline', 'ANKARA (Reuters) -'], body]))).toBe('ANKARA')
    expect(readPlace(context([['dateline', 'ANKARA'], body]))).toBe('ANKARA')
    expect(readPlace(context([body, ['body', 'ANKARA (Reuters) - The ministers met.']]))).toBeNull()
  })
})

describe('tags', () => {
  it('come from tag lines, split at their dividers, without the words before them', () => {
    expect(readTags(context([['tag', 'Tags: Boats, Weather, Boats']]))).toEqual(['Boats', 'Weather'])
    expect(
      readTags(
        context([
          ['tag', 'Tags'],
          ['tag', 'Boats'],
          ['tag', 'Weather | Islands']
        ])
      )
    ).toEqual(['Boats', 'Weather', 'Islands'])
  })

  it('are the texts of links where there are any', () => {
    const links = [
      { start: 0, end: 5, url: '/boats' },
      { start: 6, end: 22, url: '/weather' }
    ]
    expect(readTags(context([['tag', 'Boats Weather, islands', { links }]]))).toEqual(['Boats', 'Weather, islands'])
  })

  it('stand in front matter, and never in a menu', () => {
    expect(
      readTags(
        context([
          ['other', 'tags: [Boats, Weather]', { kind: 'frontMatter' }],
          ['navigation', 'Sport']
        ])
      )
    ).toEqual(['Boats', 'Weather'])
    expect(readTags(context([['tag', 'a,'.repeat(100_000)]]))).toEqual(['a'])
  })
})
