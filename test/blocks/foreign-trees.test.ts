import fc from 'fast-check'
import type { Nodes, Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/read-blocks.js'
import { checkBlocks } from './check-blocks.js'

const parse = (input: string): Root => unified().use(remarkParse).parse(input)

// Where `part` stands in `input`, as unist tells it.
function at(input: string, part: string) {
  const start = input.indexOf(part)
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
  return { position: { start: point(start), end: point(start + part.length) } }
}

function unplaced<Node extends Nodes>(node: Node): Node {
  const { position: _, ...rest } = node
  return ('children' in rest ? { ...rest, children: (rest.children as Nodes[]).map(unplaced) } : rest) as Node
}

describe('a tree of remark-parse', () => {
  it('gives the blocks that our reader gives', () => {
    const input = '# AT&amp;T\n\nA \\*star\\* &#147;x&#148; and\nmore\n\n> q &lt;\n> r\n\n    indented\n    text\n\n- a\n- b'
    const blocks = readBlocks(parse(input), input)
    checkBlocks(blocks, input)
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: AT&T',
      'paragraph: A *star* “x” and',
      'paragraph: more',
      'blockquote: q <',
      'blockquote: r',
      'paragraph: indented',
      'paragraph: text',
      'listItem: a',
      'listItem: b'
    ])
  })

  it.each(['\ufeff# Harbour\n\nThe council met.', '\ufeff\ufeff# Harbour'])(
    'does not count a byte order mark, we do',
    (input) => {
      checkBlocks(readBlocks(parse(input), input), input)
    }
  )

  it('covers any input', () => {
    const piece = fc.constantFrom(
      'a',
      '\n',
      ' ',
      '  \n',
      '&amp;',
      '&#150;',
      '\ufeff',
      '\\*',
      '*',
      '> ',
      '- ',
      '1. ',
      '[a](b)',
      '`',
      '```\n',
      '    '
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const input = pieces.join('')
        checkBlocks(readBlocks(parse(input), input), input)
      }),
      { numRuns: 500 }
    )
  })
})

describe('a tree with nodes of remark-gfm', () => {
  const input = '| Club | Points |\n| --- | --- |\n| North | 3 |\n\nIt ~~won~~ lost[^1].\n\n[^1]: On Sunday.\n\n- [x] done'
  const text = (value: string) => ({ type: 'text' as const, value, ...at(input, value) })
  const cell = (value: string, printed: string) => ({
    type: 'tableCell' as const,
    children: [text(value)],
    ...at(input, printed)
  })
  const children: RootContent[] = [
    {
      type: 'table',
      ...at(input, '| Club | Points |\n| --- | --- |\n| North | 3 |'),
      children: [
        {
          type: 'tableRow',
          children: [cell('Club', '| Club '), cell('Points', '| Points |')],
          ...at(input, '| Club | Points |')
        },
        { type: 'tableRow', children: [cell('North', '| North '), cell('3', '| 3 |')], ...at(input, '| North | 3 |') }
      ]
    },
    {
      type: 'paragraph',
      ...at(input, 'It ~~won~~ lost[^1].'),
      children: [
        text('It '),
        { type: 'delete', children: [text('won')], ...at(input, '~~won~~') },
        text(' lost'),
        { type: 'footnoteReference', identifier: '1', ...at(input, '[^1]') },
        text('.')
      ]
    },
    {
      type: 'footnoteDefinition',
      identifier: '1',
      ...at(input, '[^1]: On Sunday.'),
      children: [{ type: 'paragraph', children: [text('On Sunday.')], ...at(input, 'On Sunday.') }]
    },
    {
      type: 'list',
      ...at(input, '- [x] done'),
      children: [
        {
          type: 'listItem',
          checked: true,
          ...at(input, '- [x] done'),
          children: [{ type: 'paragraph', children: [text('done')], ...at(input, 'done') }]
        }
      ]
    }
  ]

  it('loses nothing', () => {
    const blocks = readBlocks({ type: 'root', children }, input)
    checkBlocks(blocks, input)
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: Club Points',
      'break: ',
      'paragraph: North 3',
      'paragraph: It won lost.',
      'definition: ',
      'paragraph: On Sunday.',
      'listItem: done'
    ])
  })
})

