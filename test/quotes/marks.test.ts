import { describe, expect, it } from 'vitest'
import { quotesOf, told } from './helpers.js'

describe('quotation marks', () => {
  it.each([
    ['“The bridge will open in May,” said Lena Ortholt.', 'The bridge will open in May,'],
    ['"The bridge will open in May," said Lena Ortholt.', 'The bridge will open in May,'],
    ['‘The bridge will open in May,’ said Lena Ortholt.', 'The bridge will open in May,'],
    ["'The bridge will open in May,' said Lena Ortholt.", 'The bridge will open in May,'],
    ["''The bridge will open in May,'' said Lena Ortholt.", 'The bridge will open in May,'],
    ['« The bridge will open in May », said Lena Ortholt.', 'The bridge will open in May'],
    ['»The bridge will open in May«, said Lena Ortholt.', 'The bridge will open in May'],
    ['„The bridge will open in May“, said Lena Ortholt.', 'The bridge will open in May'],
    ['„The bridge will open in May”, said Lena Ortholt.', 'The bridge will open in May'],
    ['”The bridge will open in May”, said Lena Ortholt.', 'The bridge will open in May'],
    ['“The bridge will open in May," said Lena Ortholt.', 'The bridge will open in May,']
  ])('reads %s', (paragraph, text) => {
    expect(told(paragraph)).toEqual([[text, 'Lena Ortholt']])
  })

  it('keeps a nested quotation inside its outer one', () => {
    expect(told('“She told us ‘never again’ and left,” said Tom Brackett.')).toEqual([
      ['She told us ‘never again’ and left,', 'Tom Brackett']
    ])
    expect(told('“We start “at dawn” tomorrow,” said Tom Brackett.')).toEqual([['We start “at dawn” tomorrow,', 'Tom Brackett']])
    expect(told('‘She told us “never again” and left,’ said Tom Brackett.')).toEqual([
      ['She told us “never again” and left,', 'Tom Brackett']
    ])
  })

  it('does not take apostrophes, inches or decades for marks', () => {
    expect(told('‘The players’ union won’t pay, it’s broke,’ said Tom Brackett.')).toEqual([
      ['The players’ union won’t pay, it’s broke,', 'Tom Brackett']
    ])
    expect(told("The '90s were the town's best years, and it wasn't the mayors' doing.")).toEqual([])
    expect(told('Tom Brackett, who is 6\' 2" tall, said: "We have outgrown the old hall."')).toEqual([
      ['We have outgrown the old hall.', 'Tom Brackett']
    ])
  })

  it('goes on over paragraphs that open with a mark, and makes one quote of several parts', () => {
    const quotes = quotesOf([
      'Lena Ortholt said: “The bridge took nine years.',
      '“Nobody believed in it.',
      '“Now it stands.”',
      '“I cross it every day,” said Tom Brackett.'
    ])
    expect(quotes).toHaveLength(2)
    expect(quotes[0]?.text).toBe('The bridge took nine years.\n\nNobody believed in it.\n\nNow it stands.')
    expect(quotes[0]?.parts.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2])
    expect(quotes[0]?.speaker?.name).toBe('Lena Ortholt')
    expect(quotes[1]?.speaker?.name).toBe('Tom Brackett')
  })

  it('goes on over a paragraph without marks when a closing mark follows', () => {
    const quotes = quotesOf(['Lena Ortholt said: “The bridge took nine years.', 'Nobody believed in it.', 'Now it stands.”'])
    expect(quotes.map(({ parts }) => parts.length)).toEqual([3])
  })

  it('is not thrown off by an odd mark', () => {
    expect(
      told(['“The bridge took nine years, Lena Ortholt said.', 'Yet “I cross it every day,” said Tom Brackett.']).at(-1)
    ).toEqual(['I cross it every day,', 'Tom Brackett'])
    expect(told('A stray ” mark, then “we cross it every day,” said Tom Brackett.')).toEqual([
      ['we cross it every day,', 'Tom Brackett']
    ])
  })

  it('knows the marks of other scripts', () => {
    expect(told('市長の山田太郎は「新しい橋は五月に開通する」と述べた。', 'ja').map(([text]) => text)).toEqual([
      '新しい橋は五月に開通する'
    ])
    expect(told('市长王明说：“大桥五月开放。”', 'zh').map(([text]) => text)).toEqual(['大桥五月开放。'])
    expect(told('김철수 시장은 “다리가 오월에 드디어 열린다”고 말했다.', 'ko').map(([text]) => text)).toEqual([
      '다리가 오월에 드디어 열린다'
    ])
    expect(told('قال أحمد: «سيفتح الجسر في مايو».', 'ar').map(([text]) => text)).toEqual(['سيفتح الجسر في مايو'])
  })
})

describe('speech behind a dash', () => {
  it('ends at the clause that says who spoke', () => {
    expect(told('– Broen åpner i mai, sier ordfører Kari Nordli. Hun er glad.', 'nb')).toEqual([
      ['Broen åpner i mai,', 'Kari Nordli']
    ])
    expect(told('– Bron öppnar i maj, säger Anna Lindqvist.', 'sv')).toEqual([['Bron öppnar i maj,', 'Anna Lindqvist']])
    expect(told('- Broen åbner i maj, siger Mette Holm.', 'da')).toEqual([['Broen åbner i maj,', 'Mette Holm']])
  })

  it('opens again behind that clause', () => {
    expect(told('— Most zostanie otwarty w maju — powiedział Jan Kowalski. — To trwało długo.', 'pl')).toEqual([
      ['Most zostanie otwarty w maju', 'Jan Kowalski'],
      ['To trwało długo.', 'Jan Kowalski']
    ])
  })

  it('is known by its dashes where there are no word lists', () => {
    expect(told('— Мост откроют в мае, — сказал Иван Петров.', 'ru')).toEqual([['Мост откроют в мае', 'Иван Петров']])
  })

  it('is no speech in a language that does not write it so', () => {
    expect(told('– The bridge opens in May, says Lena Ortholt.')).toEqual([])
  })
})
