import { describe, expect, it } from 'vitest'
import { readPageHeader } from '../../../src/label/head/page-header.js'
import { parseTitle, wordKey } from '../../../src/label/head/title-parts.js'
import { block } from './draft.js'

describe('the parts of a page title', () => {
  it.each([
    ['Ferry runs again | Harbour Gazette', ['Ferry runs again', 'Harbour Gazette']],
    ['Ferry runs again - News – Harbour Gazette', ['Ferry runs again', 'News', 'Harbour Gazette']],
    ['渡船复航：海港日报｜新闻', ['渡船复航', '海港日报', '新闻']],
    ['Gazette: Ferry runs again', ['Gazette', 'Ferry runs again']],
    ['Ferry runs again', ['Ferry runs again']]
  ])('%s', (text, expected) => {
    expect(parseTitle(text).parts.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('knows every run of neighbouring parts', () => {
    const { runs, text } = parseTitle('News | Ferry runs again | Harbour Gazette')
    const run = runs.get(wordKey('Ferry runs again – Harbour Gazette'))
    expect(run && text.slice(run.start, run.end)).toBe('Ferry runs again | Harbour Gazette')
  })

  it('stays small on a title of dividers', () => {
    expect(parseTitle('a | '.repeat(100_000)).parts.length).toBeLessThan(10)
  })
})

describe('the header of a page', () => {
  it('reads the preamble of a reader service', () => {
    const header = readPageHeader([
      block(0, 'Title: Ferry runs again | Harbour Gazette', { kind: 'header' }),
      block(1, 'URL Source: https://gazette.example/ferry', { kind: 'header' }),
      block(2, 'Author: not in a header')
    ])
    expect(header.get('title')?.text).toBe('Ferry runs again | Harbour Gazette')
    expect(header.get('url source')?.text).toBe('https://gazette.example/ferry')
    expect(header.has('author')).toBe(false)
  })

  it('reads front matter flat', () => {
    const text =
      'title: "Ferry runs again"\nsite_name: Harbour Gazette\ntags:\n  - Boats\n  - Weather\nnested:\n  key: value\ndate = 2024-05-03'
    const header = readPageHeader([block(0, text, { kind: 'frontMatter' })])
    expect(header.get('title')?.text).toBe('Ferry runs again')
    expect(header.get('site name')?.text).toBe('Harbour Gazette')
    expect(header.get('tags')?.text).toBe('Boats, Weather')
    expect(header.get('date')?.text).toBe('2024-05-03')
    expect(header.has('key')).toBe(false)
    const { start, end } = header.get('title') ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe('Ferry runs again')
  })

  it('keeps quotation marks that belong to a title', () => {
    const header = readPageHeader([block(0, "Title: 'We are back': ferry runs again", { kind: 'header' })])
    expect(header.get('title')?.text).toBe("'We are back': ferry runs again")
  })
})
