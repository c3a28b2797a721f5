import { describe, expect, it } from 'vitest'
import { readDateline } from '../../../src/label/head/read-dateline.js'
import { wordsOf } from './languages.js'

const place = (text: string, code = 'en') => readDateline(text, wordsOf(code))?.text ?? null

describe('the place a story opens with', () => {
  it.each([
    ['ANKARA (Reuters) - The ministers met.', 'ANKARA'],
    ['BERLIN, 3 May – The ministers met.', 'BERLIN'],
    ['LAGOS, May 3 (AFP) — The ministers met.', 'LAGOS'],
    ['Paris - The ministers met.', 'Paris'],
    ['London | The ministers met.', 'London'],
    ['HARBOUR BAY — Jo Reyes rounded off a run.', 'HARBOUR BAY'],
    ['MOSCOW/KIEV (Reuters) - The ministers met.', 'MOSCOW/KIEV'],
    ['Kiel (dpa) - The ministers met.', 'Kiel'],
    ['BERLIN, May 3, 2024 – The ministers met.', 'BERLIN'],
    ['BERLIN, 3. May – The ministers met.', 'BERLIN']
  ])('%s', (text, expected) => {
    expect(place(text)).toBe(expected)
  })

  it.each([
    'Harbour Bay - a town in the north - was cut off.',
    'The ministers met in Paris - again.',
    'Well-known people came.',
    'ANKARA',
    'The Harbour Gazette Weekend Edition - All of it.',
    '12 people were hurt.',
    'the town - Paris',
    'ANKARA (Reuters',
    ''
  ])('is not seen in: %s', (text) => {
    expect(place(text)).toBeNull()
  })

  it('tells where it stands, and where the story goes on', () => {
    const text = 'ANKARA (Reuters) - The ministers met.'
    expect(readDateline(text, wordsOf('en'))).toMatchObject({ start: 0, end: 6, after: text.indexOf(' The') })
  })
})
