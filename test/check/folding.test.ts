import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '../../src/check/folding/fold-text.js'
import { compose, rangeOf } from '../../src/check/folding/mapped-text.js'
import { TextIndex } from '../../src/check/folding/text-index.js'
import { longestAscent } from '../../src/check/ground/longest-ascent.js'
import { stripMarkup } from '../../src/check/ground/strip-markup.js'
import { foldMarks } from '../../src/text/fold.js'

const printed = fc
  .array(
    fc.constantFrom(
      'a',
      'B',
      'é',
      '1',
      ' ',
      '\n',
      '\u00A0',
      '\u00AD',
      '\u200B',
      '“',
      '’',
      '–',
      '—',
      "'",
      '"',
      '.',
      ',',
      '*',
      '['
    ),
    {
      maxLength: 40
    }
  )
  .map((units) => units.join(''))

describe('foldText', () => {
  test('folds as the rest of the library does', () => {
    fc.assert(
      fc.property(printed, (text) => {
        expect(foldText(text).text.replaceAll('…', '...')).toBe(foldMarks(text))
      })
    )
  })

  test('every stretch of the folded text folds from the place it points to', () => {
    fc.assert(
      fc.property(printed, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldText(text)
        const start = a % (folded.text.length + 1)
        const end = start + (b % (folded.text.length - start + 1))
        const range = rangeOf(folded, start, end)
        if (end > start) expect(foldText(text.slice(range.start, range.end)).text).toBe(folded.text.slice(start, end).trim())
      })
    )
  })

  test('offsets survive a second change', () => {
    const raw = 'The **old**\n“wall”'
    const stripped = stripMarkup(raw)
    const folded = compose(stripped, foldText(stripped?.text ?? ''))
    if (!folded) throw new Error('unreachable')
    expect(folded.text).toBe('The old "wall"')
    const { start, end } = rangeOf(folded, 4, 14)
    expect(raw.slice(start, end)).toBe('old**\n“wall”')
    expect(compose(null, null)).toBeNull()
  })
})

describe('TextIndex', () => {
  const find = (text: string, needle: string) => [...new TextIndex(foldText(text), text).find(needle)].map(({ start }) => start)

  test('finds every place of any run of words, and no other', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'A', '1', '-', '"'), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, fc.nat(), fc.integer({ min: 1, max: 6 }), (list, from, length) => {
        const text = list.join(' ')
        const needle = list.slice(from % list.length, (from % list.length) + length).join(' ')
        const places: number[] = []
        for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(at)
        if (/[abc1]/i.test(needle)) expect(find(text, needle)).toEqual(places)
      })
    )
  })

  test('texts without a word are found too, an empty one nowhere', () => {
    expect(find('a?! b', '?!')).toEqual([1])
    expect(find('a b', '')).toEqual([])
    expect(find('a b', '?')).toEqual([])
  })
})

test('the longest ascent is the words that stand in order, close together', () => {
  // the three words of a value; the first one stands far ahead too
  const pairs = [
    { value: 0, text: 0 },
    { value: 0, text: 7 },
    { value: 1, text: 8 },
    { value: 2, text: 9 },
    { value: 2, text: 3 }
  ]
  expect(longestAscent(pairs)).toEqual([
    { value: 0, text: 7 },
    { value: 1, text: 8 },
    { value: 2, text: 9 }
  ])
  expect(longestAscent([])).toEqual([])
})
