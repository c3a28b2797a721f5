import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { articleText, readText } from '../../src/read/article-text.js'
import { guardMarkdown } from '../../src/read/guard-markdown.js'
import { guardedParser, readMarkdown } from '../../src/read/markdown.js'

const PAGE = `# Harbour to close

![The crane](https://p.example/1.jpg "Crane")

By [Ada Holm](https://p.example/holm) | 27 February

The **council** *met* on Tuesday. It had <b>asked</b> for \`more\` & got less, "she said" [sic].

> We must go,
> she said.

-   [One](https://p.example/1)
-   [Two](https://p.example/2)
    -   [Three](https://p.example/3)

What is next?
-------------

1. Nothing.
2. Something.

***

[1]: https://p.example
`

const HOSTILE: Record<string, string> = {
  'lists in lists': `${'- '.repeat(2000)}a`,
  'block quotes in block quotes': `${'> '.repeat(2000)}a`,
  'numbered lists in lists': `${'1. '.repeat(2000)}a`,
  'both in each other': `${'- > '.repeat(2000)}a`,
  'lists that step in': Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  'comments that do not close': 'a <!--'.repeat(2000),
  'instructions that do not close': 'a <?'.repeat(3000),
  'CDATA that does not close': 'a <![CDATA['.repeat(2000),
  'tags that do not close': 'a <b c="'.repeat(2000),
  'links that do not close': '[a]('.repeat(2000),
  'link titles that do not close': '[a](b "'.repeat(2000),
  brackets: '['.repeat(5000),
  'emphasis that does not close': '*a **b '.repeat(5000),
  'emphasis inside words': 'a*b_c'.repeat(5000),
  'runs of stars': `${'*'.repeat(5000)}a${'*'.repeat(5000)}`,
  'backticks of all lengths': Array.from({ length: 300 }, (_, length) => '`'.repeat(length + 1)).join('a'),
  'lazy lines': `> a\n${'a\n'.repeat(5000)}`,
  'blank lines': '\n'.repeat(20_000),
  'block quotes one after another': '> a\n\n'.repeat(5000),
  'lists one after another': '- a\n- b\n\nc\n\n'.repeat(5000),
  'nested lists one after another': '- a\n  - b\n'.repeat(5000),
  'underlined headings': 'a\n=\n'.repeat(5000),
  'list items': '- a\n'.repeat(50_000),
  references: '&amp;'.repeat(200_000),
  definitions: '[a]: b\n\n'.repeat(20_000)
}

describe('guardMarkdown', () => {
  it('lets a page pass, and a hundred of them', () => {
    expect(guardMarkdown(PAGE)).toBeNull()
    expect(guardMarkdown(PAGE.repeat(100))).toBeNull()
  })

  it.each(['\n', '\r\n', '\r'])('lets long prose pass, with line ends %j', (end) => {
    expect(guardMarkdown(`The council met, and it decided nothing at all.${end}${end}`.repeat(20_000))).toBeNull()
    expect(guardMarkdown(`The council met, and it decided nothing at all.${end}`.repeat(1000))).toBeNull()
    expect(guardMarkdown('The council met, and it decided nothing at all. '.repeat(40_000))).toBeNull()
  })

  it.each(Object.entries(HOSTILE))('stops %s', (_, text) => {
    expect(guardMarkdown(text)).toEqual(expect.any(String))
  })

  it.each(['\t- '.repeat(60), '> '.repeat(60), '  1) '.repeat(60)])('counts nesting behind tabs and spaces: %j', (text) => {
    expect(guardMarkdown(text)).toBe('block quotes and lists stand too deep in one another')
  })

  it('counts nesting by indent', () => {
    expect(guardMarkdown(`${'- a\n'.repeat(200)}`)).toBeNull()
    expect(guardMarkdown(Array.from({ length: 30 }, (_, depth) => `${'   '.repeat(depth)}1. a`).join('\n'))).toEqual(
      expect.any(String)
    )
  })
})

describe('readMarkdown', () => {
  it('marks its tree', () => {
    const { root, guarded } = readMarkdown(PAGE)
    expect(guarded).toBeNull()
    expect(root.data?.copytaster).toEqual({ format: 'markdown' })
    expect(root.children[0]?.type).toBe('heading')
  })

  it('reads as plain text what the guard stops, and tells why', () => {
    const text = '> '.repeat(100)
    const { root, guarded } = readMarkdown(text)
    expect(guarded).toBe('block quotes and lists stand too deep in one another')
    expect(root).toEqual({ ...readText(text), data: { copytaster: { format: 'text', guarded } } })
  })
})

describe('guardedParser', () => {
  const parser = unified().use(remarkParse).freeze().parser as (document: string, file: VFile) => Root

  it('leaves a page to the parser', () => {
    const file = new VFile(PAGE)
    expect(guardedParser(parser)(PAGE, file)).toEqual(parser(PAGE, file))
  })

  it('reads as plain text what the guard stops', () => {
    const text = 'a <?'.repeat(15_000)
    expect(guardedParser(parser)(text, new VFile(text)).data?.copytaster).toMatchObject({
      format: 'text',
      guarded: expect.any(String)
    })
  })

  it('leaves our own parser of plain text alone', () => {
    const plain = unified().use(articleText).freeze().parser as typeof parser
    expect(guardedParser(plain)).toBe(plain)
  })
})
