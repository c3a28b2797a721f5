import { fold } from '../../text/fold.js'
import type { LineRule } from './rule.js'

const LONGEST = 12
const LONGEST_HEADING = 6
const DIVIDER = /[:,|–—]/u

/** A heading with something behind it: `Comments: Our rules`, `Newsletter: The harbour at seven`. */
export const headingWithRest: LineRule = {
  id: 'heading-with-rest',
  find: (line, { tables }) => {
    if (line.features.words > LONGEST || line.features.ends) return null
    const end = line.text.search(DIVIDER)
    if (end < 1) return null
    const opening = fold(line.text.slice(0, end))
    const match = line.features.words > LONGEST_HEADING ? undefined : tables.heading(opening)
    if (match?.tag === 'comments') return { role: 'comments', note: 'heads what readers wrote', matched: match.phrase }
    const phrase = line.text[end] === ':' ? tables.phrase(opening) : undefined
    if (phrase?.tag !== 'newsletter') return null
    return { role: 'newsletter', note: 'offers a newsletter by name', matched: phrase.phrase }
  }
}
