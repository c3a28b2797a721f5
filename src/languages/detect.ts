import { fold } from '../text/fold.js'
import type { Language } from './language.js'
import { OTHER_LANGUAGES } from './other-languages.js'
import { languageOfScript } from './scripts.js'

/** Said of a text whose language cannot be told. */
const UNDETERMINED = 'und'
/** Enough to tell; in UTF-16 units. */
const SAMPLE = 20_000
/** A text says at least so many function words of its language … */
const LEAST_HITS = 3
/** … and this share of all its words: about half of the words of a running text are function words. */
const LEAST_SHARE = 0.16
/** A language that says more in endings than in words (Turkish) has fewer; then many hits and a long lead must do. */
const FEW_SHARE = 0.05
const MANY_HITS = 10
const LONG_LEAD = 1.7
/** By how much the words that only the better one of two languages has must outweigh those that only the other one has. */
const MARGIN = 1.4

/** A language that competes, with what speaks for it. */
interface Candidate {
  readonly code: string
  readonly words: ReadonlySet<string>
  hits: number
  /** Hits, each divided by the number of languages that have the word. */
  score: number
}

/**
 * The language of a text as a BCP 47 code, `und` when it cannot be told. Told by the script, and in Latin script by function
 * words: those of `languages`, and of some more that have no word lists. Reads the longest texts, twenty thousand characters at
 * most.
 */
export function detectLanguage(texts: readonly string[], languages: readonly Language[]): string {
  const sample = longest(texts)
  return languageOfScript(sample) ?? languageOfWords(wordCounts(fold(sample)), languages)
}

function longest(texts: readonly string[]): string {
  const order = [...texts].sort((a, b) => b.length - a.length)
  const parts: string[] = []
  let left = SAMPLE
  for (const text of order) {
    if (left <= 0) break
    parts.push(text.slice(0, left))
    left -= text.length
  }
  return parts.join('\n')
}

const WORD = /\p{L}[\p{L}\p{M}]*'?/gu

function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function languageOfWords(counts: ReadonlyMap<string, number>, languages: readonly Language[]): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const candidates = candidatesOf(languages)
  score(candidates, counts)
  const [best, second] = [...candidates].sort((a, b) => b.score - a.score)
  if (!best || !second || best.hits < LEAST_HITS) return UNDETERMINED
  const many = best.hits >= LEAST_SHARE * total || hasLongLead(best, second, total)
  return many && isClear(best, second, counts) ? best.code : UNDETERMINED
}

function hasLongLead(best: Candidate, second: Candidate, total: number): boolean {
  return best.hits >= MANY_HITS && best.hits >= FEW_SHARE * total && best.score > LONG_LEAD * second.score
}

function candidatesOf(languages: readonly Language[]): readonly Candidate[] {
  const known = new Set(languages.map(({ code }) => code))
  const others = OTHER_LANGUAGES.filter(({ code }) => !known.has(code))
  return [...languages, ...others].map(({ code, functionWords }) => ({
    code,
    words: foldedWords(functionWords),
    hits: 0,
    score: 0
  }))
}

// word lists are constant data: folded once, never an answer changed
const FOLDED = new WeakMap<readonly string[], ReadonlySet<string>>()

function foldedWords(words: readonly string[]): ReadonlySet<string> {
  const known = FOLDED.get(words)
  if (known) return known
  const made = new Set(words.map(fold))
  FOLDED.set(words, made)
  return made
}

function score(candidates: readonly Candidate[], counts: ReadonlyMap<string, number>): void {
  for (const [word, count] of counts) {
    const owners = candidates.filter(({ words }) => words.has(word))
    for (const owner of owners) {
      owner.hits += count
      owner.score += count / owners.length
    }
  }
}

// near kin (Danish and Norwegian, Spanish and Portuguese) share most function words: only the others tell
function isClear(best: Candidate, second: Candidate, counts: ReadonlyMap<string, number>): boolean {
  return ownHits(best, second, counts) > MARGIN * ownHits(second, best, counts)
}

function ownHits(own: Candidate, other: Candidate, counts: ReadonlyMap<string, number>): number {
  let hits = 0
  for (const word of own.words) if (!other.words.has(word)) hits += counts.get(word) ?? 0
  return hits
}
