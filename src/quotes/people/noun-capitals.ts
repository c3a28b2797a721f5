import { HEAD, HONORIFIC, ROLE, Tag } from '../../languages/compile-quotes.js'
import { has, isSign, type Token } from '../tokens/token.js'

/**
 * Where every noun is capitalised, tells the names from the nouns by what stands around them anywhere in the article, and takes
 * the capital from the nouns: the rest of the reading then needs no second grammar.
 */
export class NounCapitals {
  readonly #names = new Set<string>()
  readonly #nouns = new Set<string>()
  readonly #lower = new Set<string>()
  /** How often a word stands where a noun would need an article or adjective. */
  readonly #bare = new Map<string, number>()

  /** Learns from the tokens of one text. */
  learn(tokens: readonly Token[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (!token.upper) {
        this.#lower.add(token.key)
        continue
      }
      const before = tokens[i - 1]
      if (isNounPlace(before)) this.#nouns.add(token.key)
      else this.#bare.set(token.key, (this.#bare.get(token.key) ?? 0) + 1)
      if (this.#isListedNoun(tokens, i)) continue
      if (isNamePlace(tokens, i)) this.#names.add(token.key)
    }
  }

  /** The tokens with the capitals of plain nouns taken away. */
  apply(tokens: readonly Token[], starts: ReadonlySet<number>): readonly Token[] {
    const plain = [...tokens]
    for (let i = 0; i < plain.length; i++) {
      const token = plain[i] as Token
      if (!token.upper) {
        // „schreiben“ is a verb, „Schreiben“ a letter
        if (token.tags & NOUNS) plain[i] = { ...token, tags: token.tags & ~NOUNS }
        continue
      }
      if (token.acronym) continue
      const stem = this.#ownerStem(token, plain[i + 1])
      if (stem) plain[i] = { ...token, key: stem, possessive: true }
      else if (!this.#isName(plain, i, starts.has(i)))
        plain[i] = { ...token, upper: false, noun: !starts.has(i) || !this.#lower.has(token.key) }
    }
    return plain
  }

  #isName(tokens: readonly Token[], at: number, opens: boolean): boolean {
    const token = tokens[at] as Token
    if (this.#isListedNoun(tokens, at)) return false
    if (isNamePlace(tokens, at)) return true
    if (this.#names.has(token.key)) return true
    if (this.#nouns.has(token.key) || this.#lower.has(token.key) || token.tags !== 0) return false
    if (opens) return this.#isNameOfTwo(tokens, at) || isSubjectFirst(tokens, at) || (this.#bare.get(token.key) ?? 0) >= BARE_NAME
    return !isNounPlace(tokens[at - 1]) && (this.#isNameOfTwo(tokens, at) || isAtCue(tokens, at))
  }

  #isListedNoun(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at] as Token
    if (has(token, Tag.firstName)) return false
    if (!has(token, HEAD | Tag.cueNoun | Tag.notName | Tag.notSpeech)) return false
    // “Tim Koch” is no cook
    return !(has(tokens[at - 1], Tag.firstName) && tokens[at - 1]?.upper && !tokens[at + 1]?.upper)
  }

  // two capitals side by side that are never seen as nouns
  #isNameOfTwo(tokens: readonly Token[], at: number): boolean {
    const other = tokens[at + 1]?.upper ? at + 1 : tokens[at - 1]?.upper ? at - 1 : -1
    const token = tokens[other]
    return token !== undefined && token.tags === 0 && !token.acronym && !this.#nouns.has(token.key)
  }

  // “Schröders Sprecher”
  #ownerStem(token: Token, next: Token | undefined): string | null {
    if (token.possessive || !token.key.endsWith('s') || this.#names.has(token.key)) return null
    const stem = token.key.slice(0, -1)
    const owns = next?.kind === 'word' && (next.upper || !has(next, Tag.cue | Tag.auxiliary | Tag.preposition | Tag.conjunction))
    return this.#names.has(stem) && owns ? stem : null
  }
}

/** A word so often without article is a name. */
const BARE_NAME = 3
const NOUNS = HEAD | Tag.cueNoun

/** Behind an article, a number, or a lower-case word that is in no list (an adjective) stands a noun. */
function isNounPlace(before: Token | undefined): boolean {
  if (before === undefined) return false
  if (before.kind === 'number') return true
  return before.kind === 'word' && !before.upper && has(before, Tag.article | Tag.possessive)
}

/** A first name, what follows one, what follows a title or office, what stands before a party in brackets. */
function isNamePlace(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (has(token, Tag.firstName)) return true
  let before = at - 1
  while (before >= 0 && !tokens[before]?.upper && has(tokens[before], Tag.nameParticle)) before--
  const previous = tokens[before]
  if (previous?.kind !== 'word') return false
  if (has(previous, Tag.firstName) && previous.upper) return true
  if (before !== at - 1) return false
  return has(previous, HONORIFIC) || (has(previous, ROLE) && previous.upper && previous.end - previous.start > 3)
}

// “Larson sagte” against “Erleichtert sagte Larson”
function isSubjectFirst(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at + 1], Tag.cue) && !tokens[at + 2]?.upper
}

// “sagte Larson”, “Larson sagte”
function isAtCue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  // an unlisted verb behind a quotation: „Q“, strich Larson heraus
  const verb = has(before, Tag.cue) || (isSign(tokens[at - 2], ',') && tokens[at - 3]?.kind === 'quote')
  const turned =
    verb && before?.kind === 'word' && !before.upper && (after === undefined || isSign(after, ',.:;(–') || !after.upper)
  return turned || (has(after, Tag.cue) && !after?.upper && before?.kind !== 'word')
}
