import { describe, expect, test } from 'vitest'
import { inspectArticle, learnSite, parseArticle, type SiteProfile } from '../../src/index.js'
import { pageOf, story, threePages } from './pages.js'

const site = learnSite(threePages())
const next = pageOf(story(3))
const ABOUT = 'Our reporters walk every street of the archipelago so that neighbours hear what councillors decide.'
const textsOf = (raw: string, profile?: SiteProfile) => parseArticle(raw, { site: profile }).paragraphs.map(({ text }) => text)

describe('the next page of the site', () => {
  test('loses what the others printed too, and says why', () => {
    expect(textsOf(next)).toContain(ABOUT)
    expect(textsOf(next, site)).toEqual(story(3).paragraphs)
    const block = inspectArticle(next, { site }).blocks.find(({ text }) => text === ABOUT)
    expect(block).toMatchObject({ role: 'other', reason: { rule: 'site-line', note: 'printed on 3 of 3 pages of this site' } })
  })

  test('gets the role that the line had on the others', () => {
    const taught: SiteProfile = { ...site, lines: [{ text: 'courier club', pages: 2, role: 'newsletter' }] }
    const block = inspectArticle(next, { site: taught }).blocks.find(({ text }) => text === 'Courier Club')
    expect(block).toMatchObject({ role: 'newsletter', reason: { note: 'printed on 2 of 3 pages of this site' } })
  })

  test('is cut from the name of the site', () => {
    const bare = ['Quiet week on the islands - Courier', ...story(3).paragraphs].join('\n\n')
    expect(parseArticle(bare).title).toBe('Quiet week on the islands - Courier')
    const named = { ...site, names: [{ text: 'Courier', pages: 3 }] }
    expect(parseArticle(bare, { site: named })).toMatchObject({ title: 'Quiet week on the islands', publisher: 'Courier' })
  })

  test('is the same with a profile that went through JSON, and with one that knows nothing of it', () => {
    expect(inspectArticle(next, { site: JSON.parse(JSON.stringify(site)) })).toEqual(inspectArticle(next, { site }))
    const empty: SiteProfile = { version: 1, pages: 2, names: [], lines: [], bylines: [], dates: [] }
    expect(inspectArticle(next, { site: empty })).toEqual(inspectArticle(next))
  })
})

describe('a story keeps what is its own', () => {
  test('its headline and its opening, though every other page offered them for reading', () => {
    const { title, paragraphs } = story(3)
    const teasing = learnSite(threePages({ below: [title, paragraphs[0] ?? ''] }))
    expect(teasing.lines.length).toBeGreaterThan(0)
    const article = parseArticle(next, { site: teasing })
    expect(article.title).toBe(title)
    expect(article.paragraphs[0]?.text).toBe(paragraphs[0])
  })

  test('its author, though two other pages print the name among their columnists', () => {
    const columnists = learnSite(threePages({ below: [story(3).author, `By ${story(3).author}`] }))
    expect(parseArticle(next, { site: columnists }).authors).toEqual([story(3).author])
  })

  test('a wire story that two of three other pages printed', () => {
    const wire = story(3)
    const raws = [wire, { ...wire, title: 'Prize for a school garden' }, story(1), story(2)].map((each) => pageOf(each))
    expect(textsOf(next, learnSite(raws))).toEqual(expect.arrayContaining([...wire.paragraphs]))
  })

  test('a paragraph that speaks of what it speaks of', () => {
    const own = story(3).paragraphs[3] ?? ''
    const taught: SiteProfile = { ...site, lines: [{ text: own.toLowerCase(), pages: 3, role: null }] }
    const about = pageOf({ ...story(3), paragraphs: [...story(3).paragraphs, own.replace('wants to', 'will')] })
    expect(textsOf(about, taught)).toContain(own)
  })
})

describe('a wrong profile throws at once and says what to do', () => {
  test.each([
    [{ ...site, version: 2 }],
    [{ ...site, lines: [{ text: 'x', pages: 3, role: 'furniture' }] }],
    [{ ...site, lines: [{ text: 'x', pages: 1, role: null }] }],
    [{ version: 1 }],
    ['site'],
    [null]
  ])('%#', (wrong) => {
    expect(() => inspectArticle(next, { site: wrong as never })).toThrow(TypeError)
    expect(() => inspectArticle(next, { site: wrong as never })).toThrow("'site' must be a profile of version 1")
    expect(() => inspectArticle(next, { site: wrong as never })).toThrow('learn the site again')
  })
})
