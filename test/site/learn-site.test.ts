import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ArticleError, learnSite, type Raw, SiteProfileSchema } from '../../src/index.js'
import { fold } from '../../src/text/fold.js'
import { truePages } from '../fixture-truth.js'
import { pageOf, STORIES, story, threePages } from './pages.js'

const pages = STORIES.map((each) => pageOf(each))
const textsOf = (raws: readonly Raw[]) => learnSite(raws).lines.map(({ text }) => text)

describe('what is learned', () => {
  test('the lines that the pages share, the name of the site, how bylines read', () => {
    const profile = learnSite(threePages())
    expect(profile).toMatchObject({ version: 1, pages: 3, names: [{ text: 'The Harbour Courier', pages: 3 }] })
    expect(profile.lines.map(({ text, pages: count }) => [text, count])).toEqual([
      ['courier club', 3],
      ['harbour desk', 3],
      ['island life', 3],
      ['our reporters walk every street of the archipelago so that neighbours hear what councillors decide.', 3],
      ['tide tables', 3]
    ])
    expect(profile.bylines).toEqual([{ text: 'by {name}', pages: 3 }])
  })

  test('the role that words gave a line', () => {
    const profile = learnSite(threePages({ below: ['Share this article', 'Sign up for our newsletter'] }))
    expect(profile.lines).toContainEqual({ text: 'share this article', pages: 3, role: 'share' })
    expect(profile.lines).toContainEqual({ text: 'sign up for our newsletter', pages: 3, role: 'newsletter' })
  })

  test('of five words or more only what every one of three pages or more prints', () => {
    const line = 'All boats and timetables of today'
    expect(textsOf(threePages({ below: [line] }))).toContain(fold(line))
    expect(textsOf([...threePages({ below: [line] }), pageOf(story(3), { below: [] })])).not.toContain(fold(line))
    expect(textsOf(threePages({ below: [line] }).slice(0, 2))).not.toContain(fold(line))
  })

  test('it is plain data that the schema accepts', () => {
    const profile = learnSite(pages)
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
    expect(SiteProfileSchema.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile)
  })
})

describe('no page counts more than another', () => {
  test('neither order nor pages handed in twice change anything', () => {
    const profile = learnSite(pages)
    const hand = fc.tuple(fc.shuffledSubarray(pages, { minLength: pages.length }), fc.subarray(pages))
    fc.assert(
      fc.property(hand, ([shuffled, again]) => {
        expect(learnSite([...again, ...shuffled])).toEqual(profile)
      }),
      { numRuns: 30 }
    )
  })

  test('a page fetched three times, with other furniture each time, teaches nothing of its story', () => {
    const fetched = ['Courier Club', 'Tide Tables', 'Harbour Desk'].map((line) =>
      pageOf(story(0), { inside: [line], below: [line] })
    )
    const profile = learnSite([...fetched, pageOf(story(1))])
    expect(profile.pages).toBe(2)
    for (const paragraph of story(0).paragraphs) expect(profile.lines.map(({ text }) => text)).not.toContain(fold(paragraph))
  })

  test('bytes and files are read like strings', () => {
    const [first = '', ...rest] = pages
    expect(learnSite([new TextEncoder().encode(first), ...rest])).toEqual(learnSite(pages))
  })
})

describe('no story lands in it', () => {
  const articles = truePages().filter(({ truth }) => truth.verdict !== 'notArticle')
  const LONGEST_SHARED = 8

  // every page beside its neighbours, and once more with other lines around the same story
  test.each(articles.map((page, index) => [page.name, index] as const))('%s', (_, index) => {
    const three = [0, 1, 2].map((step) => articles[(index + step) % articles.length])
    const raws = three.map((page) => page?.raw ?? '')
    const lines = textsOf([...raws, `Tide Tables\n\n${raws[0]}\n\nCourier Club`])
    const told = new Set(three.flatMap((page) => (page?.truth.paragraphs ?? []).map(({ text }) => fold(text))))
    for (const line of lines) expect(told.has(line) && line.split(' ').length > LONGEST_SHARED, line).toBe(false)
    for (const page of three) if (page?.truth.title) expect(lines).not.toContain(fold(page.truth.title))
  })

  test('no paragraph that two stories on one subject share', () => {
    const background = 'The harbour operator took over the ferry and its boats in 2011 and has raised fares in most years since.'
    const shared = [story(0), { ...story(1), paragraphs: story(0).paragraphs.map((text) => text.replace('said', 'announced')) }]
    const lines = textsOf([...shared.map((each) => pageOf({ ...each, paragraphs: [...each.paragraphs, background] })), ...pages])
    expect(lines).not.toContain(fold(background))
  })

  test('no heading that stands once in every story', () => {
    const recipes = STORIES.map(({ title, paragraphs: [first, second, ...rest] }) =>
      [title, first, second, 'Ingredients', ...rest].join('\n\n')
    )
    expect(textsOf(recipes)).not.toContain('ingredients')
  })

  test('neither names of authors nor headlines of the pages', () => {
    const below = [...STORIES.map(({ author }) => author), ...STORIES.map(({ title }) => title)]
    expect(textsOf(threePages({ below })).filter((text) => below.slice(0, 3).map(fold).includes(text))).toEqual([])
  })
})

describe('what cannot be learned from says so at once', () => {
  test.each([
    [[], 'needs 2 or more pages that tell different stories, not 0'],
    [[pages[0]], 'not 1'],
    [[pages[0], pages[0]], 'not 1'],
    ['a page', 'takes an array of pages']
  ])('%#', (given, advice) => {
    expect(() => learnSite(given as never)).toThrow(TypeError)
    expect(() => learnSite(given as never)).toThrow(advice)
  })

  test('a page that cannot be read, or that holds no story, is named', () => {
    expect(() => learnSite([pages[0], 42, pages[1]] as never)).toThrow(ArticleError)
    expect(() => learnSite([pages[0], 42, pages[1]] as never)).toThrow('Page 2 of 3')
    expect(() => learnSite([...pages, 'Home\n\nSport\n\nWeather'])).toThrow(/^Page 5 of 5: .* Leave it out\.$/)
    expect(() => learnSite(pages, { maxLength: 20 })).toThrow('Page 1 of 4: The input has')
  })

  test.each([[{ hints: {} }], [{ format: 'html' }], [{ site: {} }], ['text']])('wrong options %j', (options) => {
    expect(() => learnSite(pages, options as never)).toThrow(TypeError)
  })
})
