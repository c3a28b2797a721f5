import { describe, expect, it } from 'vitest'
import { readByline } from '../../../src/label/head/read-byline.js'
import { wordsOf } from './languages.js'

function names(text: string, code = 'en'): string[] | null {
  return readByline(text, wordsOf(code))?.signers.map((signer) => signer.text) ?? null
}

function evidence(text: string, code = 'en'): string | null {
  return readByline(text, wordsOf(code))?.evidence ?? null
}

describe('a by-word and a name', () => {
  it.each([
    ['en', 'By Mara Lindqvist'],
    ['en', 'Written by Mara Lindqvist'],
    ['de', 'Von Mara Lindqvist'],
    ['de', 'Von: Mara Lindqvist'],
    ['fr', 'Par Mara Lindqvist'],
    ['es', 'Por Mara Lindqvist'],
    ['it', 'di Mara Lindqvist'],
    ['pt', 'Por Mara Lindqvist'],
    ['nl', 'Door Mara Lindqvist'],
    ['sv', 'Av Mara Lindqvist'],
    ['nb', 'Av Mara Lindqvist'],
    ['da', 'Af Mara Lindqvist'],
    ['pl', 'Autor: Mara Lindqvist'],
    ['tr', 'Yazan: Mara Lindqvist']
  ])('%s: %s', (code, text) => {
    expect(names(text, code)).toEqual(['Mara Lindqvist'])
    expect(evidence(text, code)).toBe('by')
  })

  it.each([
    ['By Mara Lindqvist and Tom Reyes', ['Mara Lindqvist', 'Tom Reyes']],
    ['By Mara Lindqvist, Tom Reyes and Ana de Souza', ['Mara Lindqvist', 'Tom Reyes', 'Ana de Souza']],
    ['By Ludwig van der Berg', ['Ludwig van der Berg']],
    ['By J. R. Okafor', ['J. R. Okafor']],
    ["By Siobhan O'Hara-Quinn", ["Siobhan O'Hara-Quinn"]],
    ['BY MARA LINDQVIST', ['MARA LINDQVIST']],
    ['By Ron DeCarlo and Ewan MacAllan', ['Ron DeCarlo', 'Ewan MacAllan']],
    ['By Reuters', ['Reuters']],
    ['By Mara Lindqvist, Berlin', ['Mara Lindqvist']],
    ['By Mara Lindqvist in Lagos', ['Mara Lindqvist']],
    ['By Mara Lindqvist for the Harbour Gazette', ['Mara Lindqvist']],
    ['By Mara Lindqvist, Political Correspondent', ['Mara Lindqvist']],
    ['By Jane Roe, Health Editor, and Tom Reyes', ['Jane Roe', 'Tom Reyes']],
    ['By The Harbour Gazette', ['The Harbour Gazette']],
    ['By Mara Lindqvist | 3 May 2024 | 4 min read', ['Mara Lindqvist']],
    ['3 May 2024 by Mara Lindqvist', ['Mara Lindqvist']],
    ['An analysis by Mara Lindqvist', ['Mara Lindqvist']],
    ['By HGN, in News, Business, Travel · 31 Jan 2025, 20:02 · 0 Comments', ['HGN']]
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['de', 'Von Mara Lindqvist und Tom Reyes'],
    ['fr', 'Par Mara Lindqvist et Tom Reyes'],
    ['es', 'Por Mara Lindqvist y Tom Reyes'],
    ['it', 'di Mara Lindqvist e Tom Reyes'],
    ['pt', 'Por Mara Lindqvist e Tom Reyes'],
    ['nl', 'Door Mara Lindqvist en Tom Reyes'],
    ['sv', 'Av Mara Lindqvist och Tom Reyes'],
    ['nb', 'Av Mara Lindqvist og Tom Reyes'],
    ['da', 'Af Mara Lindqvist og Tom Reyes']
  ])('joins two names in %s: %s', (code, text) => {
    expect(names(text, code)).toEqual(['Mara Lindqvist', 'Tom Reyes'])
  })

  it('keeps an agency that is listed, and tells that it is one', () => {
    const byline = readByline('Von Mara Lindqvist und Tom Reyes, dpa', wordsOf('de'))
    expect(byline?.signers.map(({ text, kind }) => [text, kind])).toEqual([
      ['Mara Lindqvist', 'person'],
      ['Tom Reyes', 'person'],
      ['dpa', 'agency']
    ])
  })

  it('leaves an agency alone that only stands beside', () => {
    expect(names('By Mara Lindqvist - Associated Press - Friday, April 28, 2023')).toEqual(['Mara Lindqvist'])
    expect(names('By MARA LINDQVIST Associated Press')).toEqual(['MARA LINDQVIST'])
  })

  it('is open when the names follow on the next line', () => {
    expect(readByline('By', wordsOf('en'))).toEqual({ signers: [], evidence: 'open', by: 'By' })
    expect(evidence('Von', 'de')).toBe('open')
  })

  it.each([
    'By the time the boats came in, Mr Reyes had left the harbour',
    'By Monday the water had risen',
    'Bystanders saw Mara Lindqvist',
    'Baby Mara Lindqvist',
    'A dog bitten by a man',
    'Boats held by Harbour Police for three days after a storm'
  ])('is not seen in prose or inside a word: %s', (text) => {
    expect(evidence(text)).not.toBe('by')
  })

  it('tells where the name stands', () => {
    const text = 'Words by Mara Lindqvist, Berlin'
    const signer = readByline(text, wordsOf('en'))?.signers[0]
    expect(text.slice(signer?.start, signer?.end)).toBe('Mara Lindqvist')
  })
})

