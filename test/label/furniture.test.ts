import { describe, expect, it } from 'vitest'
import { noteOf } from '../../src/label/page.js'
import { labelPage, labelsOf, pageOf, roleOf, STORY, textsOf } from './label-page.js'

const labelled = (line: string, options = {}) => roleOf(labelPage(pageOf(['Harbour to close'], [line]), options), line)

describe('furniture', () => {
  it.each([
    ['Share this article', 'share'],
    ['Share this articleComments', 'share'],
    ['Facebook Twitter Email', 'share'],
    ['ADVERTISEMENT', 'advert'],
    ['Sign up for our daily letter from the coast', 'newsletter'],
    ['© 2024 Lindwick Courier', 'copyright'],
    ['Copyright 2026 Coast Wire. All others must ask before they print this.', 'copyright'],
    ['© Ada Berg', 'credit'],
    ['© The Courier of Lindwick and all of its partners in the county', 'copyright'],
    ['12 Comments', 'comments'],
    ['Comments (3)', 'comments']
  ])('%s: %s', (line, role) => {
    expect(labelled(line)).toBe(role)
  })

  it('is not a sentence that merely holds such words', () => {
    const line = 'Share prices fell after the harbour closed, and the ferry company cut its forecast for the year by a third.'
    const page = labelPage(pageOf(['Harbour to close'], [], [STORY[0], line, STORY[1], STORY[2]]))
    expect(roleOf(page, line)).toBe('body')
  })

  it('speaks the language of the page', () => {
    expect(labelled('Artikel teilen', { language: 'de' })).toBe('share')
    expect(labelled('Artikel teilen', { language: 'und' })).not.toBe('share')
  })

  it('is what the caller says it is, whole or by its beginning', () => {
    const phrases = { advert: ['From our sponsors'], paywall: ['Members read …'] }
    expect(labelled('FROM OUR SPONSORS', { phrases })).toBe('advert')
    expect(labelled('Members read the rest of this story first', { phrases })).toBe('paywall')
  })

  it('is markup and dividing lines in Markdown', () => {
    const page = labelPage(pageOf(['# Harbour to close'], ['<div class="x"></div>', '***', '[1]: https://example.org']), {
      format: 'markdown'
    })
    const roles = page.blocks.filter(({ kind }) => ['html', 'break', 'definition'].includes(kind)).map(({ role }) => role)
    expect(roles).toEqual(['other', 'other', 'other'])
  })
})

describe('pictures', () => {
  it.each([
    ['Photo: Ada Berg', 'credit'],
    ['Ada Berg / Getty Images', 'credit'],
    ['The wall at low tide on Sunday (Photo: Ada Berg)', 'caption'],
    ['The wall at low tide on Sunday. Photograph: Ada Berg', 'caption'],
    ['Divers look at the wall at low tide on Sunday. (Coast Wire/Ada Berg)', 'caption'],
    ['The wall is as old as the road (it was built in 1874/75).', 'body']
  ])('%s: %s', (line, role) => {
    const page = labelPage(pageOf(['Harbour to close'], [], [STORY[0], STORY[1], line, STORY[2], STORY[3]]))
    expect(roleOf(page, line)).toBe(role)
  })

  it('have their caption above the name of who made them', () => {
    const caption = 'Divers have looked at the wall three times since the autumn.'
    const page = labelPage(
      pageOf(['Harbour to close'], [], [STORY[0], STORY[1], `${caption}\nPhoto: Ada Berg`, STORY[2], STORY[3]])
    )
    expect(roleOf(page, caption)).toBe('caption')
    expect(textsOf(page, 'body')).toEqual([STORY[0], STORY[1], STORY[2], STORY[3]])
  })

  it('have a caption with a name behind its sentence', () => {
    const caption = 'The harbour office at dawn in winter. Ada Berg'
    const page = labelPage(pageOf(['Harbour to close'], [], [STORY[0], STORY[1], caption, STORY[2], STORY[3]]))
    expect(roleOf(page, caption)).toBe('caption')
  })

  it('have a span for the credit', () => {
    const line = 'The wall at low tide on Sunday (Photo: Ada Berg)'
    const page = labelPage(pageOf(['Harbour to close'], [], [STORY[0], STORY[1], line, STORY[2], STORY[3]]))
    const block = page.blocks.find(({ text }) => text === line)
    expect(block?.spans.map(({ role, start, end }) => [role, line.slice(start, end)])).toEqual([['credit', 'Photo: Ada Berg)']])
  })
})

