import { describe, expect, it } from 'vitest'
import { labelPage, pageOf, roleOf, STORY, textsOf } from './label-page.js'

const HEADLINE = 'Lindwick harbour to close for repairs'

describe('the story', () => {
  it('is the run of sentences between menus and footers', () => {
    const page = labelPage(
      pageOf(
        ['News', 'Sport', 'Weather', HEADLINE, 'By Ada Berg'],
        ['Contact us', 'About the paper', 'Jobs', '© 2024 Lindwick Courier']
      )
    )
    expect(textsOf(page, 'body')).toEqual(STORY)
    expect(page.blocks[page.story?.first ?? -1]?.text).toBe(STORY[0])
    expect(page.blocks[page.story?.last ?? -1]?.text).toBe(STORY[4])
  })

  it('is found from shape alone when the language is not known', () => {
    const page = labelPage(pageOf(['Menu', 'Start', HEADLINE], ['Kontakt', 'Impressum', 'Om oss']), { language: 'und' })
    expect(textsOf(page, 'body')).toEqual(STORY)
  })

  it('keeps a heading inside it and short lines that stand apart between paragraphs', () => {
    const text = pageOf([HEADLINE], [], [STORY[0], STORY[1], 'A wall of 1874', STORY[2], STORY[3], STORY[4]])
    expect(roleOf(labelPage(text), 'A wall of 1874')).toBe('crosshead')
    const markdown = pageOf([`# ${HEADLINE}`], [], [STORY[0], '## What comes next', STORY[1], STORY[2], STORY[3]])
    expect(roleOf(labelPage(markdown, { format: 'markdown' }), 'What comes next')).toBe('crosshead')
  })

  it('drops a heading at its end that heads nothing', () => {
    const page = labelPage(pageOf([`# ${HEADLINE}`], ['## Ways to reach us', 'Phone 555 0101']), { format: 'markdown' })
    expect(textsOf(page, 'body')).toEqual(STORY)
    expect(textsOf(page, 'crosshead')).toEqual([])
  })

  it('keeps short sentences, questions and words that announce a quotation', () => {
    const short = ['He was wrong.', 'And then?', 'Marta Quill put it like this:']
    const story = [STORY[0], short[0] ?? '', STORY[1], short[1] ?? '', STORY[2], short[2] ?? '', STORY[3], STORY[4]]
    const page = labelPage(pageOf([HEADLINE], [], story))
    expect(short.map((line) => roleOf(page, line))).toEqual(['body', 'body', 'body'])
  })

  it('drops fragments inside it that are neither', () => {
    const page = labelPage(pageOf([HEADLINE], [], [STORY[0], STORY[1], 'Foo\nBar Baz\nQux', STORY[2], STORY[3], STORY[4]]))
    expect(['Foo', 'Bar Baz', 'Qux'].map((line) => roleOf(page, line))).toEqual(['other', 'other', 'other'])
  })

  it('keeps list items that a colon announces, and those with sentences', () => {
    const list = ['The council wants to pay for', '- four buses', '- two night watchmen']
    const markdown = pageOf(
      [`# ${HEADLINE}`],
      [],
      [
        STORY[0],
        STORY[1],
        'The council wants to pay for three things:',
        '- four buses\n- two watchmen\n- a crane',
        STORY[2],
        STORY[3]
      ]
    )
    const page = labelPage(markdown, { format: 'markdown' })
    expect(textsOf(page, 'listItem')).toEqual(['four buses', 'two watchmen', 'a crane'])
    expect(list).toHaveLength(3)
    const sentences = `- ${STORY[2]}\n- ${STORY[3]}`
    const second = labelPage(pageOf([`# ${HEADLINE}`], [], [STORY[0], STORY[1], sentences, STORY[4]]), { format: 'markdown' })
    expect(textsOf(second, 'listItem')).toEqual([STORY[2], STORY[3]])
  })

  it('keeps a list with sentences from its first short item on, and drops one of short items without a colon', () => {
    const mixed = `- Buses\n- ${STORY[2]}\n- ${STORY[3]}`
    const story = [STORY[0], STORY[1], mixed, STORY[4]]
    expect(textsOf(labelPage(pageOf([`# ${HEADLINE}`], [], story), { format: 'markdown' }), 'listItem')).toContain('Buses')
    const short = [STORY[0], STORY[1], '- Buses\n- Trains', STORY[2], STORY[3]]
    expect(textsOf(labelPage(pageOf([`# ${HEADLINE}`], [], short), { format: 'markdown' }), 'listItem')).toEqual([])
  })

  it('keeps long lines without a full stop, and drops cries between paragraphs', () => {
    const long = STORY[3].replace('.', '')
    const story = [STORY[0], STORY[1], long, 'Hurray!', STORY[2], STORY[4]]
    const page = labelPage(pageOf([HEADLINE], [], story))
    expect([long, 'Hurray!'].map((line) => roleOf(page, line))).toEqual(['body', 'other'])
  })

  it('keeps entries of which most open with a number', () => {
    const entries = ['6 ripe pears', '1 lemon', '2 cups of honey', '1 tsp nutmeg', 'a pinch of salt']
    const page = labelPage(pageOf([HEADLINE], [], [STORY[0], STORY[1], entries.join('\n'), STORY[2], STORY[3]]))
    expect(textsOf(page, 'listItem')).toEqual(entries)
  })

  it('takes points of a list above the first paragraph for a summary', () => {
    const points = `- ${STORY[3]}\n- ${STORY[4]}`
    const page = labelPage(pageOf([`# ${HEADLINE}`, 'By Ada Berg'], [], [points, STORY[0], STORY[1], STORY[2]]), {
      format: 'markdown'
    })
    expect(textsOf(page, 'standfirst')).toEqual([STORY[3], STORY[4]])
  })

  it('is cut off when a paywall stands below it', () => {
    expect(labelPage(pageOf([HEADLINE], ['Subscribe to continue reading'])).truncated).toBe(true)
    expect(labelPage(pageOf([HEADLINE], ['Contact us'])).truncated).toBe(false)
  })
})