describe('a name and more', () => {
  it.each([
    ['Mara LindqvistHealth Reporter', 'job', ['Mara Lindqvist']],
    ['Mara Lindqvist Political Correspondent', 'job', ['Mara Lindqvist']],
    ['Thabo Mokena Parliamentary editor', 'job', ['Thabo Mokena']],
    ['Anna Maria Lopez Crime Reporter', 'job', ['Anna Maria Lopez']],
    ['Associated PressApril 28, 2023 GMT', 'date', ['Associated Press']],
    ['27 January 2026 • Gregor Meinhold • 3 minutes', 'date', ['Gregor Meinhold']],
    ['Article published on 28 April 2024, 14:26, Tobias Kolb', 'date', ['Tobias Kolb']],
    ['Mara Lindqvist 4 February 2025 - 14:41', 'date', ['Mara Lindqvist']],
    ['Mara Lindqvist/Tom Reyes', 'alone', ['Mara Lindqvist', 'Tom Reyes']],
    ['Mara Lindqvist@maralind', 'alone', ['Mara Lindqvist']],
    ['Mara Lindqvist Mara Lindqvist', 'alone', ['Mara Lindqvist']],
    ['Chris Smith Mary Jones', 'alone', ['Chris Smith', 'Mary Jones']],
    ['MARA LINDQVIST, Berlin', 'alone', ['MARA LINDQVIST']],
    ['AFP, MANILA', 'alone', ['AFP']],
    ['Dan Jarvis-BardellThe Harbour Gazette', 'alone', ['Dan Jarvis-Bardell']]
  ])('%s: %s', (text, kind, expected) => {
    expect(names(text)).toEqual(expected)
    expect(evidence(text)).toBe(kind)
  })

  it('takes a job that may stand before a name for one behind it', () => {
    expect(names('Jeanne Martin, journaliste', 'fr')).toEqual(['Jeanne Martin'])
    expect(evidence('Jeanne Martin, journaliste', 'fr')).toBe('job')
  })

  it('does not take a place behind a job for a name', () => {
    expect(names('Correspondent in Athens')).toBeNull()
  })

  it.each(['(Mara Lindqvist / Reuters)', '© Mara Lindqvist', 'Mara Lindqvist/AFP'])(
    'does not take who made a picture: %s',
    (text) => {
      expect(names(text)).toBeNull()
    }
  )

  it.each(['Harbour', 'X', '12 comments', 'the harbour is closed', 'Home | News | Sport | Weather'])(
    'finds nobody in: %s',
    (text) => {
      expect(names(text)).toBeNull()
    }
  )

  it('returns a desk as one', () => {
    expect(readByline('By Staff Reporter', wordsOf('en'))?.signers[0]?.kind).toBe('desk')
  })
})

describe('scripts without capitals', () => {
  it('reads names of letters that have no case', () => {
    expect(names('لينا حداد 2024-05-03')).toEqual(['لينا حداد'])
  })
})

describe('hostile lines', () => {
  it.each(['By '.repeat(100), 'By Mara Lindqvist '.repeat(10_000), 'A'.repeat(300), 'a,'.repeat(150), '\uDC00 By \uD800', ''])(
    'are read without harm (%#)',
    (text) => {
      expect(() => readByline(text, wordsOf('en'))).not.toThrow()
    }
  )

  it('looks at no paragraph', () => {
    expect(readByline(`By Mara Lindqvist ${'and so on '.repeat(100)}`, wordsOf('en'))).toBeNull()
  })
})
