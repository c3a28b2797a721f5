import { describe, expect, it } from 'vitest'
import { onlyQuote, quotesOf, told } from './helpers.js'

const LENA = 'Lena Ortholt'

describe('the sentence around a quotation', () => {
  it.each([
    ['“The bridge will open in May,” Lena Ortholt said.', 'cue'],
    ['“The bridge will open in May,” said Lena Ortholt.', 'cue'],
    ['“The bridge will open in May!” Lena Ortholt told reporters.', 'cue'],
    ['“The bridge will open in May,” Lena Ortholt, the mayor of Brackwell, said.', 'cue'],
    ['“The bridge will open in May,” Lena Ortholt, 52, who has led the town for years, said on Monday.', 'cue'],
    ['“The bridge will open in May,” beamed Lena Ortholt.', 'cue'],
    ['Lena Ortholt said, “The bridge will open in May.”', 'cue'],
    ['In a letter to the council, Lena Ortholt wrote that the bridge “will open in the month of May” for all.', 'cue'],
    ['Lena Ortholt, who has led the town for years, called the bridge “a gift to the whole valley”.', 'cue'],
    ['Lena Ortholt laughed and said, “The bridge will open in May.”', 'cue'],
    ['The bridge would be “open to everybody by the month of May”, Lena Ortholt said.', 'cue'],
    ['Lena Ortholt said: “The bridge will open in May.”', 'colon'],
    ['Lena Ortholt was relieved: “The bridge will open in May.”', 'colon'],
    ['Lena Ortholt: “The bridge will open in May.”', 'colon'],
    ['“The bridge will open in May,” according to Lena Ortholt.', 'according-to'],
    ['According to Lena Ortholt, “the bridge will open in May” at last.', 'according-to'],
    ['“The bridge will open in May.” – Lena Ortholt', 'dash']
  ])('tells who spoke in %s', (paragraph, rule) => {
    const quote = onlyQuote(paragraph)
    expect([quote.speaker?.name, quote.rule, quote.evidence]).toEqual([LENA, rule, 'stated'])
  })

  it('gives the words that point to the speaker and the word that attributes', () => {
    const quote = onlyQuote('“The bridge will open in May,” said Lena Ortholt, the mayor of Brackwell.')
    expect(quote.mention).toEqual({ text: LENA, paragraph: 0, start: 36, end: 48 })
    expect(quote.cue).toEqual({ text: 'said', paragraph: 0, start: 31, end: 35 })
    expect(quote.source).toBeNull()
  })

  it('tells whole sentences from words woven into the writer’s', () => {
    expect(onlyQuote('“The bridge will open in May,” said Lena Ortholt.').kind).toBe('direct')
    expect(onlyQuote('Lena Ortholt called it “a gift to the whole valley”.').kind).toBe('mixed')
  })

  it('gives both pieces of a split quotation to one speaker, as one utterance', () => {
    const quotes = quotesOf('“The bridge,” Lena Ortholt said, “will open in the month of May.”')
    expect(quotes.map(({ speaker, utterance }) => [speaker?.name, utterance])).toEqual([
      [LENA, 0],
      [LENA, 0]
    ])
    expect(quotes[0]?.speaker).toBe(quotes[1]?.speaker)
  })

  it('gives the next sentence’s quotation to the same speaker', () => {
    const quotes = quotesOf('“The bridge will open in May,” Lena Ortholt said. “It took nine years.”')
    expect(quotes.map(({ rule, evidence, utterance }) => [rule, evidence, utterance])).toEqual([
      ['cue', 'stated', 0],
      ['continuation', 'inferred', 0]
    ])
  })

  it('gives a paragraph that is all quotation to the speaker before', () => {
    expect(told(['“The bridge will open in May,” Lena Ortholt said.', '“It took nine years.”', 'Work goes on.'])).toEqual([
      ['The bridge will open in May,', LENA],
      ['It took nine years.', LENA]
    ])
  })

  it('keeps two speakers in one paragraph apart', () => {
    expect(told('“The bridge will open in May,” Lena Ortholt said. “It is far too late,” Tom Brackett replied.')).toEqual([
      ['The bridge will open in May,', LENA],
      ['It is far too late,', 'Tom Brackett']
    ])
  })

  it('takes the speaker of an action beside the quotation', () => {
    const quote = onlyQuote('Tom Brackett, a teacher from Ludd, shook his head. “We waited so long.”')
    expect([quote.speaker?.name, quote.rule, quote.evidence]).toEqual(['Tom Brackett', 'context', 'inferred'])
  })

  it('takes the speaker whom the paragraph before announces', () => {
    const quote = onlyQuote(['Lena Ortholt later added:', '“The bridge will open in May.”'])
    expect([quote.speaker?.name, quote.rule]).toEqual([LENA, 'colon'])
  })

  it('takes the name of a signature line', () => {
    const quote = onlyQuote(['“The bridge is a gift to us all.”', '— Tom Brackett, Ludd'])
    expect([quote.speaker?.name, quote.rule, quote.mention?.paragraph]).toEqual(['Tom Brackett', 'dash', 1])
  })

  it('finds the owner of a noun of speech', () => {
    expect(told('Few believed Lena Ortholt’s claim that “the bridge will open in May” or later.')).toEqual([
      ['the bridge will open in May', LENA]
    ])
  })

  it('lets two people speak as one', () => {
    const quote = onlyQuote('Tom Brackett and Lena Ortholt said: “We are friends again.”')
    expect(quote.speaker).toEqual({ name: 'Tom Brackett and Lena Ortholt', kind: 'group', description: null })
  })

  it('returns a quotation without a speaker when nobody is named', () => {
    const quote = onlyQuote('“The bridge will open in the month of May.”')
    expect([quote.speaker, quote.rule, quote.evidence, quote.mention, quote.cue]).toEqual([null, null, null, null, null])
  })
})
