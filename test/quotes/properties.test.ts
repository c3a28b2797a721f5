import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quote, Span } from '../../src/contract/article.js'
import { LANGUAGES } from '../../src/languages/index.js'
import { extractQuotes } from '../../src/quotes/extract-quotes.js'

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '„',
  '«',
  '»',
  '‹',
  '›',
  '「',
  '」',
  '– ',
  '- ',
  ' ',
  ', ',
  '. ',
  ': ',
  '? ',
  '(',
  ')',
  '\u00A0',
  '\u00AD',
  'said ',
  'sagte ',
  'Roe ',
  'Jane Roe',
  'Mr. ',
  'the mayor ',
  'der Sprecher ',
  'she ',
  'according to ',
  'so ',
  'that ',
  'dass ',
  'We won',
  'and ',
  '’s ',
  "d'",
  '12',
  'a-b',
  'ß',
  'İ',
  '\uD83D',
  '\uDE00',
  '漢字',
  'عربي'
] as const

const paragraph = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))
)
const language = fc.constantFrom('und', ...LANGUAGES.map(({ code }) => code))

function spansOf({ parts, mention, cue }: Quote): Span[] {
  return [...parts, mention, cue].filter((span) => span !== null)
}

describe('quotes of any text', () => {
  it('never throws, and cuts every span from its paragraph', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), language, fc.boolean(), (paragraphs, code, indirect) => {
        for (const quote of extractQuotes(paragraphs, { language: code, indirect })) {
          for (const { paragraph: at, start, end, text } of spansOf(quote)) expect(paragraphs[at]?.slice(start, end)).toBe(text)
          expect(quote.text).toBe(quote.parts.map(({ text }) => text).join('\n\n'))
          expect(quote.text).not.toBe('')
          expect(quote.rule === null).toBe(quote.speaker === null)
          expect(quote.evidence === null).toBe(quote.speaker === null)
        }
      }),
      { numRuns: 400 }
    )
  })

  it('returns stretches in reading order that do not overlap, with ascending utterances', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), language, fc.boolean(), (paragraphs, code, indirect) => {
        const quotes = extractQuotes(paragraphs, { language: code, indirect })
        const parts = quotes.flatMap((quote) => quote.parts)
        for (const [i, part] of parts.entries()) {
          const before = parts[i - 1]
          if (before) expect(before.paragraph < part.paragraph || before.end <= part.start).toBe(true)
        }
        const utterances = quotes.map(({ utterance }) => utterance)
        expect(utterances).toEqual([...utterances].sort((a, b) => a - b))
      }),
      { numRuns: 400 }
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), language, fc.boolean(), (paragraphs, code, indirect) => {
        expect(extractQuotes(paragraphs, { language: code, indirect })).toEqual(
          extractQuotes(paragraphs, { language: code, indirect })
        )
      }),
      { numRuns: 100 }
    )
  })

  it('returns the same marked quotations whether reports are wanted or not', () => {
    const marked = (quotes: Quote[]) =>
      quotes.filter(({ kind }) => kind !== 'indirect').map(({ utterance: _, ...quote }) => quote)
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), language, (paragraphs, code) => {
        const plain = extractQuotes(paragraphs, { language: code })
        expect(plain.some(({ kind }) => kind === 'indirect')).toBe(false)
        expect(marked(extractQuotes(paragraphs, { language: code, indirect: true }))).toEqual(marked(plain))
      }),
      { numRuns: 200 }
    )
  })
})
