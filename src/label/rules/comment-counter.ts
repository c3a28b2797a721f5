import type { LineRule } from './rule.js'

const COUNTED = /^[([]?\d[\d.,]*[)\]]?\s+(?=\p{L})|\s*[([]?\d[\d.,]*[)\]]?$/u

/** A comment heading with a number before or behind it: `12 Comments`, `Kommentare (3)`. */
export const commentCounter: LineRule = {
  id: 'comment-counter',
  find: (line, { tables }) => {
    const { words, digits } = line.features
    if (digits === 0 || digits > 6 || words > 5) return null
    const bare = line.folded.replace(COUNTED, '')
    if (bare === line.folded) return null
    const heading = tables.heading(bare)
    const match = heading?.tag === 'comments' ? heading : tables.phrase(bare)
    if (match === undefined || (match.tag !== 'comments' && match.tag !== 'share')) return null
    return { role: match.tag, note: 'a counter', matched: match.phrase }
  }
}
