import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/read/detect-format.js'

describe('detectFormat', () => {
  it.each([
    ['a link', 'The council met.\n\nSee [the minutes](https://council.example/minutes).'],
    ['a link within the site', '[Home](/index.html)\n\nThe council met.'],
    ['an image', '![A harbour](https://img.example/1.jpg)\n\nThe council met.'],
    ['a linked image', '[![](https://img.example/1.jpg)](https://council.example)'],
    ['a heading at the top', '# Council meets\n\nThe council met.'],
    ['headings', 'The council met.\n\n## What it decided\n\nNothing.\n\n## What is next\n\nNothing.'],
    ['an underlined heading', 'Council meets\n=============\n\nThe council met.'],
    ['a link definition', 'See [the minutes][1].\n\n[1]: https://council.example/minutes'],
    ['front matter', '---\ntitle: Council meets\n---\nThe council met.'],
    ['front matter behind a byte order mark', '\ufeff---\r\ntitle: Council meets\r\n---\r\nThe council met.'],
    [
      'the header of a reader service',
      'Title: Council meets\n\nURL Source: https://c.example\n\nMarkdown Content:\nThe council met.'
    ],
    ['bold passages', '**Northport** – The council met.\n\nThe **mayor** was there.'],
    ['escapes', '1986\\. A great year\n\n\\- No, she said\n\n\\[sic\\]'],
    ['a table', '| Club | Points |\n| --- | --- |\n| North | 3 |']
  ])('sees Markdown in %s', (_, text) => {
    expect(detectFormat(text)).toMatchObject({ format: 'markdown' })
  })

  it.each([
    ['prose', 'The council met.\n\nIt decided nothing.'],
    ['nothing', ''],
    ['an odd star', 'Tickets cost 5 euros*.\n\n* Reduced price for children'],
    ['numbers with a hash', '#1 on the list\n\nThe #2 seed lost.'],
    ['topics behind a hash', 'The council met.\n\n# Economy\n# Harbour'],
    ['a lone bold word', 'The **mayor** was there.'],
    ['dashes of speech', '- No, she said.\n- Yes, he said.'],
    ['brackets', '“They [the councillors] met,” she said (and left).'],
    ['a line of dashes', 'The council met.\n---\nMore news'],
    ['a product', 'It is 5*3*2 metres, or 5 * 3 * 2.'],
    ['censored words', 'He said f*** and s**t.'],
    ['an address', 'See https://council.example/minutes_of_the_day_2024.']
  ])('sees text in %s', (_, text) => {
    expect(detectFormat(text)).toMatchObject({ format: 'text' })
  })

  it('says why', () => {
    expect(detectFormat('# Council meets\n\nSee [a](https://a.example) and [b](https://b.example).').why).toBe(
      'it has links (2), heading at the top (1)'
    )
    expect(detectFormat('The council met.').why).toBe('it has no signs of Markdown')
    expect(detectFormat('The **mayor** was there.').why).toBe('it has no more of Markdown than bold text (1)')
  })
})
