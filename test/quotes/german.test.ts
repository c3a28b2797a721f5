import { describe, expect, it } from 'vitest'
import { onlyQuote, told } from './helpers.js'

describe('German', () => {
  it.each([
    '„Die Brücke öffnet im Mai“, sagte Lena Ortholt.',
    '„Die Brücke öffnet im Mai“, sagte Bürgermeisterin Lena Ortholt (SPD) der Zeitung.',
    '„Die Brücke öffnet im Mai“, so Lena Ortholt.',
    '„Die Brücke öffnet im Mai“, hat Lena Ortholt gesagt.',
    '»Die Brücke öffnet im Mai«, erklärte die Bürgermeisterin Lena Ortholt.',
    '"Die Brücke öffnet im Mai", strahlte Lena Ortholt.',
    'Lena Ortholt sagte am Montag: „Die Brücke öffnet im Mai.“',
    'Am Montag sagte Lena Ortholt: „Die Brücke öffnet im Mai.“',
    'Lena Ortholt sprach von einem „Geschenk an das ganze Tal“.',
    'Die Bürgermeisterin, Lena Ortholt, sagte: „Die Brücke öffnet im Mai.“',
    'Laut Lena Ortholt „öffnet die Brücke erst im Mai“.'
  ])('tells who spoke in %s', (paragraph) => {
    expect(onlyQuote(paragraph, 'de').speaker?.name).toBe('Lena Ortholt')
  })

  it('takes no noun for a name', () => {
    expect(onlyQuote('„Die Brücke öffnet im Mai“, sagte die Sprecherin der Stadt.', 'de').speaker).toEqual({
      name: 'die Sprecherin der Stadt',
      kind: 'unnamed',
      description: null
    })
    expect(onlyQuote('Weiter sagte Huber: „Die Brücke öffnet im Mai.“', 'de').speaker?.name).toBe('Huber')
  })

  it('finds the paper behind an impersonal verb', () => {
    expect(onlyQuote('„Es brennt noch immer“, heißt es in einer Mitteilung der Feuerwehr.', 'de').speaker?.name).toBe(
      'einer Mitteilung der Feuerwehr'
    )
  })

  it('lets reported speech run on into a quoted fragment', () => {
    expect(told('Am Montag sagte Karl Huber, die Brücke öffne bald. Er sei „sehr froh über diesen Termin“.', 'de')).toEqual([
      ['sehr froh über diesen Termin', 'Karl Huber']
    ])
  })

  it('resolves pronouns, last names and descriptions', () => {
    const paragraphs = [
      'Bürgermeisterin Anna Ortholt eröffnete die Brücke.',
      '„Es hat neun Jahre gedauert“, sagte sie.',
      '„Das war es wert“, fügte Ortholt hinzu.',
      '„Wir feiern heute“, sagte die Bürgermeisterin.'
    ]
    expect(told(paragraphs, 'de').map(([, speaker]) => speaker)).toEqual(['Anna Ortholt', 'Anna Ortholt', 'Anna Ortholt'])
  })

  it('returns no titles and no scare quotes', () => {
    expect(told('Die sogenannte „Brücke“ ist zu. Der Film „Der Lange Weg“ lief im Kino.', 'de')).toEqual([])
  })
})
