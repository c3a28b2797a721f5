import { referenceAt } from './character-references.js'

/** A text with its references decoded, and where each of its units stood. */
export interface Unreferenced {
  readonly text: string
  /** Per unit of `text`: the offset in the undecoded text where what it stands for begins. */
  readonly starts: readonly number[]
  /** Per unit of `text`: the exclusive end of the same. */
  readonly ends: readonly number[]
}

/** The longest reference there is, ampersand and semicolon included. */
const LONGEST = 34

/**
 * Decodes character references until none is left (`&amp;amp;quot;` is a quotation mark); `null` when there are none. Reads from
 * the back: what is behind an ampersand is decoded for good when the ampersand comes into view, so each is looked at once.
 */
export function decodeReferences(text: string): Unreferenced | null {
  if (!hasReference(text)) return null
  // stacks, last unit of the text at the bottom
  const units: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (unit: string, start: number, end: number) => {
    units.push(unit)
    starts.push(start)
    ends.push(end)
  }
  for (let at = text.length - 1; at >= 0; at--) {
    push(text.charAt(at), at, at + 1)
    while (units.at(-1) === '&') {
      const reference = referenceAt(topOf(units), 0)
      if (!reference) break
      const last = units.length - reference.length
      const end = ends[last] ?? at + 1
      units.length = starts.length = ends.length = last
      for (const unit of reference.text.split('').reverse()) push(unit, at, end)
    }
  }
  return { text: units.reverse().join(''), starts: starts.reverse(), ends: ends.reverse() }
}

function hasReference(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) if (referenceAt(text, at)) return true
  return false
}

// As much of the top as a reference can be: to the semicolon; empty when there is none near.
function topOf(units: readonly string[]): string {
  let length = 1
  while (length < LONGEST && units[units.length - length] !== ';') length++
  return units[units.length - length] === ';' ? units.slice(-length).reverse().join('') : ''
}
