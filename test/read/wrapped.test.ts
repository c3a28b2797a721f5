import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/read-blocks.js'
import { readText } from '../../src/read/article-text.js'
import { readMarkdown } from '../../src/read/markdown.js'
import { checkBlocks } from '../blocks/check-blocks.js'
import { wrap } from '../wrap.js'

const PARAGRAPHS = [
  'The harbour of Northport will be closed for two weeks in spring, because the old crane on the eastern pier has to be taken down and a new one needs a stronger floor than the present one.',
  'Ada Holm, who has run the port for eleven years, said on Tuesday that ships would be sent to Westhaven, and that no jobs depended on it.',
  'The town council had asked for a later date, since the fishing season begins in April, but the builders are not free after that and the price would go up by a third.',
  'Nobody objected.'
]
const GERMAN = [
  'Die Hafenverwaltung will den alten Kran abbauen, weil die Genehmigung am Jahresende ausläuft und eine Verlängerung nach Angaben der Behörde nicht möglich ist.',
  'Für die Beschäftigten ändert sich zunächst nichts, denn die Schiffe werden in der Zwischenzeit im Nachbarhafen entladen, was die Reedereien ausdrücklich begrüßen.',
  'Im Stadtrat gab es trotzdem Widerspruch, vor allem von den Fischern, die eine Einschränkung ihrer Liegeplätze befürchten und eine Entschädigung verlangen.'
]
const JAPANESE = [
  '港の古いクレーンを撤去するため、来年の春に港が二週間閉鎖されることになったと市の担当者が火曜日に発表し、船は隣の港に向かう予定であることを明らかにした。',
  '市議会はより遅い時期を求めていたが、建設会社の都合がつかず、費用も三割ほど増える見込みとなったため、最終的には当初の計画どおり進めることで合意したという。',
  '漁業者からは反対の声も上がっているが、港の責任者は、漁期が始まる前に工事を終えることができると説明し、影響は小さいとの見方を繰り返し示している。'
]

// Fills each line to the last unit, with a hyphen where that breaks a word.
function hyphenate(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let rest = paragraph
  while (rest.length > width) {
    const inWord = /\p{L}{3}/u.test(rest.slice(width - 3, width)) && /^\p{Ll}{3}/u.test(rest.slice(width - 1, width + 2))
    const end = inWord ? width - 1 : rest.lastIndexOf(' ', width)
    lines.push(inWord ? `${rest.slice(0, end)}-` : rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...lines, rest]
}

function wrapAtHyphens(paragraph: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const [, space, part] of paragraph.matchAll(/( ?)([^ -]*-(?! )|[^ ]+)/g)) {
    const longer = `${line}${line === '' ? '' : space}${part}`
    if (longer.length > width) {
      lines.push(line)
      line = part ?? ''
    } else line = longer
  }
  return [...lines, line]
}

const texts = (input: string) => readBlocks(readText(input), input).map(({ text }) => text)

describe('a page broken into lines of a width', () => {
  it('gives its paragraphs whole, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 110 }), fc.constantFrom('\n', '\r\n', '\r'), (width, end) => {
        const input = PARAGRAPHS.map((paragraph) => wrap(paragraph, width).join(end)).join(end + end)
        expect(texts(input)).toEqual(PARAGRAPHS)
        checkBlocks(readBlocks(readText(input), input), input)
      })
    )
  })

  it('gives them whole in Markdown and in Markdown that another parser read', () => {
    const input = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72).join('\n')).join('\n\n')
    expect(readBlocks(readMarkdown(input).root, input).map(({ text }) => text)).toEqual(PARAGRAPHS)
    const { data: _, ...foreign } = readMarkdown(input).root
    expect(readBlocks(foreign, input).map(({ text }) => text)).toEqual(PARAGRAPHS)
  })

  it('has words put together again that a hyphen broke', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 64 }), (width) => {
        const input = GERMAN.map((paragraph) => hyphenate(paragraph, width).join('\n')).join('\n\n')
        expect(texts(input)).toEqual(GERMAN)
        checkBlocks(readBlocks(readText(input), input), input)
      })
    )
  })

  it('has them put together in Markdown, too', () => {
    const input = GERMAN.map((paragraph) => hyphenate(paragraph, 50).join('\n')).join('\n\n')
    expect(input).toMatch(/\p{L}-\n/u)
    expect(readBlocks(readMarkdown(input).root, input).map(({ text }) => text)).toEqual(GERMAN)
  })

  it('keeps no soft hyphen at a line end', () => {
    const input = GERMAN.map((paragraph) => hyphenate(paragraph, 50).join('\n'))
      .join('\n\n')
      .replace(/-\n/g, '\u00ad\n')
    expect(texts(input)).toEqual(GERMAN)
  })

  it('gets no spaces where the script has none', () => {
    const input = JAPANESE.map((paragraph) => (paragraph.match(/.{1,30}/gu) ?? []).join('\n')).join('\n\n')
    expect(texts(input)).toEqual(JAPANESE)
  })

  it('keeps headline, byline and short lines apart', () => {
    const body = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72).join('\n')).join('\n\n')
    expect(texts(`Harbour to close in spring\nBy Ada Holm\nShare\n\n${body}`)).toEqual([
      'Harbour to close in spring',
      'By Ada Holm',
      'Share',
      ...PARAGRAPHS
    ])
  })

  it('keeps paragraphs apart that an indent or a short line sets off', () => {
    const indented = PARAGRAPHS.map((paragraph) => wrap(`____${paragraph}`, 72).join('\n').replace('____', '    ')).join('\n')
    expect(texts(indented)).toEqual(PARAGRAPHS)
    const plain = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72).join('\n')).join('\n')
    expect(texts(plain)).toEqual(PARAGRAPHS)
  })

  it('keeps the items of a list apart', () => {
    const items = PARAGRAPHS.slice(0, 3).map((paragraph) => `• ${wrap(paragraph, 70).join('\n  ')}`)
    const input = items.join('\n')
    expect(texts(input)).toEqual(PARAGRAPHS.slice(0, 3))
  })

  it('keeps the hyphens that words have, where a line may end at them', () => {
    const compounds = [
      'The plan is well-known in the town, and a well-known builder from Westhaven has said that the old crane cannot be kept for long, as any sailor-and-a-half could see.',
      'The Anti-Crane League, which has 2000-3000 members in the Anti-Crane villages, thinks otherwise, and it has asked for a vote in the year 2030-2031 or later.',
      'Both the harbour- and the market side of the town are old, but the harbour- and the river side of it are older still, and the well-known school is on the harbour side.'
    ]
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 80 }), (width) => {
        // a hyphen within a word is a place to break at, as if a space without width stood behind it
        const input = compounds.map((paragraph) => wrapAtHyphens(paragraph, width).join('\n')).join('\n\n')
        expect(texts(input)).toEqual(compounds)
      })
    )
  })
})

describe('a page with a line for each block', () => {
  it('is not taken for a broken one, though its lines are alike in length', () => {
    const lines = [
      'Harbour to close for two weeks in spring',
      'Builders say that they need a stronger floor',
      'Council asks for a later date, in vain'
    ]
    expect(texts(lines.join('\n'))).toEqual(lines)
  })

  it('keeps the lines of verse', () => {
    const lines = [
      'the harbour sleeps and so do we',
      'the crane is gone, the pier is free',
      'a gull sits where the captain sat',
      'and that is that'
    ]
    expect(texts(lines.join('\n'))).toEqual(lines)
  })
})
