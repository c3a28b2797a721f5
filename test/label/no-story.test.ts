import { describe, expect, it } from 'vitest'
import { labelPage, pageOf, STORY } from './label-page.js'

const TEASERS = [
  'Baker wins prize for rye loaf',
  'The loaf took Tom Hale eleven years to get right.',
  'School roof fails again',
  'Pupils were sent home before noon.'
]

const PAGES: Record<string, string> = {
  empty: '',
  'white space': ' \n\n \t\n',
  'home page': [...'News Sport Culture Weather Jobs'.split(' '), ...TEASERS, ...TEASERS.map((line) => `Again: ${line}`)].join(
    '\n\n'
  ),
  'list page': TEASERS.flatMap((line, index) => [`${index} May 2024`, line]).join('\n\n'),
  'error page': 'Page not found\n\nThe page that you are looking for has moved or does not exist any more.\n\nHome\n\nSearch',
  'consent wall':
    'We value your privacy\n\nWe and our partners store cookies on your device.\n\nAccept all\n\nReject all\n\nManage options',
  'video page':
    'Watch: seals return to Lindwick\n\nPlay\n\n00:00 / 02:13\n\nShare\n\nMore videos\n\nOtters at play\n\nA whale off Ellory'
}

describe('a page without a story', () => {
  it.each(Object.keys(PAGES))('has none: %s', (name) => {
    const page = labelPage(PAGES[name] ?? '')
    expect(page.story).toBeNull()
    expect(page.truncated).toBe(false)
  })

  it('is what is left when the story is cut out of a page', () => {
    const before = ['Lindwick Courier', 'News', 'Sport', 'Lindwick harbour to close for repairs', 'By Ada Berg', '4 March 2024']
    const after = [
      'Share',
      'Ada Berg is a reporter who has covered the coast for twelve years.',
      'You might also like',
      ...TEASERS,
      '© 2024 Lindwick Courier'
    ]
    expect(labelPage(pageOf(before, after)).story).not.toBeNull()
    expect(labelPage(pageOf(before, after, [])).story).toBeNull()
  })

  it('is not a short story of three paragraphs, nor one of a single long paragraph', () => {
    expect(labelPage(['Harbour to close', STORY[0], STORY[1], STORY[2]].join('\n\n')).story).toEqual({ first: 1, last: 3 })
    const single = STORY.join(' ')
    expect(labelPage(`Lindwick harbour to close\n\n${single}`).story).toEqual({ first: 1, last: 1 })
  })
})
