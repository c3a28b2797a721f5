import { describe, expect, it } from 'vitest'
import { en } from '../../src/languages/en.js'
import { fr } from '../../src/languages/fr.js'
import { findQuotes } from '../../src/quotes/find-quotes.js'
import { quotesOf, told } from './helpers.js'

const CONTEXT = { title: null, standfirst: null, captions: [], indirect: false }

describe('words woven into a sentence', () => {
  it('belong to whoever the sentence is about when it has no cue', () => {
    expect(told('Mayor Lena Ortholt fears that the bridge could “divide the town for years to come”.')).toEqual([
      ['divide the town for years to come', 'Lena Ortholt']
    ])
  })

  it('belong to whoever spoke before when the verb marks them as reported', () => {
    const paragraph =
      'Bürgermeisterin Lena Ortholt kritisierte den Bericht scharf. Es habe eine „Kultur der Angst im ganzen Rathaus“ geherrscht.'
    expect(told(paragraph, 'de')).toEqual([['Kultur der Angst im ganzen Rathaus', 'Lena Ortholt']])
  })

  it('belong to the source named at the end rather than to a weak verb', () => {
    expect(
      told(
        'The bill proposes “the toughest and fairest bridge tolls in decades” for ferries and their crews, according to the Harbour Board.'
      )
    ).toEqual([['the toughest and fairest bridge tolls in decades', 'Harbour Board']])
  })

  it('belong to the owner of the noun of speech at the marks', () => {
    expect(
      told('Peter Brackett and Ann Dole said the town owed much to Lena Ortholt’s claim, “no bridge without a road”.')
    ).toEqual([['no bridge without a road', 'Lena Ortholt']])
  })
})

describe('descriptions', () => {
  it('are definite by their ending in Scandinavian languages', () => {
    expect(told(['Advokat Kari Nordli krever svar.', '– Broen er stengt, sier forsvarsadvokaten.'], 'nb')).toEqual([
      ['Broen er stengt,', 'Kari Nordli']
    ])
  })

  it('reach a name over the adjectives behind the noun', () => {
    expect(told('«El puente se abre en mayo», dijo el primer ministro polaco Jan Kowalski.', 'es')).toEqual([
      ['El puente se abre en mayo', 'Jan Kowalski']
    ])
  })

  it('stand for the body whose name ends with them', () => {
    expect(told(['The Western Council met on Monday.', '“The bridge will open in May,” the council said.'])).toEqual([
      ['The bridge will open in May,', 'Western Council']
    ])
  })

  it('of two people mean those who were named together', () => {
    const paragraphs = [
      'Jane Ortholt and Peter Brackett run the ferry.',
      'They never close.',
      '“We love the river,” the couple say.'
    ]
    expect(told(paragraphs)).toEqual([['We love the river,', 'Jane Ortholt and Peter Brackett']])
  })
})

describe('names', () => {
  it('of papers may stand in marks', () => {
    expect(told('„Die Brücke wird teuer“, schreibt die „Flusspost“.', 'de')).toEqual([['Die Brücke wird teuer', 'Flusspost']])
  })

  it('keep the particle of a surname', () => {
    expect(told('« Le pont ouvre en mai », a déclaré Anne Le Roux.', 'fr')).toEqual([['Le pont ouvre en mai', 'Anne Le Roux']])
  })

  it('of two short parts behind a capital are one name', () => {
    expect(told(['Minister Park Min-ho opened the bridge.', '“It took nine years,” Park said.'])).toEqual([
      ['It took nine years,', 'Park Min-ho']
    ])
  })

  it('in an opening phrase do not take the description of the next subject', () => {
    expect(told(['Lena Ortholt is the mayor.', 'In North Brackwell, the mayor said: “We open in May.”'])).toEqual([
      ['We open in May.', 'Lena Ortholt']
    ])
  })
})

describe('titles of works', () => {
  it('are nobody’s speech, whatever sign ends them inside the marks', () => {
    expect(told('He shot a documentary, “Bridges Over Quiet Water,” which Lena Ortholt praised.')).toEqual([])
  })
})

describe('printed interviews', () => {
  it('give the answers to the guest', () => {
    const texts = [
      'Anne Morel fabrique des ponts en papier.',
      'Pourquoi le papier ?',
      '« Parce que le bois manque de patience. »',
      'Et le fer ?',
      '« Le fer ne plie pas, il boude. »'
    ]
    const paragraphs = texts.map((text) => ({ text, kind: 'paragraph' as const }))
    const quotes = findQuotes(paragraphs, { ...CONTEXT, language: fr, authors: [] })
    expect(quotes.map(({ speaker, rule }) => [speaker?.name, rule])).toEqual([
      ['Anne Morel', 'interview'],
      ['Anne Morel', 'interview']
    ])
  })

  it('are none with a single question', () => {
    expect(
      quotesOf(['Jane Ortholt builds bridges.', 'Why?', '“Because the river is wide.”']).map(({ rule }) => rule)
    ).not.toContain('interview')
  })
})

describe('the writer’s own I', () => {
  const paragraphs = [{ text: 'The ferryman waited. “How wide is the river?” I asked.', kind: 'paragraph' as const }]

  it('is the only author of the article', () => {
    const [quote] = findQuotes(paragraphs, { ...CONTEXT, language: en, authors: ['Jane Ortholt'] })
    expect([quote?.speaker?.name, quote?.rule, quote?.evidence]).toEqual(['Jane Ortholt', 'byline', 'inferred'])
  })

  it('is nobody when several have signed', () => {
    const [quote] = findQuotes(paragraphs, { ...CONTEXT, language: en, authors: ['Jane Ortholt', 'Ann Dole'] })
    expect(quote?.speaker).toBe(null)
  })
})

describe('marks', () => {
  it('of letters left out close nothing', () => {
    expect(told('‘You could put your fist through ’em,’ Lena Ortholt said.')).toEqual([
      ['You could put your fist through ’em,', 'Lena Ortholt']
    ])
  })

  it('that are single carry a speech over paragraphs', () => {
    expect(told(['Lena Ortholt said: ‘We waited nine years for the bridge.', '‘Now it is here.’'])).toEqual([
      ['We waited nine years for the bridge.\n\nNow it is here.', 'Lena Ortholt']
    ])
  })

  it('may be a dash inside a paragraph', () => {
    expect(told('Most jest zamknięty. – To trwało długo – powiedział Jan Kowalski.', 'pl')).toEqual([
      ['To trwało długo', 'Jan Kowalski']
    ])
  })
})
