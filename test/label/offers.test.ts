import { describe, expect, it } from 'vitest'
import { labelPage, pageOf, roleOf, STORY, textsOf } from './label-page.js'

const HEADLINE = 'Lindwick harbour to close for repairs'
const inside = (...lines: string[]) =>
  labelPage(pageOf([HEADLINE], [], [STORY[0], STORY[1], ...lines, STORY[2], STORY[3], STORY[4]]))
const below = (...lines: string[]) => labelPage(pageOf([HEADLINE], lines))

describe('other articles offered inside the story', () => {
  it('stand in a row of titles with kickers, without a heading', () => {
    const titles = [
      'Harbour: The crane that nobody wants to move',
      'Ferries: New boats arrive from Port Ellory',
      'Lighthouse: Why the keeper will not leave'
    ]
    expect(textsOf(inside(...titles), 'relatedLink')).toEqual(titles)
  })

  it('are not a lone heading of the next part', () => {
    const line = 'Harbour: The crane that nobody wants to move'
    expect(roleOf(inside(line), line)).not.toBe('relatedLink')
  })

  it('stand below the same few words of whatever language, twice or more', () => {
    const page = labelPage(
      pageOf(
        [HEADLINE],
        [],
        [
          STORY[0],
          STORY[1],
          'frétt um höfnina',
          'The crane that nobody wants to move',
          STORY[2],
          'frétt um höfnina',
          'New boats arrive from Port Ellory today',
          STORY[3],
          STORY[4]
        ]
      )
    )
    expect(textsOf(page, 'relatedLink')).toEqual([
      'The crane that nobody wants to move',
      'New boats arrive from Port Ellory today'
    ])
  })

  it('may have their title run on to the words before it', () => {
    const line = 'Read also The crane that nobody wants to move'
    expect(roleOf(inside(line), line)).toBe('relatedLink')
    const said = 'Read also The Crane, a book that nobody in the town wants to own up to having written.'
    expect(roleOf(inside(said), said)).toBe('body')
  })
})

describe('other articles below the story', () => {
  it('may have titles that end in a question or are cut off', () => {
    const titles = ['Who wants the old harbour crane now?', 'New boats arrive from Port Ellory after...']
    expect(textsOf(below('Related articles', ...titles), 'relatedLink')).toEqual(titles)
  })

  it('are no words in brackets and no name with a place', () => {
    const page = below(
      'Related articles',
      'The crane that nobody wants to move',
      'Ada Berg Holm | Lindwick',
      '(opens in a new window)'
    )
    expect(textsOf(page, 'relatedLink')).toEqual(['The crane that nobody wants to move'])
  })

  it('are no titles of a list of the site, far from the story', () => {
    const line = 'Video: The ferry that ran aground twice'
    const list = ['Nine ways to cook an eel', 'Council votes on the town clock', 'Rain until Sunday', 'School wins a prize']
    expect(roleOf(below(...list, 'Home', 'Sport', line), line)).toBe('navigation')
  })
})
