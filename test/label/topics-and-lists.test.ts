import { describe, expect, it } from 'vitest'
import { labelPage, pageOf, roleOf, STORY, textsOf } from './label-page.js'

const HEADLINE = 'Lindwick harbour to close for repairs'
const below = (...lines: string[]) => labelPage(pageOf([HEADLINE], lines))
const inside = (...lines: string[]) =>
  labelPage(pageOf([HEADLINE], [], [STORY[0], STORY[1], ...lines, STORY[2], STORY[3], STORY[4]]))

describe('topics', () => {
  it('stand behind the words that announce them', () => {
    expect(roleOf(below('Tags: Harbours, Ferries, Lindwick'), 'Tags: Harbours, Ferries, Lindwick')).toBe('tag')
    expect(roleOf(below('Filed under: Harbours'), 'Filed under: Harbours')).toBe('tag')
  })

  it('are not a sentence that opens with such a word', () => {
    const line = 'Tags on the legs of the swans show that three of them flew to Port Ellory that night, the ringer said.'
    expect(roleOf(inside(line), line)).toBe('body')
  })

  it('stand below their heading, one on a line, where the story ends', () => {
    expect(textsOf(below('Topics', 'Harbours', 'Ferries', '© 2024 Lindwick Courier'), 'tag')).toEqual([
      'Topics',
      'Harbours',
      'Ferries'
    ])
  })

  it('are no menu before the story or below other lists', () => {
    const menu = labelPage(pageOf(['Topics', 'Harbours', 'Ferries', 'Home', HEADLINE], []))
    expect(roleOf(menu, 'Harbours')).not.toBe('tag')
    const footer = below('Most read', 'Nine ways to cook an eel at home', 'Topics', 'Harbours')
    expect(roleOf(footer, 'Harbours')).not.toBe('tag')
  })
})

describe('lines around the end of the story', () => {
  it('may ask for an address in their second sentence', () => {
    const line = 'Do you like the sea? Sign up for our letter from the coast.'
    expect(roleOf(inside(line), line)).toBe('newsletter')
    const speech = 'Do you like the sea? Sign on for our ship, the poster of 1911 had said.'
    expect(roleOf(inside(speech), speech)).toBe('body')
  })

  it('may tell who wrote the story and where to reach them', () => {
    const line = 'Ada Berg is a reporter at the Lindwick Courier. Follow her on X @adaberg'
    expect(roleOf(below(line), line)).toBe('authorBio')
    expect(roleOf(inside(line), line)).not.toBe('authorBio')
  })

  it('may head comments with more than the word', () => {
    expect(roleOf(below('Comments: Our rules'), 'Comments: Our rules')).toBe('comments')
    expect(roleOf(below('Newsletter: The Coast at Seven'), 'Newsletter: The Coast at Seven')).toBe('newsletter')
  })

  it('may be cut off by a paywall', () => {
    const line = 'Why the wall gave way is not known, although the divers have a suspicion which the town'
    expect(roleOf(below(line, 'Subscribe to continue reading'), line)).toBe('body')
    expect(roleOf(below(line, 'Contact us'), line)).not.toBe('body')
  })
})

describe('lists of the story', () => {
  it('may end it when a colon announces them', () => {
    const page = below(
      'What passengers need to know:\n\n• Ferries leave from Port Ellory\n• Old tickets stay valid\n• Dogs travel for free'
    )
    expect(textsOf(page, 'listItem')).toEqual([
      'Ferries leave from Port Ellory',
      'Old tickets stay valid',
      'Dogs travel for free'
    ])
    expect(roleOf(page, 'What passengers need to know:')).toBe('body')
  })

  it('may be numbered steps below a few words', () => {
    const page = inside('What to do\n\n1. Take the bus to Port Ellory.\n2. Show the old ticket to the driver.')
    expect(roleOf(page, 'What to do')).toBe('crosshead')
    expect(textsOf(page, 'listItem')).toHaveLength(2)
  })
})

describe('a page that is nothing but a short story', () => {
  const short = [
    'A goat stopped the ferry at Lindwick for an hour on Monday morning.',
    'It left the ramp when the captain offered it his hat, the crew said.'
  ]

  it('is a story', () => {
    expect(textsOf(labelPage([HEADLINE, ...short].join('\n\n')), 'body')).toEqual(short)
  })

  it('is none among as many other words', () => {
    const menu = [
      'Harbour news from the coast',
      'Weather at sea today',
      'Ferry times for the islands',
      'Letters to the editor',
      'Our shop'
    ]
    expect(labelPage([...menu, HEADLINE, ...short].join('\n\n')).story).toBeNull()
  })
})

describe('what a page prints twice', () => {
  const caption = 'The wall at low tide on Sunday. Photo: Ada Berg'

  it('is one caption and a duplicate', () => {
    const page = labelPage(pageOf([HEADLINE], [], [STORY[0], caption, caption, STORY[1], STORY[2], STORY[3]]))
    expect(page.blocks.filter(({ text }) => text === caption).map(({ role }) => role)).toEqual(['caption', 'duplicate'])
  })

  it('may be a quotation set off that the story interrupts', () => {
    const told = '“The wall creaks like a door at night,” said Marta Quill, “and nobody wants to hear it.”'
    const text = pageOf(
      [`# ${HEADLINE}`],
      [],
      [STORY[0], told, '> “The wall creaks like a door at night, and nobody wants to hear it.”', STORY[1], STORY[3]]
    )
    expect(textsOf(labelPage(text, { format: 'markdown' }), 'pullQuote')).toHaveLength(1)
  })
})

describe('other articles inside the story', () => {
  it('stand below a button that offers them', () => {
    const page = inside('Read more\n\nWho pays for the old sea walls\n\nThe last diver of Lindwick')
    expect(textsOf(page, 'relatedLink')).toEqual(['Who pays for the old sea walls', 'The last diver of Lindwick'])
  })

  it('are not what a lone button stands before', () => {
    const page = inside('Read more')
    expect(textsOf(page, 'body')).toEqual(STORY)
    expect(textsOf(page, 'relatedLink')).toEqual([])
  })
})
