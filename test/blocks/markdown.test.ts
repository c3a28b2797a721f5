import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/blocks/block.js'
import { readBlocks } from '../../src/blocks/read-blocks.js'
import { readMarkdown } from '../../src/read/markdown.js'
import { checkBlocks } from './check-blocks.js'

function read(input: string): Block[] {
  const blocks = readBlocks(readMarkdown(input).root, input)
  checkBlocks(blocks, input)
  return blocks
}

const brief = (input: string) =>
  read(input).map(({ kind, depth, text }) => (depth > 0 ? `${kind} ${depth}: ${text}` : `${kind}: ${text}`))
const sources = (input: string) => read(input).map(({ source }) => input.slice(source.start, source.end))

describe('inline markup', () => {
  it('is no part of the text, but of the block', () => {
    const input = '# The *old* crane\n\nIt **must** go, `now`, ~~said~~ [Ada Holm](https://port.example/holm "Ada").'
    expect(brief(input)).toEqual(['heading 1: The old crane', 'paragraph: It must go, now, ~~said~~ Ada Holm.'])
    expect(sources(input)).toEqual(input.split('\n\n'))
  })

  it.each([
    ['5*3*2 metres'],
    ['He wrote s**t and f**k.'],
    ['An odd * star and an odd_underscore_here.'],
    ['#1 on the list'],
    ['<The Palace> opens'],
    ['a < b > c'],
    ['“Yes,” [he] said.']
  ])('is not seen in %s', (input) => {
    expect(brief(input)).toEqual([`paragraph: ${input}`])
  })

  it('is unescaped', () => {
    expect(brief('1986\\. A great year\n\n\\- No, \\[sic\\] 5\\*3 \\_a\\_ C:\\dir')).toEqual([
      'paragraph: 1986. A great year',
      'paragraph: - No, [sic] 5*3 _a_ C:\\dir'
    ])
  })

  it('of HTML goes, its line breaks end blocks', () => {
    expect(brief('A <b>bold</b> <!-- hidden --> word<br>and <span class="x">more</span>.')).toEqual([
      'paragraph: A bold word',
      'paragraph: and more.'
    ])
  })
})

describe('character references', () => {
  it('are decoded as often as it takes', () => {
    expect(brief('AT&amp;T &amp;amp;quot;A&#8211;B&#x2019;s&amp;quot; &#147;C&#148; &nbsp; &unknown; &lt;b&gt;')).toEqual([
      'paragraph: AT&T "A–B’s" “C” &unknown; <b>'
    ])
  })

  it('are decoded in addresses and alternative texts', () => {
    const [block] = read('[a](https://a.example/?b=1&amp;c=2) ![A&amp;B](https://a.example/&amp;amp;.jpg)')
    expect(block?.links[0]?.url).toBe('https://a.example/?b=1&c=2')
    expect(block?.images[0]).toMatchObject({ alt: 'A&B', url: 'https://a.example/&.jpg' })
  })
})

describe('links and images', () => {
  it('are kept with their places', () => {
    const input = 'See [the *minutes*](https://c.example/1) and ![A harbour](https://c.example/2.jpg) here.'
    const [block] = read(input)
    expect(block?.text).toBe('See the minutes and here.')
    expect(block?.links).toEqual([{ start: 4, end: 15, url: 'https://c.example/1' }])
    expect(block?.images).toEqual([
      {
        url: 'https://c.example/2.jpg',
        alt: 'A harbour',
        at: 19,
        source: { start: input.indexOf('!'), end: input.indexOf(' here') }
      }
    ])
  })

  it('are resolved when they refer to a definition', () => {
    const input =
      'See [the minutes][1] and [agenda].\n\n![Harbour][pic]\n\n[1]: https://c.example/1\n[agenda]: https://c.example/2\n[pic]: https://c.example/3.jpg'
    const blocks = read(input)
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: See the minutes and agenda.',
      'paragraph: ',
      'definition: ',
      'definition: ',
      'definition: '
    ])
    expect(blocks[0]?.links.map(({ url }) => url)).toEqual(['https://c.example/1', 'https://c.example/2'])
    expect(blocks[1]?.images[0]?.url).toBe('https://c.example/3.jpg')
  })

  it('that fill a line are a list', () => {
    const input =
      '[News](https://a.example/n) [Sport](https://a.example/s) | [Weather](https://a.example/w)\n\n*   [A](https://a.example/a) * [B](https://a.example/b)'
    expect(brief(input)).toEqual(['paragraph: News', 'paragraph: Sport', 'paragraph: Weather', 'listItem 1: A', 'listItem 1: B'])
    expect(sources(input)[1]).toBe('[Sport](https://a.example/s) |')
    expect(read(input).map(({ links }) => links)).toEqual(
      ['n', 's', 'w', 'a', 'b'].map((path, index) => [
        { start: 0, end: [4, 5, 7, 1, 1][index], url: `https://a.example/${path}` }
      ])
    )
  })

  it('that fill a line keep their images', () => {
    const [first, second] = read(
      '[A](https://a.example/a) ![x](https://a.example/1.jpg) [B](https://a.example/b) ![y](https://a.example/2.jpg)'
    )
    expect(first).toMatchObject({ text: 'A', images: [{ alt: 'x', at: 0 }] })
    expect(second).toMatchObject({ text: 'B', images: [{ alt: 'y', at: 0 }] })
  })

  it('with other words, or to one page, are one block', () => {
    expect(brief('By [Ada Holm](https://a.example/h) and [Jon Dahl](https://a.example/d)')).toEqual([
      'paragraph: By Ada Holm and Jon Dahl'
    ])
    expect(brief('[Harbour](https://a.example/1) [to close](https://a.example/1)')).toEqual(['paragraph: Harbour to close'])
  })

  it('that run over a line end are in both blocks', () => {
    expect(read('[Harbour  \nto close](https://a.example/1)').map(({ text, links }) => [text, links])).toEqual([
      ['Harbour', [{ start: 0, end: 7, url: 'https://a.example/1' }]],
      ['to close', [{ start: 0, end: 8, url: 'https://a.example/1' }]]
    ])
  })
})