describe('lines that are printed twice', () => {
  it('are a duplicate when they are cut before the opening', () => {
    const cut = `${STORY[0].slice(0, 80)}…`
    const page = labelPage(pageOf([HEADLINE, cut, 'ADVERTISEMENT'], []))
    expect(roleOf(page, cut)).toBe('duplicate')
    expect(textsOf(page, 'body')).toEqual(STORY)
  })

  it('are a duplicate when they come whole, once kept', () => {
    const page = labelPage(pageOf([HEADLINE], [], [STORY[0], STORY[1], STORY[2], STORY[3], STORY[1], STORY[4]]))
    expect(page.blocks.filter((block) => block.text === STORY[1]).map(({ role }) => role)).toEqual(['body', 'duplicate'])
  })

  it('are a pull quote when another paragraph holds them', () => {
    const pulled = '“We know that this is hard on the islanders, and we will keep the work as short as we can.”'
    const page = labelPage(pageOf([HEADLINE], [], [STORY[0], STORY[1], STORY[2], STORY[3], pulled, STORY[4]]))
    expect(roleOf(page, pulled)).toBe('pullQuote')
    expect(roleOf(page, STORY[2])).toBe('body')
  })
})

describe('where the story ends', () => {
  it('is above the comments, however long they are', () => {
    const comments = Array.from(
      { length: 30 },
      (_, index) => `I have lived there for ${index} years and nobody has ever asked me about the wall, not once.`
    )
    const page = labelPage(pageOf([HEADLINE], ['30 Comments', ...comments]))
    expect(textsOf(page, 'body')).toEqual(STORY)
    expect(textsOf(page, 'comment')).toEqual(comments)
  })

  it('is above the teasers of other stories', () => {
    const teasers = [
      'Most read',
      'Baker wins prize for rye loaf',
      'The loaf took Tom Hale eleven years to get right.',
      'School roof fails again',
      'Pupils were sent home before noon.'
    ]
    const page = labelPage(pageOf([HEADLINE], teasers))
    expect(textsOf(page, 'body')).toEqual(STORY)
    expect(teasers.map((line) => roleOf(page, line))).toEqual(Array(5).fill('navigation'))
  })

  it('is above a line about the author', () => {
    const bio = 'Ada Berg is a reporter who has covered the coast for twelve years.'
    const page = labelPage(pageOf([HEADLINE, 'By Ada Berg'], [bio]))
    expect(roleOf(page, bio)).toBe('authorBio')
    expect(textsOf(page, 'body')).toEqual(STORY)
  })

  it('is above a last paragraph alone below a newsletter prompt', () => {
    const last = 'The paper is printed in Port Ellory and read on all of the islands of the county.'
    const page = labelPage(pageOf([HEADLINE], ['Sign up for our newsletter', last]))
    expect(roleOf(page, last)).toBe('other')
    expect(textsOf(page, 'body')).toEqual(STORY)
  })
})
