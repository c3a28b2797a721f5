import { describe, expect, it } from 'vitest'
import { readModifiedAt, readPublishedAt } from '../../src/fields/dates.js'
import { context } from './page.js'

const headline = ['headline', 'Ferry runs again'] as const
const body = ['body', 'The ferry ran on 1 March 2024.'] as const

describe('the dates', () => {
  it('say when it was published and changed', () => {
    const page = context([headline, ['timestamp', 'Published 3 May 2024 10:30 Updated 4 May 2024 11:00 GMT'], body])
    expect(readPublishedAt(page)).toBe('2024-05-03T10:30')
    expect(readModifiedAt(page)).toBe('2024-05-04T11:00+00:00')
  })

  it('are not taken from the story', () => {
    expect(readPublishedAt(context([headline, body]))).toBeNull()
  })

  it('are what they are printed as: a change is no publication', () => {
    const page = context([headline, ['timestamp', 'Updated 4 May 2024'], body])
    expect(readPublishedAt(page)).toBeNull()
    expect(readModifiedAt(page)).toBe('2024-05-04')
  })

  it('below the headline win over one above it, and over one below the story', () => {
    expect(readPublishedAt(context([['timestamp', 'Tuesday, 7 May 2024'], headline, ['timestamp', '3 May 2024'], body]))).toBe(
      '2024-05-03'
    )
    expect(
      readPublishedAt(context([headline, ['timestamp', '3 May 2024'], body, ['timestamp', 'First published 1 April 2020']]))
    ).toBe('2024-05-03')
    expect(readPublishedAt(context([headline, body, ['timestamp', 'Published 3 May 2024']]))).toBe('2024-05-03')
  })

  it('may have their word on the line above', () => {
    const page = context([
      headline,
      ['timestamp', 'Updated'],
      ['timestamp', '4 May 2024'],
      ['timestamp', 'Published'],
      ['timestamp', '3 May 2024'],
      body
    ])
    expect(readPublishedAt(page)).toBe('2024-05-03')
    expect(readModifiedAt(page)).toBe('2024-05-04')
  })

  it('stand on a byline, in a header, in front matter or in the hint', () => {
    const spans = [{ role: 'timestamp' as const, start: 20, end: 30 }]
    expect(readPublishedAt(context([headline, ['byline', 'By Mara Lindqvist | 3 May 2024', { spans }], body]))).toBe('2024-05-03')
    const header = ['other', 'Published Time: 2024-05-03T10:30:00+02:00', { kind: 'header' }] as const
    expect(readPublishedAt(context([header, body]))).toBe('2024-05-03T10:30:00+02:00')
    expect(readModifiedAt(context([['other', 'date: 2024-05-03\nupdated: 2024-05-04', { kind: 'frontMatter' }], body]))).toBe(
      '2024-05-04'
    )
    expect(readPublishedAt(context([body], { hints: { publishedAt: '2024-05-03' } }))).toBe('2024-05-03')
  })

  it('of the page win over the hint, and another day is told', () => {
    const page = context([headline, ['timestamp', '3 May 2024'], body], { hints: { publishedAt: '2024-05-05T10:00Z' } })
    expect(readPublishedAt(page)).toBe('2024-05-03')
    expect(page.told.map(({ ruleId }) => ruleId)).toEqual(['hint-conflict'])
    const same = context([headline, ['timestamp', '3 May 2024'], body], { hints: { publishedAt: '2024-05-03T10:00Z' } })
    readPublishedAt(same)
    expect(same.told).toEqual([])
  })

  it('told from the day of fetching need that day', () => {
    const lines = [headline, ['timestamp', '3 hours ago'], body] as const
    expect(readPublishedAt(context(lines))).toBeNull()
    expect(readPublishedAt(context(lines, { hints: { fetchedAt: '2024-05-03T10:30+02:00' } }))).toBe('2024-05-03')
  })
})
