import { describe, expect, it } from 'vitest'
import { readAuthors } from '../../src/fields/authors.js'
import { context } from './page.js'

const span = (start: number, end: number) => ({ role: 'byline' as const, start, end })

describe('the authors', () => {
  it('are the names of the byline, once each', () => {
    const page = context([
      ['byline', 'By Mara Lindqvist and Tom Reyes', { spans: [span(3, 17), span(22, 31)], rule: 'byline-by' }],
      ['byline', 'Mara Lindqvist', { spans: [span(0, 14)], rule: 'byline-again' }],
      ['byline', 'Reporter', { rule: 'byline-job' }]
    ])
    expect(readAuthors(page)).toEqual(['Mara Lindqvist', 'Tom Reyes'])
  })

  it('are read from a line that a caller labelled', () => {
    expect(readAuthors(context([['byline', 'By Mara Lindqvist', { rule: 'caller' }]]))).toEqual(['Mara Lindqvist'])
  })

  it('may be an agency; a desk only when nobody else signs', () => {
    expect(readAuthors(context([['byline', 'By Reuters']]))).toEqual(['Reuters'])
    expect(readAuthors(context([['byline', 'By Staff Reporter']]))).toEqual(['Staff Reporter'])
    expect(
      readAuthors(
        context([
          ['byline', 'By Mara Lindqvist'],
          ['byline', 'By Staff Reporter']
        ])
      )
    ).toEqual(['Mara Lindqvist'])
  })

  it('stand in front matter when the page prints no byline, else in the hint', () => {
    const front = ['other', 'authors:\n  - Mara Lindqvist\n  - Tom Reyes', { kind: 'frontMatter' }] as const
    expect(readAuthors(context([front]))).toEqual(['Mara Lindqvist', 'Tom Reyes'])
    expect(readAuthors(context([], { hints: { authors: ['Mara Lindqvist'] } }))).toEqual(['Mara Lindqvist'])
    expect(readAuthors(context([]))).toEqual([])
  })

  it('of the page win over the hint, and the conflict is told', () => {
    const page = context([['byline', 'By Mara Lindqvist']], { hints: { authors: ['Tom Reyes'] } })
    expect(readAuthors(page)).toEqual(['Mara Lindqvist'])
    expect(page.told.map(({ ruleId }) => ruleId)).toEqual(['hint-conflict'])
    const same = context([['byline', 'By Mara Lindqvist']], { hints: { authors: ['MARA LINDQVIST'] } })
    readAuthors(same)
    expect(same.told).toEqual([])
  })
})
