import { describe, expect, test } from 'vitest'
import type { Quote } from '../../src/contract/article.js'
import { extractQuotes } from '../../src/quotes/extract-quotes.js'

function quotesOf(paragraphs: string | readonly string[], language = 'en'): Quote[] {
  return extractQuotes(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, { language, indirect: true })
}

/** `[words, speaker]` of each report. */
function reported(paragraphs: string | readonly string[], language = 'en'): [string, string | null][] {
  return quotesOf(paragraphs, language)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ text, speaker }) => [text, speaker?.name ?? null])
}

describe('English', () => {
  test.each([
    ['Jane Roe said that the bridge would be closed.', 'the bridge would be closed'],
    ['Jane Roe said the bridge would be closed until May.', 'the bridge would be closed until May'],
    ['Jane Roe told reporters on Monday that the bridge was unsafe.', 'the bridge was unsafe'],
    ['Jane Roe told reporters the bridge was unsafe.', 'the bridge was unsafe'],
    ['Jane Roe, a town engineer, warned that the bridge could fall.', 'the bridge could fall'],
    ['The bridge would be closed until May, Jane Roe said.', 'The bridge would be closed until May'],
    ['The bridge would be closed until May, said Jane Roe.', 'The bridge would be closed until May'],
    ['The bridge is the oldest in the county, according to Jane Roe.', 'The bridge is the oldest in the county'],
    ['According to Jane Roe, the bridge is the oldest in the county.', 'the bridge is the oldest in the county'],
    ['Jane Roe explained why the bridge had been closed.', 'why the bridge had been closed'],
    ['Jane Roe vowed to rebuild the bridge by May.', 'to rebuild the bridge by May']
  ])('%s', (sentence, words) => {
    expect(reported(sentence)).toEqual([[words, 'Jane Roe']])
  })

  test('words on both sides of the clause are two quotes of one utterance', () => {
    const quotes = quotesOf('The bridge, Jane Roe said, would be closed until May.')
    expect(quotes.map(({ text }) => text)).toEqual(['The bridge', 'would be closed until May'])
    expect(new Set(quotes.map(({ utterance }) => utterance)).size).toBe(1)
    expect(quotes[0]?.speaker).toBe(quotes[1]?.speaker)
  })

  test('a second verb opens a second report', () => {
    expect(reported('Jane Roe said that the bridge was old, and added that the town had no money.')).toEqual([
      ['the bridge was old', 'Jane Roe'],
      ['the town had no money', 'Jane Roe']
    ])
  })

  test('the writer takes over behind the clause', () => {
    expect(reported('While Jane Roe said that the bridge was safe, nobody crossed it.')).toEqual([
      ['the bridge was safe', 'Jane Roe']
    ])
    expect(reported('Jane Roe said the bridge was safe, but nobody crossed it.')).toEqual([['the bridge was safe', 'Jane Roe']])
  })

  test.each([
    ['Almost half said they would stay at home.', 'they would stay at home', 'Almost half'],
    ['The town has shrunk by a third, according to tax rolls.', 'The town has shrunk by a third', 'tax rolls'],
    ['As Jane Roe told the council, the bridge is unsafe.', 'the bridge is unsafe', 'Jane Roe'],
    ['The bridge was built for carts, several town engineers said.', 'The bridge was built for carts', 'several town engineers']
  ])('%s', (sentence, words, speaker) => {
    expect(reported(sentence)).toEqual([[words, speaker]])
  })

  test('a pronoun is resolved as at a marked quotation', () => {
    const [quote] = quotesOf(['Jane Roe has run the harbour for ten years.', 'She said that the cranes were worn out.'])
    expect(quote).toMatchObject({
      speaker: { name: 'Jane Roe' },
      mention: { text: 'She' },
      cue: { text: 'said' },
      rule: 'pronoun',
      evidence: 'inferred'
    })
  })

  test.each([
    'Jane Roe said goodbye.',
    'Jane Roe is said to be ill.',
    'Jane Roe did not say whether the bridge would be closed.',
    'We said that the bridge would be closed.',
    'Jane Roe was told that the bridge would be closed.',
    'Who said that the bridge would be closed?',
    'Why did Jane Roe say that the bridge was unsafe?',
    'Nobody said that the bridge was unsafe.',
    'Jane Roe says goodbye to the town.',
    'If Jane Roe says that the bridge is safe, people will come.',
    'Jane Roe opened the bridge on Monday.'
  ])('nothing is reported: %s', (sentence) => {
    expect(reported(sentence)).toEqual([])
  })
})

