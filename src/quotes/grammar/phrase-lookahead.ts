import { FUNCTION, HEAD, ROLE, Tag } from '../../languages/compile-quotes.js'
import { has, type Token } from '../tokens/token.js'
import { isNameWord } from './listed-phrase.js'

const FARTHEST = 4

/** Whether unknown words from a token on lead to a listed noun: `former US president Jane Roe`. */
export function leadsToHead(
  tokens: readonly Token[],
  at: number,
  limit: number,
  seen: { readonly head: boolean; readonly name: boolean }
): boolean {
  for (let i = at + 1; i < Math.min(limit, at + FARTHEST); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || has(token, FUNCTION | Tag.article | Tag.possessive)) return false
    if (has(token, ROLE) && !has(token, Tag.cue)) return !seen.head || i - at < 3
    if (has(token, Tag.cue | Tag.weakCue)) return false
    if (token.upper && !seen.name && i - at > 1) return false
  }
  return false
}

/** Whether one or two adjectives stand between a listed noun and a name: `el presidente francés Juan Roe`. */
export function leadsToName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const two = next?.kind === 'word' && !next.upper && next.tags === 0
  const name = two ? tokens[at + 2] : next
  return isNameWord(name) && !has(name, FUNCTION | Tag.article | HEAD)
}

/** Where the name begins in a run of capitals: with the first name in `State John Kerry`, `Monday Jane Roe`. */
export function nameStart(tokens: readonly Token[], start: number, to: number): number {
  let from = start
  while (from < to - 1 && has(tokens[from], Tag.notName) && !has(tokens[from], Tag.firstName)) from++
  if (has(tokens[from], Tag.firstName)) return from
  for (let i = from + 1; i < Math.min(to - 1, from + FARTHEST); i++) if (has(tokens[i], Tag.firstName)) return i
  return from
}
