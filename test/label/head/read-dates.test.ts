import { describe, expect, it } from 'vitest'
import { readDates } from '../../../src/label/head/read-dates.js'
import { wordsOf } from './languages.js'

const FETCHED = '2024-05-03T10:30+02:00'

function read(text: string, code = 'en', fetchedAt?: string) {
  return readDates(text, wordsOf(code), fetchedAt).dates.map(({ iso, sense, start, end }) => ({
    iso,
    sense,
    printed: text.slice(start, end)
  }))
}

function first(text: string, code = 'en', fetchedAt?: string): string | null {
  return read(text, code, fetchedAt)[0]?.iso ?? null
}

describe('days', () => {
  it.each([
    ['en', '3 May 2024'],
    ['en', 'May 3, 2024'],
    ['en', 'May 3rd, 2024'],
    ['en', '3rd of May 2024'],
    ['de', '3. Mai 2024'],
    ['fr', '3 mai 2024'],
    ['es', '3 de mayo de 2024'],
    ['it', '3 maggio 2024'],
    ['pt', '3 de maio de 2024'],
    ['nl', '3 mei 2024'],
    ['pl', '3 maja 2024'],
    ['sv', '3 maj 2024'],
    ['nb', '3. mai 2024'],
    ['da', '3. maj 2024'],
    ['tr', '3 Mayıs 2024']
  ])('reads the words of %s: %s', (code, text) => {
    expect(first(text, code)).toBe('2024-05-03')
  })

  it.each([
    ['en', 'December 24, 2023'],
    ['de', '24. Dezember 2023'],
    ['fr', '24 décembre 2023'],
    ['es', '24 de diciembre de 2023'],
    ['it', '24 dicembre 2023'],
    ['pt', '24 de dezembro de 2023'],
    ['nl', '24 december 2023'],
    ['pl', '24 grudnia 2023'],
    ['sv', '24 december 2023'],
    ['nb', '24. desember 2023'],
    ['da', '24. december 2023'],
    ['tr', '24 Aralık 2023']
  ])('reads another month of %s: %s', (code, text) => {
    expect(first(text, code)).toBe('2023-12-24')
  })

  it.each([
    ['03.05.2024', '2024-05-03'],
    ['3.5.24', '2024-05-03'],
    ['03-05-2024', '2024-05-03'],
    ['2024-05-03', '2024-05-03'],
    ['2024/05/03', '2024-05-03'],
    ['2024. 5. 3.', '2024-05-03'],
    ['28-Apr-2024', '2024-04-28'],
    ['Apr. 28, 2024', '2024-04-28'],
    ['2024 April 28', '2024-04-28'],
    ['2024年5月3日', '2024-05-03'],
    ['2024년 5월 3일', '2024-05-03']
  ])('reads %s', (text, iso) => {
    expect(first(text, 'de')).toBe(iso)
  })

  it('reads a French first and a Turkish month in capitals', () => {
    expect(first('le 1er mai 2024', 'fr')).toBe('2024-05-01')
    expect(first('3 KASIM 2024', 'tr')).toBe('2024-11-03')
  })

  it('follows the order of the language, a day above 12, and the clock beside it', () => {
    expect(first('03/04/2024', 'de')).toBe('2024-04-03')
    expect(first('03/04/2024', 'en')).toBe('2024-03-04')
    expect(first('25/04/2024', 'en')).toBe('2024-04-25')
    expect(first('03/04/2024 2:15 PM', 'en')).toBe('2024-03-04T14:15')
    expect(first('03/04/2024 - 14:15', 'en')).toBe('2024-04-03T14:15')
    expect(first('03/04/2024 2:15 PM CET', 'en')).toBe('2024-04-03T14:15+01:00')
  })

  it.each([
    '31 February 2024',
    '30.02.2024',
    '2023-02-29',
    '45 May 2024',
    '2024-13-01',
    '0.5.2024',
    'May 2024',
    '3 May',
    '3 May 1024'
  ])('takes %s for no day', (text) => {
    expect(first(text)).toBeNull()
  })

  it('knows leap years', () => {
    expect(first('29.02.2024', 'de')).toBe('2024-02-29')
    expect(first('29.02.1900', 'de')).toBeNull()
  })

  it.each(['192.168.10.2024', 'Tel. 030-12-05-2024-1', 'dpa:240516-99-53606/3', 'Version 2.10.3.2024', 'score 3-2'])(
    'takes no day out of a chain of numbers: %s',
    (text) => {
      expect(first(text)).toBeNull()
    }
  )
})