describe('beside marked quotations', () => {
  const paragraphs = [
    'Jane Roe said that the bridge was old. “We have no money,” she said.',
    'John Doe, the mayor, said the plan was “a step back” for the town. It would be paid for, he added.'
  ]

  test('a sentence with marked speech is the marked one’s', () => {
    expect(quotesOf(paragraphs).map(({ kind, text }) => [kind, text])).toEqual([
      ['indirect', 'the bridge was old'],
      ['direct', 'We have no money,'],
      ['mixed', 'a step back'],
      ['indirect', 'It would be paid for']
    ])
  })

  test('the marked quotations are those that stand there without the option', () => {
    const without = ({ utterance: _, ...quote }: Quote) => quote
    const marked = quotesOf(paragraphs).filter(({ kind }) => kind !== 'indirect')
    expect(marked.map(without)).toEqual(extractQuotes(paragraphs, { language: 'en' }).map(without))
  })

  test('without the option nothing is reported', () => {
    const plain = JSON.stringify(extractQuotes(paragraphs, { language: 'en' }))
    expect(JSON.stringify(extractQuotes(paragraphs, { language: 'en', indirect: false }))).toBe(plain)
    expect(plain).not.toContain('indirect')
    expect(extractQuotes(['Jane Roe said that the bridge was old.'], { language: 'en' })).toEqual([])
  })

  test('spans are exact', () => {
    for (const { parts } of quotesOf(paragraphs))
      for (const { text, paragraph, start, end } of parts) expect(paragraphs[paragraph]?.slice(start, end)).toBe(text)
  })
})

describe('German', () => {
  test.each([
    ['Der Bürgermeister Hans Muster sagte, die Lage sei ernst.', 'die Lage sei ernst', 'Hans Muster'],
    ['Hans Muster sagte am Montag, dass die Brücke gesperrt werde.', 'die Brücke gesperrt werde', 'Hans Muster'],
    ['Am Montag teilte Hans Muster mit, die Brücke werde gesperrt.', 'die Brücke werde gesperrt', 'Hans Muster'],
    ['Die Brücke werde gesperrt, sagte Hans Muster.', 'Die Brücke werde gesperrt', 'Hans Muster'],
    ['Laut Hans Muster wird die Brücke gesperrt.', 'wird die Brücke gesperrt', 'Hans Muster'],
    ['Wie Hans Muster mitteilte, wird die Brücke gesperrt.', 'wird die Brücke gesperrt', 'Hans Muster'],
    ['Nach Behördenangaben wird die Brücke gesperrt.', 'wird die Brücke gesperrt', 'Behördenangaben'],
    ['Hans Muster zufolge wird die Brücke gesperrt.', 'wird die Brücke gesperrt', 'Hans Muster']
  ])('%s', (sentence, words, speaker) => {
    expect(reported(sentence, 'de')).toEqual([[words, speaker]])
  })

  test('the subjunctive runs on', () => {
    expect(reported('Hans Muster sagte, die Lage sei ernst. Man habe kein Geld mehr. Der Bau begann im Mai.', 'de')).toEqual([
      ['die Lage sei ernst', 'Hans Muster'],
      ['Man habe kein Geld mehr', 'Hans Muster']
    ])
  })
})

test.each([
  ['fr', 'Jeanne Martin a déclaré que le pont serait fermé.', 'le pont serait fermé', 'Jeanne Martin'],
  ['es', 'Juana Pérez dijo que el puente quedaría cerrado.', 'el puente quedaría cerrado', 'Juana Pérez'],
  ['nl', 'Jan Jansen zei dat de brug dicht zou gaan.', 'de brug dicht zou gaan', 'Jan Jansen'],
  ['sv', 'Anna Berg sade att bron skulle stängas.', 'bron skulle stängas', 'Anna Berg']
])('%s: %s', (language, sentence, words, speaker) => {
  expect(reported(sentence, language)).toEqual([[words, speaker]])
})
