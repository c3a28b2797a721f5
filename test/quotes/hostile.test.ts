import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/quotes/extract-quotes.js'

const REPEATED = [
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
  '–',
  '- ',
  '``',
  "''",
  '. ',
  ', ',
  ': ',
  '"a" ',
  '“a” ',
  '‘a’ ',
  '"a ',
  '“a ',
  '“Q,” said Roe. ',
  '“Q,” said Roe, ',
  'Roe ',
  'Roe, ',
  'Mr. ',
  'said ',
  'the ',
  'of the mayor ',
  '(',
  'a-',
  'A-',
  '’s ',
  "d'",
  'Roe and ',
  '“A.” ',
  '1 ',
  'x',
  'A',
  '\n'
]

// a quadratic step would take minutes here, so that an answer within the test's own time limit is the assertion
describe('hostile paragraphs', () => {
  it.each(REPEATED)(
    'answers on %j repeated a hundred thousand times',
    (piece) => {
      const text = piece.repeat(100_000)
      const last = extractQuotes([text, 'Rain fell.', 'Jane Roe said: “We have won.”'], { language: 'en' }).at(-1)
      expect(last?.text.endsWith('We have won.')).toBe(true)
    },
    60_000
  )

  it('answers on many paragraphs that never close their mark', () => {
    const paragraphs = Array.from({ length: 20_000 }, () => '“We won')
    expect(extractQuotes(paragraphs, { language: 'en' })).toHaveLength(1)
  }, 60_000)

  it('answers on many namesakes', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `A${i.toString(26).replace(/\d/g, 'z')} Roe met him.`).join(' ')
    expect(extractQuotes([names, '“We have won,” said Roe.'], { language: 'en' })).toHaveLength(1)
  }, 60_000)

  it.each([
    'Roe said that ',
    ', said Roe',
    'said Roe, ',
    'Roe, said Roe, a ',
    'according to ',
    'told x ',
    'as Roe said ',
    'and said ',
    '5 % said '
  ])(
    'reports %j repeated thirty thousand times without marks',
    (piece) => {
      const text = piece.repeat(30_000)
      const last = extractQuotes([text, 'Rain fell.', 'Jane Roe said that it rained in Leeds.'], {
        language: 'en',
        indirect: true
      }).at(-1)
      expect(last?.text).toBe('it rained in Leeds')
    },
    60_000
  )

  it.each(['machte, ', 'sei. ', 'nach Angaben ', 'laut Huber ', 'Huber zufolge ', 'wie Huber sagte ', 'sagte Huber, '])(
    'reports German %j repeated thirty thousand times without marks',
    (piece) => {
      const text = piece.repeat(30_000)
      const last = extractQuotes([text, 'Es regnete.', 'Jan Huber sagte, es regne in Genf.'], {
        language: 'de',
        indirect: true
      }).at(-1)
      expect(last?.text).toBe('es regne in Genf')
    },
    60_000
  )
})
