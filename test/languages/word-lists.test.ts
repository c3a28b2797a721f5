import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/languages/index.js'
import type { Language } from '../../src/languages/language.js'
import { fold } from '../../src/text/fold.js'

interface WordList {
  readonly path: string
  readonly words: readonly string[]
}

/** Lists that a grammar may leave empty: not every language has articles, postpositions or a word after the hour. */
const MAY_BE_EMPTY = [
  /^dates\.(hour|at)$/,
  /^quotes\.(accordingTo|accordingToAfter|articles|indefiniteArticles|cueParticles|possessives|firstPerson|particles)$/,
  /^quotes\.pronouns\./,
  /^quotes\.honorifics\.neutral$/,
  /^quotes\.roles\.(masculine|feminine|neutral)$/,
  /^quotes\.grammar\.nameEndings$/
]

function wordLists(value: unknown, path: string): readonly WordList[] {
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry === 'string')) return [{ path, words: value }]
    return value.flatMap((entry, index) => wordLists(entry, `${path}.${index}`))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => wordLists(entry, path === '' ? key : `${path}.${key}`))
}

function listsOf(language: Language): readonly WordList[] {
  return wordLists(language, '').filter(({ path }) => !path.startsWith('quotes.grammar.marks'))
}

// closing punctuation does not count where a phrase is the whole block
function key(path: string, entry: string): string {
  return path.startsWith('page.') && !entry.endsWith('…') ? fold(entry).replace(/[ :.!]{1,9}$/, '') : entry
}

function repeated({ path, words }: WordList): readonly string[] {
  const seen = new Set<string>()
  return words.filter((word) => seen.size === seen.add(key(path, word)).size)
}

function lines(lists: readonly WordList[], find: (list: WordList) => readonly string[]): readonly string[] {
  return lists.flatMap((list) => find(list).map((word) => `${list.path}: ${word}`))
}

function wordsIn(phrase: string): number {
  return phrase.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

it('has twelve languages under their codes, each once', () => {
  expect(LANGUAGES.map(({ code }) => code)).toEqual(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'nb', 'da', 'tr'])
})

describe.each(LANGUAGES)('$name', (language) => {
  const lists = listsOf(language)

  it('fills every list that its grammar does not leave empty', () => {
    const empty = lists.filter(({ path, words }) => words.length === 0 && !MAY_BE_EMPTY.some((pattern) => pattern.test(path)))
    expect(empty.map(({ path }) => path)).toEqual([])
  })

  it('names twelve months and seven days', () => {
    expect(language.dates.months).toHaveLength(12)
    expect(language.dates.weekdays.length).toBeGreaterThanOrEqual(7)
  })

  it('knows enough verbs, nouns and names to read quotations', () => {
    const { cueVerbs, roles, firstNames, prepositions } = language.quotes
    expect(cueVerbs.length).toBeGreaterThanOrEqual(100)
    expect(roles.masculine.length + roles.feminine.length + roles.neutral.length).toBeGreaterThanOrEqual(200)
    expect(firstNames.masculine.length).toBeGreaterThanOrEqual(60)
    expect(firstNames.feminine.length).toBeGreaterThanOrEqual(60)
    expect(prepositions.length).toBeGreaterThanOrEqual(15)
  })

  it('says nothing twice in one list', () => {
    expect(lines(lists, repeated)).toEqual([])
  })

  it('is written in lower case, with plain apostrophes and single spaces', () => {
    const others = lists.filter(({ path }) => !path.startsWith('quotes.firstNames') && path.includes('.'))
    const unfolded = lines(others, ({ words }) => words.filter((word) => !isFolded(word)))
    expect(unfolded).toEqual([])
  })

  it('writes first names as in print', () => {
    const { masculine, feminine } = language.quotes.firstNames
    expect([...masculine, ...feminine].filter((name) => !/^\p{Lu}[\p{L}\p{M}'-]+$/u.test(name))).toEqual([])
  })

  it('keeps phrases to six words, with an ellipsis only at their end', () => {
    const phrases = lists.filter(({ path }) => path.startsWith('page.'))
    expect(lines(phrases, ({ words }) => words.filter((phrase) => wordsIn(phrase) > 6))).toEqual([])
    expect(lines(phrases, ({ words }) => words.filter((phrase) => phrase.slice(0, -1).includes('…')))).toEqual([])
  })

  it('does not take a verb for a strong and a weak cue at once', () => {
    const strong = new Set(language.quotes.cueVerbs)
    expect(language.quotes.weakCueVerbs.filter((verb) => strong.has(verb))).toEqual([])
  })

  it('says where a source is named, before or after the name', () => {
    expect(language.quotes.accordingTo.length + language.quotes.accordingToAfter.length).toBeGreaterThan(0)
  })
})

// marks and dashes may stand as in print: the tables fold them
function isFolded(word: string): boolean {
  return word === word.toLowerCase() && word === word.trim() && !/[’‘ʼ´`\u00AD\u200B-\u200F\uFEFF]|\s\s|[^\S ]/.test(word)
}
