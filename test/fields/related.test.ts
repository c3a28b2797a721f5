import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/contract/inspection.js'
import { readRelated } from '../../src/fields/related.js'
import { labelPage, pageOf, STORY } from '../label/label-page.js'

function relatedOf(text: string, format: 'text' | 'markdown' = 'text') {
  const messages: Message[] = []
  const links = readRelated({ page: labelPage(text, { format }), hints: {}, tell: (told) => messages.push(told) })
  return { links, messages }
}

describe('readRelated', () => {
  it('gives the titles under a heading, with the heading and no address in text', () => {
    const text = pageOf(
      ['Harbour to close'],
      ['You might also like', 'Baker wins prize for rye loaf', 'School roof at Port Ellory fails again']
    )
    const { links } = relatedOf(text)
    expect(links.map(({ title, url, heading }) => ({ title, url, heading }))).toEqual([
      { title: 'Baker wins prize for rye loaf', url: null, heading: 'You might also like' },
      { title: 'School roof at Port Ellory fails again', url: null, heading: 'You might also like' }
    ])
    for (const { title, source } of links) expect(text.slice(source?.start, source?.end)).toBe(title)
  })

  it('cuts the words before an inline link and gives them as heading', () => {
    const { links } = relatedOf(
      pageOf(['Harbour to close'], [], [STORY[0], STORY[1], 'Read more: Baker wins prize for rye loaf', STORY[2], STORY[3]])
    )
    expect(links).toMatchObject([{ title: 'Baker wins prize for rye loaf', heading: 'Read more' }])
  })

  it('gives http addresses without user names, and none that are unusable', () => {
    const box = [
      '## You might also like',
      '[Baker wins prize for rye loaf](https://ada:secret@example.org/a)',
      '[School roof at Port Ellory fails](javascript:void)'
    ]
    const { links, messages } = relatedOf(pageOf(['# Harbour to close'], box), 'markdown')
    expect(links.map(({ url }) => url)).toEqual(['https://example.org/a', null])
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['url-dropped'])
  })

  it('gives a title once, and nothing of most-read lists', () => {
    const title = 'Baker wins prize for rye loaf'
    const { links } = relatedOf(
      pageOf(['Harbour to close'], ['You might also like', title, title, 'Most read', 'School roof at Port Ellory fails again'])
    )
    expect(links.map((link) => link.title)).toEqual([title])
  })

  it('is empty when nothing is offered', () => {
    expect(relatedOf(pageOf(['Harbour to close'], ['Contact us'])).links).toEqual([])
  })
})
