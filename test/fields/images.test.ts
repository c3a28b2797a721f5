import { describe, expect, it } from 'vitest'
import { readImages } from '../../src/fields/images.js'
import { context } from './page.js'

const headline = ['headline', 'Ferry runs again'] as const
const body = ['body', 'The ferry runs again.'] as const
const image = (url: string, alt = '') => ({ images: [{ url, alt, at: 0, source: { start: 5, end: 9 } }] })

describe('pictures', () => {
  it('have the caption and the credit that follow them', () => {
    const page = context([
      headline,
      ['other', '', image('https://gazette.example/f.jpg', ' A ferry ')],
      ['caption', 'The ferry in the harbour'],
      ['credit', 'Photo: Mara Lindqvist'],
      body
    ])
    expect(readImages(page)).toEqual([
      {
        url: 'https://gazette.example/f.jpg',
        alt: 'A ferry',
        caption: 'The ferry in the harbour',
        credit: 'Mara Lindqvist',
        source: { start: 5, end: 9 }
      }
    ])
  })

  it('are told of by captions and credits alone in plain text', () => {
    const page = context([
      headline,
      body,
      ['caption', 'The ferry in the harbour'],
      ['credit', 'Photo: Agency'],
      ['caption', 'The pier'],
      body
    ])
    expect(readImages(page).map(({ url, caption, credit }) => [url, caption, credit])).toEqual([
      [null, 'The ferry in the harbour', 'Agency'],
      [null, 'The pier', null]
    ])
  })

  it('may have the credit in the caption', () => {
    const cut = { caption: 'The ferry in the harbour', credit: 'Mara Lindqvist' }
    const text = 'The ferry in the harbour (Photo: Mara Lindqvist)'
    expect(readImages(context([body, ['caption', text], body]))[0]).toMatchObject(cut)
    const spans = [{ role: 'credit' as const, start: 25, end: 39 }]
    expect(readImages(context([body, ['caption', 'The ferry in the harbour Mara Lindqvist', { spans }], body]))[0]).toMatchObject(
      cut
    )
  })

  it('of menus, bylines and pages without a story are none', () => {
    const shown = image('https://gazette.example/logo.png')
    expect(readImages(context([headline, ['byline', 'Mara Lindqvist', shown], ['navigation', 'Home', shown], body]))).toEqual([])
    expect(readImages(context([['other', '', shown], headline, ['other', 'x'], body]))).toEqual([])
    expect(readImages(context([['other', '', shown]]))).toEqual([])
  })

  it('with an unusable address stay, and that is told', () => {
    const page = context([headline, ['other', '', image('data:image/png;base64,AA', 'A ferry')], ['other', '', image('')], body])
    expect(readImages(page).map(({ url, alt }) => [url, alt])).toEqual([
      [null, 'A ferry'],
      [null, null]
    ])
    expect(page.told.map(({ ruleId }) => ruleId)).toEqual(['url-dropped'])
  })

  it('far from a caption do not take it', () => {
    const far = context([
      headline,
      ['other', '', image('https://gazette.example/f.jpg')],
      body,
      body,
      body,
      ['caption', 'The pier'],
      body
    ])
    expect(readImages(far).map(({ url, caption }) => [url === null, caption])).toEqual([
      [false, null],
      [true, 'The pier']
    ])
  })
})
