import { LANGUAGES } from './index.js'
import type { Language, QuoteGrammar } from './language.js'

/** What a word can be, as bits: a word may be several things at once (`die` is an article and a relative pronoun). */
export const Tag = {
  cue: 1 << 0,
  weakCue: 1 << 1,
  cueParticle: 1 << 2,
  auxiliary: 1 << 3,
  cueNoun: 1 << 4,
  accordingTo: 1 << 5,
  accordingToAfter: 1 << 6,
  he: 1 << 7,
  she: 1 << 8,
  they: 1 << 9,
  firstPerson: 1 << 10,
  possessive: 1 << 11,
  relative: 1 << 12,
  complementiser: 1 << 13,
  article: 1 << 14,
  preposition: 1 << 15,
  conjunction: 1 << 16,
  mister: 1 << 17,
  missis: 1 << 18,
  neutralTitle: 1 << 19,
  roleOfMan: 1 << 20,
  roleOfWoman: 1 << 21,
  role: 1 << 22,
  group: 1 << 23,
  organisation: 1 << 24,
  document: 1 << 25,
  nameParticle: 1 << 26,
  notName: 1 << 27,
  notSpeech: 1 << 28,
  imagined: 1 << 29,
  firstName: 1 << 30,
  reported: 1 << 31
} as const

/** Pronouns that can be the subject of a cue. */
export const PRONOUN = Tag.he | Tag.she | Tag.they
/** Forms of address. */
export const HONORIFIC = Tag.mister | Tag.missis | Tag.neutralTitle
/** Nouns that say what a person is. */
export const ROLE = Tag.roleOfMan | Tag.roleOfWoman | Tag.role
/** Nouns that can head the name of a speaker. */
export const HEAD = ROLE | Tag.group | Tag.organisation | Tag.document
/** Shorter nouns are not looked for at the end of compounds. */
export const SHORTEST_HEAD = 5
/** Words that neither open nor continue a noun phrase. */
export const FUNCTION =
  Tag.auxiliary |
  PRONOUN |
  Tag.firstPerson |
  Tag.relative |
  Tag.complementiser |
  Tag.preposition |
  Tag.conjunction |
  Tag.accordingTo

/** Several words that are one thing: `according to`, `pointed out`. */
export interface WordPhrase {
  /** Folded words, the first one included. */
  readonly words: readonly string[]
  readonly tags: number
}

/** The quotation words of a language, ready for look-up by folded word (lower case, straight apostrophes). */
export interface QuoteLexicon {
  readonly grammar: QuoteGrammar
  readonly words: ReadonlyMap<string, number>
  /** By first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly WordPhrase[]>
  /** First names of all built-in languages, folded, with {@link Tag.he} and {@link Tag.she} as far as they tell. */
  readonly firstNames: ReadonlyMap<string, number>
  /** The last four letters of every noun that can head a compound: a quick way to see that a word is none. */
  readonly headTails: ReadonlySet<string>
  /** Articles that introduce somebody new. */
  readonly indefinite: ReadonlySet<string>
  /** Groups that stand for people named together. */
  readonly pairs: ReadonlySet<string>
  /** Longest first. */
  readonly nameEndings: readonly string[]
}

const CACHE = new WeakMap<Language, QuoteLexicon>()

/** The matcher built from a language's word lists; built once per Language object. */
export function compileQuoteWords(language: Language): QuoteLexicon {
  const known = CACHE.get(language)
  if (known) return known
  const lexicon = build(language)
  CACHE.set(language, lexicon)
  return lexicon
}

function build(language: Language): QuoteLexicon {
  const words = new Map<string, number>()
  const phrases = new Map<string, WordPhrase[]>()
  for (const [tag, list] of taggedLists(language)) for (const entry of list) addEntry(words, phrases, entry, tag)
  for (const other of LANGUAGES)
    for (const particle of other.quotes.particles) if (!words.has(particle)) words.set(particle, Tag.nameParticle)
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  const { grammar } = language.quotes
  const nameEndings = grammar.nameEndings.map(foldWord).sort((a, b) => b.length - a.length)
  const headTails = new Set<string>()
  for (const [word, tags] of words) if (tags & HEAD && word.length >= SHORTEST_HEAD) headTails.add(word.slice(-4))
  const indefinite = new Set(language.quotes.indefiniteArticles.map(foldWord))
  const pairs = new Set(language.quotes.pairs?.map(foldWord))
  return { grammar, words, phrases, firstNames: firstNamesOf(language), headTails, indefinite, pairs, nameEndings }
}