describe('further reading', () => {
  it('stands under its heading, without summaries, dates and bylines', () => {
    const box = [
      'You might also like',
      'Baker wins prize for rye loaf',
      'Published on Monday 4 March 2024',
      'School roof at Port Ellory fails again',
      'By Tom Hale and Marta Quill'
    ]
    const page = labelPage(pageOf(['Harbour to close'], box))
    expect(textsOf(page, 'relatedHeading')).toEqual(['You might also like'])
    expect(textsOf(page, 'relatedLink')).toEqual(['Baker wins prize for rye loaf', 'School roof at Port Ellory fails again'])
  })

  it('does not swallow the story below a box inside it', () => {
    const box = ['Related articles', 'Baker wins prize for rye loaf', 'School roof at Port Ellory fails again']
    const page = labelPage(pageOf(['Harbour to close'], [], [STORY[0], STORY[1], ...box, STORY[2], STORY[3], STORY[4]]))
    expect(textsOf(page, 'body')).toEqual(STORY)
    expect(textsOf(page, 'relatedLink')).toEqual(box.slice(1))
  })

  it('is told by a prefix between paragraphs', () => {
    const line = 'Read more: Baker wins prize for rye loaf'
    const page = labelPage(pageOf(['Harbour to close'], [], [STORY[0], STORY[1], line, STORY[2], STORY[3]]))
    const block = page.blocks.find(({ text }) => text === line)
    expect(block?.role).toBe('relatedLink')
    expect(block?.spans.map(({ role, start, end }) => [role, line.slice(start, end)])).toEqual([
      ['relatedHeading', 'Read more: '],
      ['relatedLink', 'Baker wins prize for rye loaf']
    ])
  })

  it('is a bare link between paragraphs, but a button is not', () => {
    const link = '[Baker wins prize for his rye loaf](https://example.org/a)'
    const page = labelPage(
      pageOf(
        ['# Harbour to close'],
        [],
        [STORY[0], STORY[1], link, STORY[2], STORY[3], '[Go on](https://example.org/b)', STORY[4]]
      ),
      { format: 'markdown' }
    )
    expect(labelsOf(page)).toMatchObject({
      'Baker wins prize for his rye loaf': 'relatedLink (bare-link)',
      'Go on': 'navigation (bare-link)'
    })
  })
})

describe('titles right below the story', () => {
  const titles = ['Baker wins prize for his rye loaf', 'School roof at Port Ellory fails again', 'Otters come back to the Lind']

  it('are further reading when there are three or more in a row', () => {
    expect(textsOf(labelPage(pageOf(['Harbour to close'], titles)), 'relatedLink')).toEqual(titles)
  })

  it('are not when there are two', () => {
    expect(textsOf(labelPage(pageOf(['Harbour to close'], titles.slice(0, 2))), 'relatedLink')).toEqual([])
  })
})

describe('every block', () => {
  const pages = [
    pageOf(
      ['News', 'Sport', 'Harbour to close', 'By Ada Berg', '4 March 2024'],
      [
        'Share',
        'You might also like',
        'Baker wins prize for rye loaf',
        '3 Comments',
        'I like the wall as it is, thank you very much.',
        '© 2024 Lindwick Courier'
      ]
    ),
    'One line',
    `${'word '.repeat(500)}`,
    '- a\n- b\n\n***\n\n# c'
  ]

  it('has a role and a reason with a note, whatever the page', () => {
    for (const page of pages.flatMap((text) => [
      labelPage(text),
      labelPage(text, { format: 'markdown' }),
      labelPage(text, { language: 'und' })
    ])) {
      for (const { role, reason } of page.blocks) {
        expect(role).toBeTruthy()
        expect(reason.rule).toMatch(/^[a-z]+(-[a-z]+)*$/)
        expect(reason.rule).not.toBe('unknown')
        expect(noteOf(reason)).toMatch(/.{6}/)
      }
    }
  })
})
