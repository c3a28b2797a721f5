import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/read-blocks.js'
import { sliceMap, sourceEnd, sourceStart } from '../../src/blocks/text-map.js'
import { readText } from '../../src/read/article-text.js'
import { checkBlocks } from './check-blocks.js'

const read = (input: string) => {
  const blocks = readBlocks(readText(input), input)
  checkBlocks(blocks, input)
  return blocks
}
const texts = (input: string) => read(input).map(({ text }) => text)

describe('the text of a block', () => {
  it('has its white space folded', () => {
    expect(texts(' \u00a0The\u2003council \t\u202f met\u3000.\u00a0')).toEqual(['The council met .'])
  })

  it('holds nothing invisible', () => {
    expect(texts('\ufeffKon\u00adjunk\u200btur\u2060 \u200e–\u200f\u202a x\0y\u0007\u0085z')).toEqual(['Konjunktur – xy', 'z'])
  })

  it('keeps joiners where words and emoji need them', () => {
    expect(texts('می\u200cخواهم 👩\u200d🚒 ക്\u200d ❤\ufe0f\u200d🔥')).toEqual([
      'می\u200cخواهم 👩\u200d🚒 ക്\u200d ❤\ufe0f\u200d🔥'
    ])
    expect(texts('no\u200cjoi\u200dners \u200d here\u200d')).toEqual(['nojoiners here'])
  })

  it('has references decoded that a scraper left', () => {
    expect(texts('AT&amp;T &amp;amp;quot;yes&amp;quot;&nbsp;&#8211; &AMP; &bogus; &#0; &#xD800; &#x1F600;')).toEqual([
      'AT&T "yes" – & &bogus; \ufffd \ufffd 😀'
    ])
  })

  it('stays as it is printed otherwise', () => {
    const printed = [
      '5*3*2',
      '#1',
      '**bold**',
      '[a](b)',
      '1986. A great year',
      '– Nei, sier hun',
      '<b>',
      '`x`',
      'a_b',
      '> quoted',
      'חדשות היום',
      '港が閉鎖'
    ]
    expect(texts(printed.join('\n'))).toEqual(printed)
  })

  it('keeps lone surrogates', () => {
    expect(texts('a\ud800b\udc00')).toEqual(['a\ud800b\udc00'])
  })
})

describe('blocks of plain text', () => {
  it('tell how many blank lines are between them', () => {
    expect(read('A\nB\n\nC\r\n \r\n\r\nD').map(({ gap }) => gap)).toEqual([0, 0, 1, 2])
  })

  it('may be list items, with the bullets outside their text', () => {
    expect(read('• One\n• Two').map(({ kind, depth, text }) => [kind, depth, text])).toEqual([
      ['listItem', 1, 'One'],
      ['listItem', 1, 'Two']
    ])
  })

  it('may be the preamble of a reader service, or front matter', () => {
    const kinds = (input: string) => read(input).map(({ kind }) => kind)
    expect(kinds('Title: A\nURL Source: https://a.example\nText')).toEqual(['header', 'header', 'paragraph'])
    expect(kinds('---\ntitle: A\n---\nText')).toEqual(['frontMatter', 'paragraph'])
  })

  it('are none where nothing is printed', () => {
    expect(read('')).toEqual([])
    expect(read(' \n\u200b\n\ufeff')).toEqual([])
  })
})

describe('the map of a block', () => {
  it('leads from its text to the places in the input', () => {
    const input = '\ufeff Kon\u00adjunk\u200btur  &amp;amp; AT&amp;T'
    const [block] = read(input)
    const cut = (word: string) => {
      const at = block?.text.indexOf(word) ?? -1
      return input.slice(sourceStart(block?.map ?? [], at), sourceEnd(block?.map ?? [], at + word.length))
    }
    expect(block?.text).toBe('Konjunktur & AT&T')
    expect(cut('Konjunktur')).toBe('Kon\u00adjunk\u200btur')
    expect(cut('&')).toBe('&amp;amp;')
    expect(cut('AT&T')).toBe('AT&amp;T')
    expect(cut('T')).toBe('T')
    expect(cut(' &')).toBe('  &amp;amp;')
  })

  it('can be cut like the text', () => {
    const input = 'a &amp; b&#8211;c   d\u00ade f'
    const [{ text, map } = { text: '', map: [] }] = read(input)
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)]
        const slice = sliceMap(map, start, end)
        for (let at = start; at < end; at++) {
          expect(sourceStart(slice, at - start)).toBe(sourceStart(map, at))
          expect(sourceEnd(slice, at - start + 1)).toBe(sourceEnd(map, at + 1))
        }
      })
    )
  })
})
