import type { Emphasis, Strong } from 'mdast'
import type { Range } from './draft.js'

const WORD = /[\p{L}\p{N}]/u
const STAR = '*'
/** Longer pieces of a word are no digits of a product, and no letters beside those that a censor left out. */
const LONGEST = 4

/** Whether the stars of an emphasis were printed, inside of words: `5*3*2`, `s**t and f**k`. */
export function isPrintedEmphasis(node: Emphasis | Strong, { start, end }: Range, input: string): boolean {
  if (input.charAt(start) !== STAR) return false
  const width = node.type === 'strong' ? 2 : 1
  const [opening, closing] = [pieceBefore(input, start), pieceAfter(input, end)]
  const [first, last] = [pieceAfter(input, start + width), pieceBefore(input, end - width)]
  return [opening, closing, first, last].every((length) => length > 0 && length <= LONGEST)
}

function pieceBefore(input: string, at: number): number {
  let length = 0
  while (length <= LONGEST && WORD.test(input.charAt(at - length - 1))) length++
  return length
}

function pieceAfter(input: string, at: number): number {
  let length = 0
  while (length <= LONGEST && WORD.test(input.charAt(at + length))) length++
  return length
}
