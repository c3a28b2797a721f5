import type { Place } from '../folding/text-index.js'
import type { Nearest } from './nearest.js'

/** A place that comes near to a value, with its place in the raw text. */
export type Near = Nearest & { readonly source: Place }

/** Of the words of a value so many stand in order at a place that says nearly the same. */
const NEAR_SHARE = 0.6
/** With fewer the place has nothing to do with the value. */
const LEAST_SHARE = 0.4
const MOST_WORDS = 5

/** Whether a place says nearly what the value says. */
export function isNear({ share }: Nearest): boolean {
  return share >= NEAR_SHARE
}

/** Whether a place is of use to somebody who looks for the value. */
export function isWorthShowing({ share }: Nearest): boolean {
  return share >= LEAST_SHARE
}

/** A sentence about what a place says otherwise. */
export function tellDifference({ missing, added }: Nearest): string {
  const without = missing.length > 0 ? `without ${list(missing)}` : ''
  const withThese = added.length > 0 ? `with ${list(added)}` : ''
  if (without === '' && withThese === '') return 'The text has these words, but not in these letters or with this punctuation.'
  return `The text has nearly these words, but ${[without, withThese].filter((part) => part !== '').join(' and ')}.`
}

function list(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).map((word) => `“${word}”`)
  return words.length > MOST_WORDS ? `${shown.join(', ')} and ${words.length - MOST_WORDS} more` : shown.join(', ')
}
