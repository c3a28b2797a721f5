/** A word of a value and a word of a text that are the same. */
export interface Pair {
  /** Index among the words of the value. */
  readonly value: number
  /** Index among the words of the text. */
  readonly text: number
}

/**
 * The longest list of pairs that ascends in both: the words of the value that stand in the text in the value's order.
 *
 * @param pairs Ascending by `value`.
 */
export function longestAscent(pairs: readonly Pair[]): Pair[] {
  // of pairs with one value at most one may be taken: with `text` descending they can never follow each other
  const sorted = [...pairs].sort((a, b) => a.value - b.value || b.text - a.text)
  const tails: number[] = []
  const before: number[] = []
  for (const [at, { text }] of sorted.entries()) {
    const length = firstNotBelow(tails, text, sorted)
    before.push(length > 0 ? (tails[length - 1] ?? -1) : -1)
    tails[length] = at
  }
  const ascent: Pair[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) ascent.push(sorted[at] ?? { value: 0, text: 0 })
  return tightened(ascent, sorted)
}

// From the back: each word at its last place before the next one, so that a "the" far ahead does not stretch the whole.
function tightened(backward: readonly Pair[], sorted: readonly Pair[]): Pair[] {
  const last = new Map<number, number[]>()
  for (const { value, text } of sorted) {
    const known = last.get(value)
    if (known) known.push(text)
    else last.set(value, [text])
  }
  let limit = (backward[0]?.text ?? 0) + 1
  const tight = backward.map(({ value, text }) => {
    limit = last.get(value)?.find((place) => place < limit) ?? text
    return { value, text: limit }
  })
  return tight.reverse()
}

function firstNotBelow(tails: readonly number[], text: number, pairs: readonly Pair[]): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[tails[middle] ?? 0]?.text ?? 0) < text) low = middle + 1
    else high = middle
  }
  return low
}
