import { describe, expect, it } from 'vitest'
import { lineFeatures } from '../../src/label/line-features.js'
import { splitRunTogether } from '../../src/label/split-run-together.js'

describe('lineFeatures', () => {
  it('counts words, sentences, commas, digits and capitals', () => {
    expect(lineFeatures('On 4 March, Ada Berg said no. Tom Hale agreed!')).toMatchObject({
      words: 10,
      sentences: 2,
      commas: 1,
      digits: 1,
      capitals: 6,
      ends: true,
      cut: false
    })
  })

  it('sees a sentence end behind quotation marks and brackets', () => {
    expect(lineFeatures('“We will go.”')).toMatchObject({ ends: true, sentences: 1, opensSpeech: true })
    expect(lineFeatures('(He went.)').ends).toBe(true)
    expect(lineFeatures('He paid 3.5 crowns for it')).toMatchObject({ ends: false, sentences: 0 })
  })

  it('sees cuts, colons, questions and small first letters', () => {
    expect(lineFeatures('the wall is…')).toMatchObject({ cut: true, ends: true, opensSmall: true })
    expect(lineFeatures('the wall is...').cut).toBe(true)
    expect(lineFeatures('She said:')).toMatchObject({ colon: true, ends: false })
    expect(lineFeatures('Why?')).toMatchObject({ question: true, ends: true })
  })

  it('sees elements that were run together, and dividers', () => {
    expect(lineFeatures('Share this articleComments').glued).toBe(1)
    expect(lineFeatures('News | Sport · Weather').dividers).toBe(2)
  })

  it('counts two characters as a word where no spaces are written', () => {
    expect(lineFeatures('港の壁は三月に直される。')).toMatchObject({ sentences: 1, ends: true })
    expect(lineFeatures('港の壁は三月に直される。').words).toBeGreaterThan(5)
    expect(lineFeatures('Πόλη και λιμάνι.')).toMatchObject({ words: 3, ends: true, capitals: 1 })
  })

  it('is all nothing for an empty line', () => {
    expect(lineFeatures('')).toMatchObject({ length: 0, words: 0, sentences: 0, ends: false, letters: 0 })
  })
})

describe('splitRunTogether', () => {
  it('cuts at seams and dividers and folds the pieces', () => {
    expect(splitRunTogether('Share this articleComments')).toEqual(['share this article', 'comments'])
    expect(splitRunTogether('Ada Berg / Getty Images')).toEqual(['ada berg', 'getty images'])
  })
})
