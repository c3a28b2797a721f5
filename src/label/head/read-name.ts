import type { HeadWords } from '../../languages/compile-head.js'
import type { LineToken } from '../../text/line-tokens.js'
import { type NameWord, nameWord } from './name-words.js'

/** A name among tokens: `from` to `to` (exclusive). */
export interface NameFound {
  readonly from: number
  readonly to: number
  /** Words that are neither initials nor particles. */
  readonly words: number
  readonly kind: 'person' | 'agency' | 'desk'
  /** Whether its first word is a first name that a language lists. */
  readonly known: boolean
}

const MAX_WORDS = 5
const MAX_RUN = 24
const PERSON_WORDS = 2

/** Agencies of up to three letters are words in some language; capitals or small letters throughout tell. */
const SHORT_AGENCY = 3

/** The agency or desk that signs at a token. */
export function readSignature(tokens: readonly LineToken[], at: number, words: HeadWords): NameFound | null {
  const agency = words.agencies.at(tokens, at)
  const text = tokens[at]?.text ?? ''
  if (agency && (agency.length > 1 || text.length > SHORT_AGENCY || text === text.toUpperCase() || text === text.toLowerCase())) {
    return { from: at, to: at + agency.length, words: agency.length, kind: 'agency', known: true }
  }
  const desk = words.desks.at(tokens, at)
  return desk ? { from: at, to: at + desk.length, words: desk.length, kind: 'desk', known: true } : null
}

/** Names one behind the other, and the index of the token after all that belongs to them. */
export interface Persons {
  readonly names: readonly NameFound[]
  readonly end: number
}

/** The names of persons that stand one behind the other at a token, with nothing but white space between them. */
export function readPersons(tokens: readonly LineToken[], at: number, end: number, words: HeadWords): Persons {
  const run = nameRun(tokens, at, end, words)
  const named = beforeJob(run, tokens, words)
  const names = named.length === 0 ? [] : split(halved(named), words).map((name) => found(name, words))
  return { names: names.filter(isNameLength), end: named[named.length - 1]?.to ?? at }
}

// up to the first word that cannot belong to a name; trailing particles fall away
function nameRun(tokens: readonly LineToken[], at: number, end: number, words: HeadWords): NameWord[] {
  const run: NameWord[] = []
  for (let next = at; next < end && run.length < MAX_RUN; ) {
    if (run.length > 0 && (words.jobs.at(tokens, next) || signatureEnds(tokens, next, words))) break
    const word = nameWord(tokens, next, words, run.length === 0)
    if (!word || (run.length > 0 && cutsHere(tokens, word, run))) break
    run.push(word)
    next = word.to
  }
  while (run[run.length - 1]?.kind === 'particle') run.pop()
  return run
}

function signatureEnds(tokens: readonly LineToken[], at: number, words: HeadWords): boolean {
  return words.agencies.at(tokens, at) !== undefined && readSignature(tokens, at, words) !== null
}

// a word that is glued to a finished name belongs to something else
function cutsHere(tokens: readonly LineToken[], word: NameWord, run: readonly NameWord[]): boolean {
  const glued = tokens[word.from]?.glued === true
  return glued && run[run.length - 1]?.kind !== 'initial' && word.kind !== 'particle'
}

// `Thabo Nkosi Parliamentary | editor`: words between the name and a job say what the job is about
function beforeJob(run: readonly NameWord[], tokens: readonly LineToken[], words: HeadWords): readonly NameWord[] {
  const end = run[run.length - 1]?.to ?? 0
  if (!words.jobs.at(tokens, end)) return run
  let length = run.length
  while (count(run, length) > PERSON_WORDS && words.jobModifiers.has(run[length - 1]?.word ?? '')) length--
  if (count(run, length) <= PERSON_WORDS) return run.slice(0, length)
  const second = run.filter((word) => word.kind === 'full')[1]
  const keep = words.firstNames.has(second?.word ?? '') ? PERSON_WORDS + 1 : PERSON_WORDS
  while (count(run, length) > keep) length--
  return run.slice(0, length)
}

function count(run: readonly NameWord[], length: number): number {
  return run.slice(0, length).filter((word) => word.kind === 'full').length
}

// `Martin Holm Martin Holm`: a picture's name and the name itself
function halved(run: readonly NameWord[]): readonly NameWord[] {
  const half = run.length / 2
  if (half < PERSON_WORDS || !Number.isInteger(half)) return run
  const same = run.slice(0, half).every((word, index) => word.word === run[half + index]?.word)
  return same && count(run, half) >= 1 ? run.slice(0, half) : run
}

/** Parts several names by the first names that the languages list; one name when they do not tell. */
function split(run: readonly NameWord[], words: HeadWords): (readonly NameWord[])[] {
  const names: NameWord[][] = [[]]
  for (const word of run) {
    const name = names[names.length - 1] ?? []
    const last = name[name.length - 1]
    const opens = word.kind === 'full' && words.firstNames.has(word.word) && count(name, name.length) >= PERSON_WORDS
    if (opens && last?.kind === 'full' && !words.firstNames.has(last.word)) names.push([word])
    else name.push(word)
  }
  const sound =
    names.length > 1 &&
    count(run, run.length) >= 2 * PERSON_WORDS &&
    names.every((name) => isKnown(name, words) && count(name, name.length) >= PERSON_WORDS)
  return sound ? names : [run]
}

function isKnown(name: readonly NameWord[], words: HeadWords): boolean {
  return words.firstNames.has(name[0]?.word ?? '')
}

function found(name: readonly NameWord[], words: HeadWords): NameFound {
  const full = count(name, name.length)
  const [from, to] = [name[0]?.from ?? 0, name[name.length - 1]?.to ?? 0]
  return { from, to, words: full, kind: 'person', known: isKnown(name, words) }
}

function isNameLength(name: NameFound): boolean {
  return name.words >= 1 && name.words <= MAX_WORDS
}
