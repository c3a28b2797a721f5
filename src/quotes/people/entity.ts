import { type QuoteLexicon, Tag } from '../../languages/compile-quotes.js'
import type { NounPhrase } from '../grammar/noun-phrase.js'
import type { Token } from '../tokens/token.js'

/** A person, organisation or group that the article names. Filled while the article is read. */
export interface Entity {
  readonly id: number
  /** Folded words of the fullest form printed. */
  readonly keys: readonly string[]
  /** The fullest form as printed. */
  readonly name: string
  kind: 'person' | 'organisation'
  /** How sure it is that this is a person: above 0 when something said so. */
  personal: number
  /** Votes for a man (above 0) or woman (below 0). */
  gender: number
  /** How often the article names it. */
  count: number
  /** `Turkey’s foreign minister`: the first one printed. */
  description: string | null
  /** Folded nouns that describe it: `minister`. */
  readonly roles: Set<string>
}

/** The folded words of a name, without case endings where the language has them. */
export function nameKeys(tokens: readonly Token[], np: NounPhrase): readonly string[] {
  const keys: string[] = []
  for (let i = np.nameFrom; i < np.nameTo; i++) {
    const token = tokens[i]
    if (token?.kind === 'word') keys.push(stripDots(token.key))
  }
  // “Marks & Spencer” is one name: neither Marks nor Spencer alone stands for it
  return hasAmpersand(tokens, np) ? [keys.join(' ')] : keys
}

function hasAmpersand(tokens: readonly Token[], { nameFrom, nameTo }: NounPhrase): boolean {
  for (let i = nameFrom; i < nameTo; i++) if (tokens[i]?.key === '&') return true
  return false
}

function stripDots(key: string): string {
  return key.endsWith('.') ? key.slice(0, -1) : key
}

/** The printed form of a name: cut from the text, without a possessive ending. */
export function printedName(text: string, tokens: readonly Token[], np: NounPhrase): string {
  const start = tokens[np.nameFrom]?.start ?? 0
  const last = tokens[np.nameTo - 1]
  return fold(text.slice(start, nameEnd(text, last)))
}

const POSSESSIVE = /(?:['’ʼ]s|(?<=s)['’])$/i

/** Where a name’s last word ends without its possessive ending. */
export function nameEnd(text: string, last: Token | undefined): number {
  if (!last) return 0
  const word = text.slice(last.start, last.end)
  return last.possessive ? last.end - (POSSESSIVE.exec(word)?.[0].length ?? 0) : last.end
}

const SPACES = /\s+/g

function fold(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(/\u00AD/g, '')
    .trim()
}

/** The forms under which a word of a name may be known: itself, and without the endings that case adds. */
export function nameForms(key: string, { nameEndings }: QuoteLexicon): readonly string[] {
  const forms = [key]
  for (const ending of nameEndings) {
    if (key.length - ending.length >= 3 && key.endsWith(ending)) forms.push(key.slice(0, -ending.length))
  }
  return forms
}

/** The noun of a description without the ending that makes it definite: `advokat` of `advokaten`. */
export function roleKey(key: string, { grammar }: QuoteLexicon): string {
  const ending = grammar.definiteEndings?.find((one) => key.length - one.length >= 4 && key.endsWith(one))
  return ending === undefined ? key : key.slice(0, -ending.length)
}

/** Whether a name is an acronym, which is no person’s. */
export function isAcronym(name: string): boolean {
  if (name.length < 2 || name.includes(' ')) return false
  return name === name.toUpperCase() && name !== name.toLowerCase() && !name.includes('.')
}

/** The vote that a first name or title casts. */
export function genderVote(tags: number): number {
  if (tags & Tag.he) return tags & Tag.she ? 0 : 3
  return tags & Tag.she ? -3 : 0
}