function taggedLists({ quotes }: Language): readonly (readonly [number, readonly string[]])[] {
  return [
    [Tag.cue, quotes.cueVerbs],
    [Tag.weakCue, quotes.weakCueVerbs],
    [Tag.cueParticle, quotes.cueParticles],
    [Tag.auxiliary, quotes.auxiliaries],
    [Tag.cueNoun, quotes.cueNouns],
    [Tag.accordingTo, quotes.accordingTo],
    [Tag.accordingToAfter, quotes.accordingToAfter],
    [Tag.he, quotes.pronouns.masculine],
    [Tag.she, quotes.pronouns.feminine],
    [Tag.they, quotes.pronouns.plural],
    [Tag.firstPerson, quotes.firstPerson],
    [Tag.possessive, quotes.possessives],
    [Tag.relative, quotes.relatives],
    [Tag.complementiser, quotes.complementisers],
    [Tag.reported, quotes.reportedForms ?? []],
    [Tag.article, quotes.articles],
    [Tag.article, quotes.indefiniteArticles],
    [Tag.preposition, quotes.prepositions],
    [Tag.conjunction, quotes.conjunctions],
    [Tag.mister, quotes.honorifics.masculine],
    [Tag.missis, quotes.honorifics.feminine],
    [Tag.neutralTitle, quotes.honorifics.neutral],
    [Tag.roleOfMan, quotes.roles.masculine],
    [Tag.roleOfWoman, quotes.roles.feminine],
    [Tag.role, quotes.roles.neutral],
    [Tag.group, quotes.groups],
    [Tag.group, quotes.pairs ?? []],
    [Tag.organisation, quotes.organisations],
    [Tag.document, quotes.documents],
    [Tag.nameParticle, quotes.particles],
    [Tag.notName, quotes.notNames],
    [Tag.notSpeech, quotes.notSpeech],
    [Tag.imagined, quotes.imagined]
  ]
}

const GAP = /\s+/

function addEntry(words: Map<string, number>, phrases: Map<string, WordPhrase[]>, entry: string, tags: number): void {
  const folded = foldWord(entry)
  const parts = folded.split(GAP).filter(Boolean)
  const [first] = parts
  if (first === undefined) return
  if (parts.length === 1) words.set(first, (words.get(first) ?? 0) | tags)
  const pieces = parts.flatMap(elisionParts)
  if (pieces.length > 1) addPhrase(phrases, pieces, tags)
}

// "d'après" is looked up whole and, where the tokenizer takes the elided word apart, as "d'" + "après"
function elisionParts(word: string): readonly string[] {
  const at = word.indexOf("'")
  return at > 0 && at < word.length - 1 ? [word.slice(0, at + 1), word.slice(at + 1)] : [word]
}

function addPhrase(phrases: Map<string, WordPhrase[]>, words: readonly string[], tags: number): void {
  const first = words[0] ?? ''
  const list = phrases.get(first)
  const same = list?.findIndex((phrase) => phrase.words.join(' ') === words.join(' ')) ?? -1
  if (!list) phrases.set(first, [{ words, tags }])
  else if (same < 0) list.push({ words, tags })
  else list[same] = { words, tags: tags | (list[same]?.tags ?? 0) }
}

function firstNamesOf(language: Language): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const { quotes } of [...LANGUAGES, language]) {
    for (const name of quotes.firstNames.masculine) names.set(foldWord(name), (names.get(foldWord(name)) ?? 0) | Tag.he)
    for (const name of quotes.firstNames.feminine) names.set(foldWord(name), (names.get(foldWord(name)) ?? 0) | Tag.she)
  }
  // the article's own language decides where languages differ (Andrea, Jan, Simone)
  for (const name of language.quotes.firstNames.masculine) names.set(foldWord(name), Tag.he)
  for (const name of language.quotes.firstNames.feminine) names.set(foldWord(name), Tag.she)
  return names
}

const SOFT_HYPHENS = /\u00AD/g
const APOSTROPHES = /[’‘ʼ´`′]/g

const SPECIAL = /[’‘ʼ´`′‑İ\u00AD]/

/** A word as the lexicon knows it: lower case, straight apostrophes, one kind of hyphen, no soft hyphens. */
export function foldWord(word: string): string {
  if (!SPECIAL.test(word)) return word.toLowerCase()
  // 'İ' lower-cases to two characters
  return word.replace(SOFT_HYPHENS, '').replace(APOSTROPHES, "'").replace(/‑/g, '-').replace(/İ/g, 'i').toLowerCase()
}
