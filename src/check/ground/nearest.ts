import type { TextIndex } from '../folding/text-index.js'
import { wordsOf } from '../folding/words.js'
import { longestAscent, type Pair } from './longest-ascent.js'

/** The stretch of an indexed text that is most like a value. Offsets into the folded text. */
export interface Nearest {
  readonly start: number
  readonly end: number
  /** Share of the value's words that stand there in the same order, 0 to 1. */
  readonly share: number
  /** Words of the value that do not stand there, lower case. */
  readonly missing: readonly string[]
  /** Words that stand there and not in the value, lower case. */
  readonly added: readonly string[]
}

/** Words that stand in the text more often than this say little about where a value belongs. */
const RARE = 24
/** Of a longer value only so many words are looked for. */
const MOST_WORDS = 1000
/** Pairs of one word of the value with words of the text. */
const MOST_PAIRS = 8

/**
 * The place in a text that comes nearest to a folded value: where its rare words stand in about the same distance from each
 * other. Time grows with the value, not with the text. The place grows to the value's own number of words on either side, but
 * not over a gap for which `parts` holds.
 */
export function findNearest(index: TextIndex, value: string, parts: (start: number, end: number) => boolean): Nearest | null {
  const forms = wordsOf(value).forms.slice(0, MOST_WORDS)
  const slack = 8 + (forms.length >> 2)
  const from = likeliestStart(index, forms, slack)
  if (from === null) return null
  const window = { from: Math.max(0, from), to: Math.min(index.words.forms.length, from + forms.length + 2 * slack) }
  const pairs = longestAscent(pairsWithin(index, forms, window.from, window.to))
  const first = pairs[0]
  const last = pairs.at(-1)
  if (!first || !last) return null
  const begin = grow(index, first.text, first.value, -1, parts)
  const finish = grow(index, last.text, forms.length - 1 - last.value, 1, parts)
  return {
    start: index.words.starts[begin] ?? 0,
    end: index.words.ends[finish] ?? 0,
    share: pairs.length / forms.length,
    ...differing(index, forms, pairs, begin, finish)
  }
}

// The word of the text where the value would begin, if it stood there: every rare word votes for the distance it has.
function likeliestStart(index: TextIndex, forms: readonly string[], slack: number): number | null {
  const votes = new Map<number, number>()
  let best: { bucket: number; votes: number } | null = null
  for (const [word, { count, places }] of rareWords(index, forms)) {
    let left = RARE
    for (const place of places) {
      if (left-- === 0) break
      const bucket = Math.floor((place - word) / slack)
      for (const near of [bucket - 1, bucket]) {
        const sum = (votes.get(near) ?? 0) + 1 / count
        votes.set(near, sum)
        if (!best || sum > best.votes) best = { bucket: near, votes: sum }
      }
    }
  }
  return best && best.bucket * slack
}

type Occurrences = ReturnType<TextIndex['occurrences']>

function rareWords(index: TextIndex, forms: readonly string[]): [word: number, Occurrences][] {
  const known: [number, Occurrences][] = []
  for (const [word, form] of forms.entries()) {
    const found = index.occurrences(form)
    if (found.count > 0) known.push([word, found])
  }
  const rare = known.filter(([, { count }]) => count <= RARE)
  if (rare.length > 0) return rare
  const least = known.reduce((sum, [, { count }]) => Math.min(sum, count), Number.POSITIVE_INFINITY)
  return known.filter(([, { count }]) => count === least).slice(0, RARE)
}

function pairsWithin(index: TextIndex, forms: readonly string[], from: number, to: number): Pair[] {
  const places = new Map<string, number[]>()
  for (let at = from; at < to; at++) {
    const form = index.words.forms[at] ?? ''
    const known = places.get(form)
    if (!known) places.set(form, [at])
    else if (known.length < MOST_PAIRS) known.push(at)
  }
  return forms.flatMap((form, value) => (places.get(form) ?? []).map((text) => ({ value, text })))
}

function grow(
  index: TextIndex,
  from: number,
  steps: number,
  step: 1 | -1,
  parts: (start: number, end: number) => boolean
): number {
  const { starts, ends } = index.words
  let at = from
  for (let left = steps; left > 0; left--) {
    const next = at + step
    const [before, behind] = step > 0 ? [at, next] : [next, at]
    if (starts[next] === undefined || parts((ends[before] ?? 0) - 1, (starts[behind] ?? 0) + 1)) break
    at = next
  }
  return at
}

function differing(index: TextIndex, forms: readonly string[], pairs: readonly Pair[], begin: number, finish: number) {
  const inValue = new Set(pairs.map(({ value }) => value))
  const inText = new Set(pairs.map(({ text }) => text))
  return {
    missing: forms.filter((_, at) => !inValue.has(at)),
    added: index.words.forms.slice(begin, finish + 1).filter((_, at) => !inText.has(begin + at))
  }
}