describe('times', () => {
  it.each([
    ['en', '3 May 2024 10:30', '2024-05-03T10:30'],
    ['en', '3 May 2024 at 10:30:15', '2024-05-03T10:30:15'],
    ['en', 'May 3, 2024 2:45 PM', '2024-05-03T14:45'],
    ['en', 'May 3, 2024, 2:45 p.m.', '2024-05-03T14:45'],
    ['en', 'May 3, 2024 12:05 am', '2024-05-03T00:05'],
    ['en', 'May 3, 2024 5pm', '2024-05-03T17:00'],
    ['en', '2:45 PM, Friday, 3 May 2024', '2024-05-03T14:45'],
    ['en', '3 May 2024 • 4:45pm', '2024-05-03T16:45'],
    ['de', '3. Mai 2024, 10.30 Uhr', '2024-05-03T10:30'],
    ['de', '03.05.2024 | 10:30 Uhr', '2024-05-03T10:30'],
    ['de', '3. Mai 2024 um 10 Uhr', '2024-05-03T10:00'],
    ['fr', '3 mai 2024 à 8h30', '2024-05-03T08:30'],
    ['ja', '2024年5月3日 10時30分', '2024-05-03T10:30'],
    ['ja', '2024年5月3日 10時', '2024-05-03T10:00']
  ])('%s: %s', (code, text, iso) => {
    expect(first(text, code === 'ja' ? 'en' : code)).toBe(iso)
  })

  it('invents no time: what is no clock is left alone', () => {
    expect(first('3 May 2024, 25:30')).toBe('2024-05-03')
    expect(first('3 May 2024 12 comments')).toBe('2024-05-03')
    expect(first('3 May 2024, 10:75')).toBe('2024-05-03')
  })

  it('gives a time without a day no date', () => {
    expect(read('13:37')).toEqual([{ iso: null, sense: null, printed: '13:37' }])
  })
})

describe('zones', () => {
  it.each([
    ['2024-05-03T10:30:00+03:00', '2024-05-03T10:30:00+03:00'],
    ['2024-05-03T10:30Z', '2024-05-03T10:30Z'],
    ['2024-05-03T10:30:00.123-04:00', '2024-05-03T10:30:00.123-04:00'],
    ['2024-05-03T10:30:00+0530', '2024-05-03T10:30:00+05:30'],
    ['3 May 2024 10:30 GMT', '2024-05-03T10:30+00:00'],
    ['3 May 2024 10:30 UTC+1', '2024-05-03T10:30+01:00'],
    ['3 May 2024 10:30 GMT-5', '2024-05-03T10:30-05:00'],
    ['3 May 2024 10:30 (CEST)', '2024-05-03T10:30+02:00'],
    ['May 3, 2024 10:30 AM EST', '2024-05-03T10:30-05:00'],
    ['May 3, 2024 10:30 AM PDT', '2024-05-03T10:30-07:00']
  ])('%s', (text, iso) => {
    expect(first(text)).toBe(iso)
  })

  it.each(['IST', 'CST', 'ET', 'BST'])('leaves the time local where %s means several offsets', (zone) => {
    expect(first(`May 3, 2024 10:30 AM ${zone}`)).toBe('2024-05-03T10:30')
  })

  it('does not read a span of time as a zone, nor an offset beyond the day', () => {
    expect(first('3 May 2024 10:30-11:30')).toBe('2024-05-03T10:30')
    expect(first('2024-05-03T10:30+99:00')).toBe('2024-05-03T10:30')
  })

  it('gives no time to a date with a zone alone', () => {
    expect(read('April 28, 2023 GMT')).toEqual([{ iso: '2023-04-28', sense: null, printed: 'April 28, 2023 GMT' }])
  })
})

