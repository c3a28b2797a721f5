import { describe, expect, it } from 'vitest'
import { extractQuotes } from '../../src/quotes/extract-quotes.js'
import { told } from './helpers.js'

const CASES: readonly (readonly [language: string, paragraph: string, quotes: readonly (readonly [string, string | null])[]])[] =
  [
    [
      'fr',
      '« Le pont ouvrira en mai », a déclaré la maire Léna Ortal. « C’était très long », ajoute-t-elle.',
      [
        ['Le pont ouvrira en mai', 'Léna Ortal'],
        ['C’était très long', 'Léna Ortal']
      ]
    ],
    [
      'fr',
      '« Le pont ouvrira bientôt, explique Jean Brulard. Il est solide. »',
      [['Le pont ouvrira bientôt, explique Jean Brulard. Il est solide.', 'Jean Brulard']]
    ],
    ['fr', 'Selon Jean Brulard, « le pont ouvrira en mai ».', [['le pont ouvrira en mai', 'Jean Brulard']]],
    [
      'es',
      '«El puente abrirá en mayo», dijo la alcaldesa Lena Ortal. «Ha sido largo», añadió.',
      [
        ['El puente abrirá en mayo', 'Lena Ortal'],
        ['Ha sido largo', 'Lena Ortal']
      ]
    ],
    ['es', 'Según Lena Ortal, “el puente abrirá en mayo”.', [['el puente abrirá en mayo', 'Lena Ortal']]],
    [
      'it',
      '«Il ponte aprirà a maggio», ha detto il sindaco Marco Bellini. «È stato lungo», ha aggiunto.',
      [
        ['Il ponte aprirà a maggio', 'Marco Bellini'],
        ['È stato lungo', 'Marco Bellini']
      ]
    ],
    [
      'pt',
      '“A ponte abrirá em maio”, disse a prefeita Helena Ortal. “Foi longo”, acrescentou.',
      [
        ['A ponte abrirá em maio', 'Helena Ortal'],
        ['Foi longo', 'Helena Ortal']
      ]
    ],
    [
      'nl',
      '‘De brug gaat in mei open’, zei burgemeester Anna de Boer. ‘Het duurde lang’, zegt ze.',
      [
        ['De brug gaat in mei open', 'Anna de Boer'],
        ['Het duurde lang', 'Anna de Boer']
      ]
    ],
    [
      'pl',
      '„Most zostanie otwarty w maju” – powiedziała burmistrz Anna Kowalska. „To trwało długo” – dodała.',
      [
        ['Most zostanie otwarty w maju', 'Anna Kowalska'],
        ['To trwało długo', 'Anna Kowalska']
      ]
    ],
    ['sv', '”Bron öppnar i maj”, säger borgmästaren Anna Lindqvist.', [['Bron öppnar i maj', 'Anna Lindqvist']]],
    ['nb', '«Broen åpner i mai», sa ordfører Kari Nordli.', [['Broen åpner i mai', 'Kari Nordli']]],
    ['da', '»Broen åbner i maj,« siger borgmester Mette Holm.', [['Broen åbner i maj,', 'Mette Holm']]],
    ['tr', '“Köprü mayıs ayında açılacak” dedi Ayşe Demir.', [['Köprü mayıs ayında açılacak', 'Ayşe Demir']]],
    ['ru', '«Мост откроют в мае», — сказал Иван Петров.', [['Мост откроют в мае', 'Иван Петров']]]
  ]

describe('quotes in other languages', () => {
  it.each(CASES)('%s: %s', (language, paragraph, quotes) => {
    expect(told(paragraph, language)).toEqual(quotes)
  })

  it('detects the language when it is not told', () => {
    const paragraphs = [
      'Die Stadt hat lange auf diesen Tag gewartet, und nun ist es so weit: Die Arbeiten an der Brücke sind nach neun Jahren zu Ende.',
      '„Die Brücke öffnet im Mai“, so Lena Ortholt.'
    ]
    expect(extractQuotes(paragraphs).map(({ speaker }) => speaker?.name)).toEqual(['Lena Ortholt'])
  })

  it('reads a regional variety as its language', () => {
    expect(told('„Die Brücke öffnet im Mai“, so Lena Ortholt.', 'de-AT').map(([, speaker]) => speaker)).toEqual(['Lena Ortholt'])
  })
})
