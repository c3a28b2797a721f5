import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../../src/blocks/block.js'
import { labelBlocks } from '../../src/label/label-blocks.js'
import { en } from '../../src/languages/en.js'

const LANGUAGES = [en]

function block(index: number, text: string, kind: BlockKind = 'paragraph'): Block {
  const source = { start: index, end: index + 1 }
  return { index, kind, depth: 0, text, map: [0, index, index + 1], source, links: [], images: [], gap: index % 2 }
}

const label = (texts: readonly string[], kind?: BlockKind) =>
  labelBlocks(
    texts.map((text, index) => block(index, text, kind)),
    { language: 'en', languages: LANGUAGES, phrases: {}, hints: {} }
  )

describe('hostile pages', () => {
  it.each([
    ['one character', 'a'],
    ['full stops', '.'],
    ['quotation marks', '“'],
    ['brackets', '('],
    ['colons and spaces', ' : '],
    ['capitals after small letters', 'aB'],
    ['lone surrogates', '\uD800'],
    ['copyright signs', '© '],
    ['digits', '1'],
    ['slashes', '/']
  ])('a line of half a million units, of %s, is answered', (_, mark) => {
    const page = label([mark.repeat(Math.ceil(500_000 / mark.length))])
    expect(page.blocks).toHaveLength(1)
  })

  it.each([
    ['the same short line', 'Share'],
    ['the same sentence', 'The wall was built a long time ago and nobody knows by whom it was done.'],
    ['the same heading', 'You might also like'],
    ['the same cut line', 'The wall was built a long time ago and nobody knows…'],
    ['the same quotation', '“The wall was built a long time ago, and it will stand for longer.”'],
    ['the same list item', 'one of many things'],
    ['the same number', '12']
  ])('10 000 lines of %s are answered', (_, text) => {
    for (const kind of ['paragraph', 'listItem'] as const) {
      expect(
        label(
          Array.from({ length: 10_000 }, () => text),
          kind
        ).blocks
      ).toHaveLength(10_000)
    }
  })
})
