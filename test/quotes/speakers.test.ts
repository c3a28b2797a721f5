import { describe, expect, it } from 'vitest'
import { en } from '../../src/languages/en.js'
import { findQuotes, type QuoteParagraph } from '../../src/quotes/find-quotes.js'
import { onlyQuote, quotesOf, told } from './helpers.js'

describe('who that is', () => {
  it('names a speaker in the fullest form the article prints', () => {
    expect(told(['Mayor Lena Ortholt opened the bridge.', '“It took nine years,” Ortholt said.'])).toEqual([
      ['It took nine years,', 'Lena Ortholt']
    ])
    expect(told('“It took nine years,” Ms Ortholt said.', 'en', 'Lena Ortholt opens the new bridge in Brackwell')).toEqual([
      ['It took nine years,', 'Lena Ortholt']
    ])
  })

  it('resolves he and she by gender', () => {
    const paragraphs = [
      'Mary Ortholt met Peter Brackett at the bridge.',
      '“It took nine years,” she said.',
      '“It took far too long,” he replied.'
    ]
    expect(told(paragraphs)).toEqual([
      ['It took nine years,', 'Mary Ortholt'],
      ['It took far too long,', 'Peter Brackett']
    ])
    expect(quotesOf(paragraphs).map(({ rule, evidence }) => [rule, evidence])).toEqual([
      ['pronoun', 'inferred'],
      ['pronoun', 'inferred']
    ])
  })

  it('describes a speaker in the article’s words', () => {
    expect(onlyQuote('“It took nine years,” said Lena Ortholt, the mayor of Brackwell.').speaker?.description).toBe(
      'the mayor of Brackwell'
    )
    expect(onlyQuote('“It took nine years,” former town clerk Lena Ortholt said.').speaker?.description).toBe('former town clerk')
    expect(onlyQuote('“It took nine years,” Brackwell’s mayor, Lena Ortholt, said.').speaker).toEqual({
      name: 'Lena Ortholt',
      kind: 'person',
      description: 'Brackwell’s mayor'
    })
  })

  it('knows a person by a description given before', () => {
    expect(told(['Mayor Lena Ortholt opened the bridge.', 'Rain fell.', '“It took nine years,” the mayor said.'])).toEqual([
      ['It took nine years,', 'Lena Ortholt']
    ])
  })

  it('tells namesakes apart by title', () => {
    const paragraphs = [
      'Mary Ortholt and Peter Ortholt run the mill.',
      '“It is hard work,” Mr Ortholt said.',
      '“It is fun,” Mrs Ortholt said.'
    ]
    expect(told(paragraphs)).toEqual([
      ['It is hard work,', 'Peter Ortholt'],
      ['It is fun,', 'Mary Ortholt']
    ])
  })

  it('names organisations, groups and unnamed sources by their words', () => {
    expect(onlyQuote('In a statement, the Ludd Water Company wrote: “Our pipes are safe.”').speaker).toEqual({
      name: 'Ludd Water Company',
      kind: 'organisation',
      description: null
    })
    expect(onlyQuote('“Stay away from the river,” police warned.').speaker).toEqual({
      name: 'police',
      kind: 'group',
      description: null
    })
    expect(onlyQuote('“It will cost us dearly,” said a senior official at the ministry.').speaker).toEqual({
      name: 'a senior official at the ministry',
      kind: 'unnamed',
      description: null
    })
  })

  it('does not carry a speaker over a heading', () => {
    const paragraphs: QuoteParagraph[] = [
      { text: '“The bridge will open in May,” Lena Ortholt said.', kind: 'paragraph' },
      { text: 'Fire in Ludd', kind: 'heading' },
      { text: '“We saw the smoke from afar.”', kind: 'paragraph' }
    ]
    const context = { language: en, title: null, standfirst: null, captions: [], authors: [], indirect: false }
    expect(findQuotes(paragraphs, context).map(({ speaker }) => speaker?.name ?? null)).toEqual(['Lena Ortholt', null])
  })

  it('gives a quotation in a heading the speaker of the section’s own', () => {
    const paragraphs: QuoteParagraph[] = [
      { text: '“It took nine years”', kind: 'heading' },
      { text: '“It took nine years, and it was worth it,” Lena Ortholt said.', kind: 'paragraph' }
    ]
    const context = { language: en, title: null, standfirst: null, captions: [], authors: [], indirect: false }
    expect(findQuotes(paragraphs, context).map(({ speaker }) => speaker?.name ?? null)).toEqual(['Lena Ortholt', 'Lena Ortholt'])
  })
})

describe('what is no speech', () => {
  it.each([
    'The so-called “bridge to nowhere” is closed.',
    'The film “The Long Bridge” was shown in Ludd.',
    'Peter “Big Pete” Brackett won the race.',
    'The town has a new “smart” bridge.',
    'The song “Over The Water,” which nobody knew, was played.'
  ])('does not return %s', (paragraph) => {
    expect(told(paragraph)).toEqual([])
  })
})
