import { foldWord, type QuoteLexicon } from '../../languages/compile-quotes.js'
import { Char, charClass, isSpace, isWordChar } from './char-class.js'
import type { Token } from './token.js'
import { isPronoun, tagsOfWord, takesFullStop } from './word-tags.js'

const APOSTROPHES = "'’‘ʼ"
const HYPHENS = '-‐‑'
/** Signs that may stand inside a word. */
const INNER = `${APOSTROPHES}${HYPHENS}.&_*`

/** How a word is written. */
interface Written {
  readonly end: number
  /** Offset of the first apostrophe and the last hyphen inside; -1 when there is none. */
  readonly apostrophe: number
  readonly hyphen: number
  /** Whether a lower-case letter is in it. */
  readonly lower: boolean
}

/** Reads the word at an offset into one token, or two where a word is elided (`l’homme`) or a pronoun hangs on (`dit-il`). */
export function readWord(text: string, at: number, limit: number, lexicon: QuoteLexicon, tokens: Token[]): number {
  const word = scanWord(text, at, limit, lexicon)
  const { end, hyphen } = word
  if (hyphen > at && isPronoun(lexicon, foldWord(text.slice(hyphen + 1, end)))) {
    const verbEnd = text.slice(hyphen - 2, hyphen) === '-t' && hyphen - 2 > at ? hyphen - 2 : hyphen
    pushWord(text, at, scanWord(text, at, verbEnd, lexicon), verbEnd, lexicon, tokens)
    return pushWord(text, hyphen + 1, scanWord(text, hyphen + 1, end, lexicon), end, lexicon, tokens)
  }
  return pushWord(text, at, word, limit, lexicon, tokens)
}

function scanWord(text: string, at: number, limit: number, lexicon: QuoteLexicon): Written {
  let end = at
  let apostrophe = -1
  let hyphen = -1
  let lower = false
  for (; end < limit; end++) {
    const char = charClass(text, end)
    if (char >= Char.lower) {
      lower ||= char === Char.lower
      continue
    }
    const sign = text.charAt(end)
    if (end === at || !INNER.includes(sign) || !isWordChar(text, end + 1) || !joins(text, at, end, sign)) break
    if (HYPHENS.includes(sign)) hyphen = end
    else if (apostrophe < 0 && APOSTROPHES.includes(sign)) {
      apostrophe = end
      if (lexicon.words.has(foldWord(text.slice(at, end + 1)))) return { end: end + 1, apostrophe, hyphen, lower }
    }
  }
  return { end: Math.max(end, at + 1), apostrophe, hyphen, lower }
}

// a full stop joins single letters only: U.S., z.B.
function joins(text: string, start: number, at: number, sign: string): boolean {
  if (sign !== '.') return true
  const single = at - 1 === start || text.charAt(at - 2) === '.'
  return single && !isWordChar(text, at + 2)
}

/** Adds the word; a full stop that belongs to it (initial, abbreviation) is taken in. Returns where to go on. */
function pushWord(text: string, start: number, word: Written, limit: number, lexicon: QuoteLexicon, tokens: Token[]): number {
  const { end } = word
  const folded = foldWord(text.slice(start, end))
  const owner = word.apostrophe > 0 && folded.length > 2 && folded.endsWith("'s")
  const owners = end < limit && folded.endsWith('s') && APOSTROPHES.includes(text.charAt(end)) && isSpace(text, end + 1)
  const key = owner ? folded.slice(0, -2) : folded
  const upper = isCapitalised(text, start, word) || isGivenName(text, start, word, tokens.at(-1))
  const stop = end < limit && text.charAt(end) === '.' && ownsFullStop(text, end, key, upper, lexicon)
  tokens.push({
    kind: 'word',
    start,
    end: owners || stop ? end + 1 : end,
    key,
    tags: tagsOfWord(lexicon, key),
    upper,
    acronym: upper && !word.lower && end - start > 1,
    possessive: owner || owners,
    noun: false,
    stretch: -1
  })
  return owners || stop ? end + 1 : end
}

function ownsFullStop(text: string, at: number, key: string, upper: boolean, lexicon: QuoteLexicon): boolean {
  const next = text.charAt(at + 1)
  if (key.includes('.')) return true
  if (next === ',' || (next === ' ' && charClass(text, at + 2) === Char.lower)) return key.length <= 4
  if (next !== ' ' && next !== '\u00A0') return false
  return upper && takesFullStop(lexicon, key) && charClass(text, at + 2) === Char.upper
}

const LONGEST_PART = 5

// “Kim Min-ho”: two short parts right behind a capital that is no word of the language
function isGivenName(text: string, start: number, { hyphen, end, apostrophe }: Written, before: Token | undefined): boolean {
  if (hyphen - start < 2 || hyphen - start > LONGEST_PART || end - hyphen > LONGEST_PART + 1 || apostrophe >= 0) return false
  if (before?.kind !== 'word' || !before.upper || before.tags !== 0 || before.end !== start - 1) return false
  return charClass(text, start) === Char.upper && charClass(text, hyphen - 1) === Char.lower
}

// a small letter behind the hyphen makes an adjective (Acme-owned); a capital behind a short particle counts (al-Rashid)
function isCapitalised(text: string, start: number, { hyphen, end }: Written): boolean {
  if (charClass(text, start) === Char.upper) return hyphen <= start || charClass(text, hyphen + 1) !== Char.lower
  if (hyphen < 0) return false
  for (let at = start + 1; at < Math.min(end, start + 4); at++) {
    if (HYPHENS.includes(text.charAt(at))) return charClass(text, at + 1) === Char.upper
  }
  return false
}
