import { HEAD, HONORIFIC, PRONOUN, type QuoteLexicon, SHORTEST_HEAD, Tag } from '../../languages/compile-quotes.js'

/** What a folded word can be. Compounds are known by their last part: `us-präsident`, `außenministerin`, `vice-president`. */
export function tagsOfWord(lexicon: QuoteLexicon, key: string): number {
  const tags = lexicon.words.get(key) ?? 0
  const name = genderOfFirstName(lexicon, key) === null ? 0 : Tag.firstName
  return tags !== 0 ? tags | name : name | compoundTags(lexicon, key)
}

const SHORTEST_DOUBLE = 7

/** {@link Tag.he}, {@link Tag.she} or both of a first name, `Marie-Luise` by its first part; null when the word is none. */
export function genderOfFirstName({ firstNames }: QuoteLexicon, key: string): number | null {
  const whole = firstNames.get(key)
  if (whole !== undefined) return whole
  const hyphen = key.length < SHORTEST_DOUBLE ? -1 : key.indexOf('-')
  return hyphen > 2 && firstNames.has(key.slice(hyphen + 1)) ? (firstNames.get(key.slice(0, hyphen)) ?? null) : null
}

function compoundTags({ words, headTails }: QuoteLexicon, key: string): number {
  const hyphen = key.lastIndexOf('-')
  if (hyphen > 0) {
    const last = words.get(key.slice(hyphen + 1)) ?? 0
    if (last & (HEAD | HONORIFIC)) return last & (HEAD | HONORIFIC)
  }
  if (!headTails.has(key.slice(-4))) return 0
  const longest = Math.min(key.length - 2, 20)
  for (let length = longest; length >= SHORTEST_HEAD; length--) {
    const tags = (words.get(key.slice(-length)) ?? 0) & HEAD
    if (tags) return tags
  }
  return 0
}

/** Whether a key is an abbreviation that a full stop belongs to: `dr`, `sen`. */
export function takesFullStop(lexicon: QuoteLexicon, key: string): boolean {
  if (key.length === 1) return true
  return key.length <= 5 && ((lexicon.words.get(key) ?? 0) & HONORIFIC) !== 0
}

/** Whether the last part of a hyphened word is a pronoun behind its verb (`dit-il`, `souligne-t-elle`). */
export function isPronoun(lexicon: QuoteLexicon, key: string): boolean {
  return ((lexicon.words.get(key) ?? 0) & PRONOUN) !== 0
}
