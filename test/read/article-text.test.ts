import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { articleText, readText } from '../../src/read/article-text.js'

const shape = (root: Root): unknown => root.children.map(shapeOf)

function shapeOf(node: Nodes): unknown {
  if ('value' in node) return node.value
  const children = 'children' in node ? node.children.map(shapeOf) : []
  return node.type === 'paragraph' ? children.join('¦') : { [node.type]: children }
}

function nodes(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodes)] : [node]
}

describe('articleText', () => {
  it('is a parser of unified', () => {
    expect(unified().use(articleText).parse('One\n\nTwo')).toEqual(readText('One\n\nTwo'))
  })

  it('tells the blocks that it read plain text', () => {
    expect(readText('One').data?.copytaster).toEqual({ format: 'text' })
  })
})

describe('lines of a page', () => {
  it('are paragraphs of their own, with or without a blank line between', () => {
    expect(shape(readText('Council meets\nBy Ada Holm\nShare\n\nThe council met.\n\n\n\nIt left.'))).toEqual([
      'Council meets',
      'By Ada Holm',
      'Share',
      'The council met.',
      'It left.'
    ])
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['NEL', '\u0085'],
    ['the line separator', '\u2028'],
    ['the paragraph separator', '\u2029'],
    ['a form feed', '\f'],
    ['a vertical tab', '\v']
  ])('end with %s', (_, end) => {
    const root = readText(`One${end}two${end}${end}three`)
    expect(shape(root)).toEqual(['One', 'two', 'three'])
    expect(root.children.map(({ position }) => position?.start.line)).toEqual([1, 2, 4])
  })

  it('that print nothing are blank', () => {
    expect(shape(readText('\ufeff\n \t\n\u200b\n\u00a0\n\u00ad\0\n'))).toEqual([])
  })

  it('have the positions of what they print', () => {
    const { position } = readText('\ufeff\r\n \u200b\tOne 🙂 \u00a0\r\n').children[0] ?? {}
    expect(position).toEqual({ start: { line: 2, column: 4, offset: 6 }, end: { line: 2, column: 10, offset: 12 } })
  })

  it('end where the text ends', () => {
    expect(readText('One\r\ntwo \n').position?.end).toEqual({ line: 3, column: 1, offset: 10 })
  })
})

describe('marks at the beginning of lines', () => {
  it.each(['•', '▪', '►', '●', '·', '✓'])('%s makes a list of neighbours', (mark) => {
    expect(shape(readText(`Points\n${mark} One\n${mark} Two.\n\n${mark}Three`))).toEqual([
      'Points',
      { list: [{ listItem: ['One'] }, { listItem: ['Two.'] }, { listItem: ['Three'] }] }
    ])
  })

  it('make no list alone', () => {
    expect(shape(readText('Text\n• Ada Holm can be reached at the desk.\nMore'))).toEqual([
      'Text',
      '• Ada Holm can be reached at the desk.',
      'More'
    ])
  })

  it('like hyphens and stars make a list of short lines below each other', () => {
    const two = { list: [{ listItem: ['two eggs'] }, { listItem: ['some flour'] }] }
    expect(shape(readText('- two eggs\n- some flour'))).toEqual([two])
    expect(shape(readText('* two eggs\n* some flour'))).toEqual([two])
    expect(shape(readText('+ two eggs\n+ some flour'))).toEqual([two])
  })

  it.each([
    ['speech behind hyphens', '- Nei, sier Berg.\n- Jo, sier Dahl.'],
    ['speech with an exclamation', '- Nei! sier Berg\n- Jo'],
    ['a question and its answer', '- Hvorfor?\n- Derfor'],
    ['speech behind dashes', '– Nei, sier Berg.\n– Jo, sier Dahl.\n– Nei, sier Berg.'],
    ['speech with blank lines', '- Nei\n\n- Jo\n\n- Nei'],
    ['two lines behind dashes', '– the harbour\n– the market'],
    ['minus signs', '-5 degrees\n-7 degrees'],
    ['years', '1986. A great year\n1987. Another'],
    ['a row of stars', '***\n***'],
    ['bullets with nothing behind', '•\n•'],
    ['rows of bullets', '•••\n•••']
  ])('stay in %s', (_, text) => {
    expect(shape(readText(text))).toEqual(text.split('\n').filter(Boolean))
  })

  it('like dashes make a list of three short lines', () => {
    expect(shape(readText('– the harbour\n– the market\n– the school'))).toEqual([
      { list: [{ listItem: ['the harbour'] }, { listItem: ['the market'] }, { listItem: ['the school'] }] }
    ])
  })
})

describe('any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'a.- •\n\r\t\u00a0\u200b\ufeff\0🙂漢'), maxLength: 80 })

  it('gives nodes whose values are the characters at their places', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const node of nodes(readText(input))) {
          const [start, end] = [node.position?.start.offset, node.position?.end.offset]
          expect(start).toBeLessThanOrEqual(end ?? -1)
          if (node.type === 'text') expect(node.value).toBe(input.slice(start, end))
        }
      })
    )
  })
})
