import { describe, expect, it } from 'vitest'
import { readBody } from '../../src/fields/body.js'
import { labelPage, pageOf, STORY } from '../label/label-page.js'

const bodyOf = (text: string, format: 'text' | 'markdown' = 'text') =>
  readBody({ page: labelPage(text, { format }), hints: {}, tell: () => undefined })

describe('readBody', () => {
  it('gives the paragraphs with their place in the input', () => {
    const text = pageOf(['Menu', 'Harbour to close'], ['Contact us'])
    const body = bodyOf(text)
    expect(body.map((paragraph) => paragraph.text)).toEqual(STORY)
    for (const { text: words, source } of body) expect(text.slice(source?.start, source?.end)).toBe(words)
  })

  it('tells headings, list items and block quotes apart', () => {
    const story = [
      STORY[0],
      '## A wall of 1874',
      STORY[1],
      `> ${STORY[2]}`,
      'The council wants three things:',
      '- four buses\n- a crane',
      STORY[3],
      STORY[4]
    ]
    const body = bodyOf(pageOf(['# Harbour to close'], [], story), 'markdown')
    expect(body.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'blockquote',
      'paragraph',
      'listItem',
      'listItem',
      'paragraph',
      'paragraph'
    ])
  })

  it('keeps the place of a dateline in the first paragraph', () => {
    const first = `LINDWICK (Coast Wire) - ${STORY[0]}`
    expect(bodyOf(pageOf(['Harbour to close'], [], [first, STORY[1], STORY[2]]))[0]?.text).toBe(first)
  })

  it('is empty when the page has no story', () => {
    expect(bodyOf('News\n\nSport')).toEqual([])
  })
})