describe('line breaks', () => {
  it.each([
    ['soft ones', 'Harbour to close\nBy Ada Holm\nShare'],
    ['hard ones of spaces', 'Harbour to close  \nBy Ada Holm  \nShare'],
    ['hard ones of backslashes', 'Harbour to close\\\nBy Ada Holm\\\nShare'],
    ['others of Unicode', 'Harbour to close\u2028By Ada Holm\u0085Share']
  ])('end blocks: %s', (_, input) => {
    expect(brief(input)).toEqual(['paragraph: Harbour to close', 'paragraph: By Ada Holm', 'paragraph: Share'])
  })

  it('count for the gap between blocks', () => {
    expect(read('# A\nB\nC\n\nD\n\n\n\nE').map(({ gap }) => gap)).toEqual([0, 0, 0, 1, 3])
  })
})

describe('headings', () => {
  it('made by a line below', () => {
    expect(brief('Harbour to close\n===\n\nWhat is next?\n---')).toEqual([
      'heading 1: Harbour to close',
      'heading 2: What is next?'
    ])
  })

  it('are no prose over a dividing line', () => {
    const prose = 'The council had asked for a later date, since the fishing season begins in spring.'
    expect(brief(`${prose}\n---\nMore`)).toEqual([`paragraph: ${prose}`, 'break: ', 'paragraph: More'])
  })

  it('are the last line only', () => {
    expect(brief('By Ada Holm\nWhat is next\n---')).toEqual(['paragraph: By Ada Holm', 'heading 2: What is next'])
  })

  it('may stand in lists and quotes', () => {
    expect(brief('- ## Harbour\n\n> ### Crane\n> ---')).toEqual(['heading 2: Harbour', 'heading 3: Crane', 'break: '])
  })
})

describe('lists', () => {
  it('give items with their nesting', () => {
    expect(brief('*   One\n    *   Two\n\n        Still two\n*   Three')).toEqual([
      'listItem 1: One',
      'listItem 2: Two',
      'listItem 2: Still two',
      'listItem 1: Three'
    ])
  })

  it('with numbers have these in the range, not in the text', () => {
    const input = '1.  Fill the pan\n2.  Boil it\n\n3.  Wait'
    expect(brief(input)).toEqual(['listItem 1: Fill the pan', 'listItem 1: Boil it', 'listItem 1: Wait'])
    expect(sources(input)).toEqual(['1.  Fill the pan', '2.  Boil it', '3.  Wait'])
  })

  it.each([['1986. A great year'], ['12. Mai war ein Sonntag'], ['1) The crane'], ['- Nei! sier Berg'], ['- Jeg vet ikke']])(
    'are none: %s',
    (input) => {
      expect(brief(`Before.\n\n${input}\n\nAfter.`)).toEqual(['paragraph: Before.', `paragraph: ${input}`, 'paragraph: After.'])
    }
  )

  it('of years keep the years, also beside counted items', () => {
    expect(brief('1986. A great year\n\n1987. Another\n\n1. Fill the pan\n2. Boil it')).toEqual([
      'paragraph: 1986. A great year',
      'paragraph: 1987. Another',
      'listItem 1: Fill the pan',
      'listItem 1: Boil it'
    ])
  })

  it('of speech keep the dashes', () => {
    expect(brief('- Hvorfor?\n\n- Derfor! sier Berg.\n\n- Jaha')).toEqual([
      'paragraph: - Hvorfor?',
      'paragraph: - Derfor! sier Berg.',
      'paragraph: - Jaha'
    ])
  })

  it('of one item that converters made are lists', () => {
    expect(brief('-   Derfor\n\nText\n\n- [Home](https://a.example)')).toEqual([
      'listItem 1: Derfor',
      'paragraph: Text',
      'listItem 1: Home'
    ])
  })

  it('keep what follows the paragraph of a printed item', () => {
    expect(brief('1999. A year\n      \n      More of it')).toEqual(['paragraph: 1999. A year', 'paragraph: More of it'])
  })
})

