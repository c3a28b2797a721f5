import type { Line } from '../line.js'

const SHORTEST = 5
const SLOTS = 1 << 13
const FEW = 3

/**
 * How much of a line's longer words other lines use as well. Words are compared by a hash of their letters: two words that
 * meet in one slot of 8192 blur the share a little and decide nothing alone.
 */
export class WordEcho {
  readonly #counts = new Uint16Array(SLOTS)

  /** Counts the words of a line, once for each line. */
  add(text: string): void {
    for (const slot of new Set(slotsOf(text))) this.#counts[slot] = Math.min(65535, (this.#counts[slot] ?? 0) + 1)
  }

  /**
   * The share of a line's longer words that stand in other added lines, 0 to 1; −1 for a line with fewer than three.
   * `own` is 1 where the line itself was added.
   */
  share({ text }: Line, own: 0 | 1): number {
    const slots = slotsOf(text)
    if (slots.length < FEW) return -1
    let heard = 0
    for (const slot of slots) heard += Number((this.#counts[slot] ?? 0) > own)
    return heard / slots.length
  }
}

function slotsOf(text: string): number[] {
  const slots: number[] = []
  let hash = 0
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    if (isLetter(code)) {
      hash = (Math.imul(hash, 31) + (code | 32)) | 0
      length++
    } else {
      if (length >= SHORTEST) slots.push((hash ^ (hash >>> 15)) & (SLOTS - 1))
      hash = 0
      length = 0
    }
  }
  return slots
}

function isLetter(code: number): boolean {
  const small = code | 32
  return (small >= 97 && small <= 122) || (code >= 0xc0 && code < 0x2000)
}
