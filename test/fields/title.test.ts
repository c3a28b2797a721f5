import { describe, expect, it } from 'vitest'
import { readTitle } from '../../src/fields/title.js'
import { context } from './page.js'

const body = ['body', 'The ferry runs again.'] as const

describe('the title', () => {
  it('is the headline as printed, white space folded', () => {
    expect(readTitle(context([['headline', 'Ferry  runs\tagain '], body]))).toBe('Ferry runs again')
  })

  it.each([
    ['looks like a domain', 'Ferry runs again now | gazette.example', [], {}],
    ['stands on a line of its own', 'Ferry runs again now - Harbour Gazette', [['navigation', 'Harbour Gazette']], {}],
    [
      'is mentioned around the story',
      'Ferry runs again now – Harbour Gazette',
      [['newsletter', 'Get the Harbour Gazette every day']],
      {}
    ],
    ['closes a copyright line', 'Ferry runs again now | Harbour Gazette', [['copyright', '© 2024 Harbour Gazette Ltd']], {}],
    ['is the hint', 'Ferry runs again now | Harbour Gazette', [], { publisher: 'Harbour Gazette' }],
    ['is the host', 'Ferry runs again now | Harbour Gazette', [], { url: 'https://www.harbourgazette.example/a' }],
    ['is the host without its article', 'Ferry runs again now | The Gazette', [], { url: 'https://www.gazette.example/a' }],
    ['stands first', 'gazette.example | Ferry runs again now', [], {}],
    ['stands behind its section', 'Ferry runs again now | News | gazette.example', [['navigation', 'News']], {}]
  ] as const)('loses the name of the site when it %s', (_, title, more, hints) => {
    const page = context([['headline', title, { rule: 'page-title' }], body, ...more], { hints })
    expect(readTitle(page)).toBe('Ferry runs again now')
  })

  it('keeps what is no name by any evidence', () => {
    expect(readTitle(context([['headline', 'Storm | Ferry runs again', { rule: 'page-title' }], body]))).toBe(
      'Storm | Ferry runs again'
    )
    expect(readTitle(context([['headline', 'Ferry runs again - for now', { rule: 'page-title' }], body]))).toBe(
      'Ferry runs again - for now'
    )
  })

  it('keeps a colon, and the headline when the name would leave nothing', () => {
    const page = context([['headline', 'Gazette: Ferry', { rule: 'page-title' }], body, ['navigation', 'Gazette']])
    expect(readTitle(page)).toBe('Gazette: Ferry')
  })

  it('from the title of the page is told', () => {
    const page = context([['headline', 'Ferry runs again', { rule: 'page-title' }], body])
    readTitle(page)
    expect(page.told.map(({ ruleId }) => ruleId)).toEqual(['title-from-page-title'])
  })

  it('over two lines, or run together with its kicker, is printed whole in the title of the page', () => {
    const title = ['other', 'After the storm: the ferry runs again', { rule: 'page-title' }] as const
    expect(readTitle(context([title, ['headline', 'After the storm'], ['headline', 'the ferry runs again'], body]))).toBe(
      title[1]
    )
    expect(readTitle(context([title, ['headline', 'After the stormthe ferry runs again'], body]))).toBe(title[1])
  })

  it('keeps the kicker above it that the title of the page joins with a colon', () => {
    const title = ['other', 'Storm week: Ferry runs again | Gazette', { rule: 'page-title' }] as const
    expect(readTitle(context([title, ['other', 'Storm week'], ['headline', 'Ferry runs again'], body]))).toBe(
      'Storm week: Ferry runs again'
    )
    expect(readTitle(context([title, ['other', 'Islands'], ['headline', 'Ferry runs again'], body]))).toBe('Ferry runs again')
    expect(readTitle(context([['other', 'Storm week'], ['headline', ': Ferry runs again'], body]))).toBe(
      'Storm week: Ferry runs again'
    )
  })

  it('loses the paper and the day at the end of the title of the page', () => {
    const page = (text: string) => context([['headline', text, { rule: 'page-title' }], body])
    expect(readTitle(page('Boats: Ferry runs again, the Harbour Gazette, 03.05.2024'))).toBe('Boats: Ferry runs again')
    expect(readTitle(page('Ferry runs again, 3 May 2024'))).toBe('Ferry runs again')
    expect(readTitle(page('Ferry stopped, island cut off, 40 stranded'))).toBe('Ferry stopped, island cut off, 40 stranded')
  })

  it('loses a mark of quotation that a renderer puts before it', () => {
    expect(readTitle(context([['headline', '> Islands: Ferry runs again'], body]))).toBe('Islands: Ferry runs again')
  })

  it('loses the kicker that its line puts before it', () => {
    const title = ['other', 'The ferry runs again | Gazette', { rule: 'page-title' }] as const
    expect(readTitle(context([title, ['headline', 'Islands : The ferry runs again'], body]))).toBe('The ferry runs again')
  })

  it('is taken from a header, then from the hint', () => {
    const header = ['other', 'Title: Ferry runs again | gazette.example', { kind: 'header' }] as const
    expect(readTitle(context([header, body]))).toBe('Ferry runs again')
    expect(readTitle(context([body], { hints: { title: ' Ferry runs  again' } }))).toBe('Ferry runs again')
    expect(readTitle(context([body]))).toBeNull()
  })

  it('of the page wins over a hint, and the conflict is told', () => {
    const page = context([['headline', 'Ferry runs again'], body], { hints: { title: 'Boats in port' } })
    expect(readTitle(page)).toBe('Ferry runs again')
    expect(page.told.map(({ ruleId }) => ruleId)).toEqual(['hint-conflict'])
  })

  it('knows the host by the links of a page', () => {
    const links = [1, 2, 3].map((n) => ({ start: 0, end: 1, url: `https://harbourgazette.example/${n}` }))
    const page = context([
      ['headline', 'Ferry runs again now | Harbour Gazette', { rule: 'page-title' }],
      body,
      ['navigation', 'x', { links }]
    ])
    expect(readTitle(page)).toBe('Ferry runs again now')
  })
})