describe('block quotes', () => {
  it('give a block for each line, their markers outside', () => {
    const input = '> We must go,\n> she said.\n> > Indeed.\n\nText'
    expect(brief(input)).toEqual([
      'blockquote 1: We must go,',
      'blockquote 1: she said.',
      'blockquote 2: Indeed.',
      'paragraph: Text'
    ])
    expect(sources(input)).toEqual(['We must go,', 'she said.', 'Indeed.', 'Text'])
  })
})

describe('what is no prose', () => {
  it('is kept in blocks of its own', () => {
    expect(
      brief('***\n\n```js\nlet a  = 1\n```\n\n<!-- hidden -->\n\n<table><tr><td>1</td></tr></table>\n\n[1]: https://a.example')
    ).toEqual(['break: ', 'code: let a = 1', 'html: ', 'html: 1', 'definition: '])
  })

  it('is not HTML that holds prose, nor text that looks like a tag', () => {
    expect(brief('<p>The <b>council</b> met.</p>\n<p>It left.</p>\n\n<The Palace>')).toEqual([
      'paragraph: The council met.',
      'paragraph: It left.',
      'paragraph: <The Palace>'
    ])
  })

  it('hides scripts, styles and unclosed comments', () => {
    expect(brief('<div>\n<script>let a = "<b>"</script>\n<style>b {}</style>Text</div>\n\n<!-- never closed\n\nmore')).toEqual([
      'paragraph: Text',
      'html: '
    ])
  })

  it('is no indented text', () => {
    expect(brief('    The council met.\n\n\tIt left.')).toEqual(['paragraph: The council met.', 'paragraph: It left.'])
  })
})

describe('tables', () => {
  it('give a block for each row, without bars', () => {
    const input = '| Club | [Points](https://a.example) |\n| :--- | ---: |\n| North \\| South | ![x](https://a.example/1.jpg) 3 |'
    const blocks = read(input)
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'Club Points'],
      ['break', ''],
      ['paragraph', 'North | South 3']
    ])
    expect(blocks[0]?.links).toEqual([{ start: 5, end: 11, url: 'https://a.example' }])
    expect(blocks[2]?.images[0]?.at).toBe(13)
    expect(sources(input)).toEqual(input.split('\n'))
  })
})

describe('front matter', () => {
  it('is one block that keeps its lines', () => {
    const input = '\ufeff---\r\ntitle: "Harbour to close"\r\ntags:\r\n  - port\r\n---\r\n\r\nThe council met.'
    const [matter, body] = read(input)
    expect(matter).toMatchObject({ kind: 'frontMatter', text: 'title: "Harbour to close"\ntags:\n  - port' })
    expect(body).toMatchObject({ kind: 'paragraph', text: 'The council met.', gap: 1 })
  })

  it('may be TOML', () => {
    expect(brief('+++\ntitle = "Harbour"\n+++\nText')).toEqual(['frontMatter: title = "Harbour"', 'paragraph: Text'])
  })

  it.each([
    ['prose between lines', '---\nThe council met.\n\n---\n\nIt left.'],
    ['nothing between them', '---\n---\nText'],
    ['a fence that is never closed', '---\ntitle: Harbour\n\nText'],
    ['a fence that is closed too late', `---\n${'title: Harbour\n'.repeat(300)}---\n`]
  ])('is not %s', (_, input) => {
    expect(read(input).some(({ kind }) => kind === 'frontMatter')).toBe(false)
  })
})

describe('the preamble of a reader service', () => {
  it('is header lines', () => {
    const input =
      'Title: Harbour to close | Port News\n\nURL Source: https://p.example/1\n\nPublished Time: 2024-02-27\n\nMarkdown Content:\nHarbour to close\n================\n\nThe council met.'
    expect(brief(input)).toEqual([
      'header: Title: Harbour to close | Port News',
      'header: URL Source: https://p.example/1',
      'header: Published Time: 2024-02-27',
      'header: Markdown Content:',
      'heading 1: Harbour to close',
      'paragraph: The council met.'
    ])
  })

  it('is no line that only looks like one', () => {
    expect(brief('Title: a short history of the harbour\n\nText')).toEqual([
      'paragraph: Title: a short history of the harbour',
      'paragraph: Text'
    ])
    expect(brief('Text\n\nURL Source: https://p.example')).toEqual([
      'paragraph: Text',
      'paragraph: URL Source: https://p.example'
    ])
  })
})