describe('what a date is of', () => {
  it('takes the word before, and the one behind when no date follows it', () => {
    expect(read('Published 3 May 2024 10:30 Updated 4 May 2024')).toMatchObject([
      { iso: '2024-05-03T10:30', sense: 'published' },
      { iso: '2024-05-04', sense: 'modified' }
    ])
    expect(read('3 May 2024 updated')).toMatchObject([{ sense: 'modified' }])
    expect(read('3 May 2024 | Updated 4 May 2024')).toMatchObject([{ sense: null }, { sense: 'modified' }])
  })

  it('gives a later time the day that is printed before it', () => {
    expect(read('Published on 06/01/2026 - 13:55 GMT+1 •Updated 14:20')).toMatchObject([
      { iso: '2026-01-06T13:55+01:00', sense: 'published' },
      { iso: '2026-01-06T14:20', sense: 'modified' }
    ])
  })

  it.each([
    ['de', 'Aktualisiert am 3. Mai 2024'],
    ['fr', 'Mis à jour le 3 mai 2024'],
    ['es', 'Actualizado el 3 de mayo de 2024'],
    ['it', 'Aggiornato il 3 maggio 2024'],
    ['pt', 'Atualizado em 3 de maio de 2024']
  ])('knows the words of %s', (code, text) => {
    expect(read(text, code)).toMatchObject([{ iso: '2024-05-03', sense: 'modified' }])
  })
})

describe('lines that a page ran together', () => {
  it.each([
    ['en', 'Associated PressApril 28, 2023 GMT', '2023-04-28'],
    ['en', 'Published Fri, Apr 28 20232:23 PM EDT', '2023-04-28T14:23-04:00'],
    ['de', 'Publiziert17. Dezember 2024, 12:17', '2024-12-17T12:17'],
    ['fr', 'Publié le 18 juil. 2024 à 08:01Mis à jour le 19 juil. 2024', '2024-07-18T08:01']
  ])('%s: %s', (code, text, iso) => {
    expect(first(text, code)).toBe(iso)
  })
})

describe('relative dates', () => {
  it('are told from the moment of fetching, as precise as the words are', () => {
    expect(first('3 hours ago', 'en', FETCHED)).toBe('2024-05-03')
    expect(first('11 hours ago', 'en', FETCHED)).toBe('2024-05-02')
    expect(first('5 minutes ago', 'en', FETCHED)).toBe('2024-05-03T10:25+02:00')
    expect(first('2 days ago', 'en', FETCHED)).toBe('2024-05-01')
    expect(first('Yesterday', 'en', FETCHED)).toBe('2024-05-02')
    expect(first('Today at 5:00 am', 'en', FETCHED)).toBe('2024-05-03T05:00')
    expect(first('vor 3 Stunden', 'de', FETCHED)).toBe('2024-05-03')
    expect(first('il y a 3 jours', 'fr', FETCHED)).toBe('2024-04-30')
  })

  it('need that moment, and a unit that tells the day', () => {
    expect(first('3 hours ago')).toBeNull()
    expect(first('3 weeks ago', 'en', FETCHED)).toBeNull()
    expect(first('3 hours', 'en', FETCHED)).toBeNull()
    expect(first('3 hours ago', 'en', 'not a date')).toBeNull()
  })

  it('reckon across the turn of a year and of a day', () => {
    expect(first('2 days ago', 'en', '2024-01-01T10:00Z')).toBe('2023-12-30')
    expect(first('20 minutes ago', 'en', '2024-03-01T00:10Z')).toBe('2024-02-29T23:50Z')
  })
})

describe('hostile lines', () => {
  it.each([
    '1.'.repeat(200_000),
    '9'.repeat(300_000),
    'May '.repeat(100_000),
    '(GMT'.repeat(100_000),
    '２０２４年',
    '\uD800 3 May',
    ''
  ])('are read without harm (%#)', (text) => {
    expect(() => readDates(text, wordsOf('en'), FETCHED)).not.toThrow()
  })
})