describe('a tree of any tool', () => {
  const input =
    'One [two](https://a.example)\n\n- ![x](https://a.example/1.jpg) three\n\n<b>four</b>\n\n[r]: https://a.example\n\nsix [r]'

  it('may lack all positions', () => {
    const blocks = readBlocks(unplaced(parse(input)), input)
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: One two',
      'listItem: three',
      'paragraph: four',
      'definition: ',
      'paragraph: six r'
    ])
    expect(blocks.map(({ source }) => source)).toEqual(blocks.map(() => ({ start: 0, end: 0 })))
    expect(blocks[0]?.links).toEqual([{ start: 4, end: 7, url: 'https://a.example' }])
  })

  it('may have positions that do not fit the input', () => {
    expect(() => readBlocks(parse(input), input.slice(0, 20))).not.toThrow()
    expect(() => readBlocks(parse(input), '')).not.toThrow()
    expect(() =>
      readBlocks(
        {
          type: 'root',
          children: [
            {
              type: 'paragraph',
              children: [],
              position: { start: { line: 1, column: 1, offset: Number.NaN }, end: { line: 1, column: 1 } }
            }
          ]
        },
        input
      )
    ).not.toThrow()
  })

  it('may have its nodes in another order, or twice', () => {
    const tree = parse(input)
    const shuffled: Root = { ...tree, children: [...tree.children.slice(2), ...tree.children] }
    const blocks = readBlocks(shuffled, input)
    for (const [index, { source }] of blocks.entries())
      expect(source.start).toBeGreaterThanOrEqual(blocks[index - 1]?.source.end ?? 0)
  })

  it('may leave out what stands in the input', () => {
    const tree = parse(input)
    const blocks = readBlocks({ ...tree, children: tree.children.slice(1, 2) }, input)
    checkBlocks(blocks, input)
    expect(blocks.map(({ kind }) => kind)).toEqual(['leftOut', 'listItem', 'html', 'definition', 'leftOut'])
  })

  it('may have other typography than the input', () => {
    const printed = 'He said "go" -- and left...'
    const [block] = readBlocks(
      {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [{ type: 'text', value: 'He said “go” — and left…', ...at(printed, printed) }],
            ...at(printed, printed)
          }
        ]
      },
      printed
    )
    expect(block?.text).toBe('He said “go” — and left…')
    const where = (word: string) => block?.map && block.text.indexOf(word)
    expect(where('left')).toBe(19)
  })

  it('may have nodes that nobody knows', () => {
    const odd = [
      { type: 'containerDirective', children: [{ type: 'paragraph', children: [{ type: 'text', value: 'in a container' }] }] },
      { type: 'math', value: 'a + b' },
      { type: 'leafDirective', children: [{ type: 'text', value: 'on a leaf' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'inlineMath', value: 'c' },
          { type: 'mark', children: [{ type: 'text', value: ' marked' }] },
          { type: 'nothing' }
        ]
      },
      { type: 'nothing' }
    ] as unknown as RootContent[]
    expect(readBlocks({ type: 'root', children: odd }, '').map(({ text }) => text)).toEqual([
      'in a container',
      'a + b',
      'on a leaf',
      'c marked'
    ])
  })

  it('may be deeper than any page', () => {
    let quote: RootContent = { type: 'paragraph', children: [{ type: 'text', value: 'deep' }] }
    for (let depth = 0; depth < 20_000; depth++) quote = { type: 'blockquote', children: [quote] as never }
    expect(() => readBlocks({ type: 'root', children: [quote] }, '')).not.toThrow()
    let inline: Nodes = { type: 'text', value: 'deep' }
    for (let depth = 0; depth < 20_000; depth++) inline = { type: 'emphasis', children: [inline] } as Nodes
    const paragraph = { type: 'paragraph', children: [inline] } as RootContent
    expect(() => readBlocks({ type: 'root', children: [paragraph] }, '')).not.toThrow()
  })
})
