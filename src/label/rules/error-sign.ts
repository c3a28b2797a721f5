import type { LineRule } from './rule.js'

/** What a page without a story says: `Page not found`. */
export const errorSign: LineRule = {
  id: 'error-sign',
  find: (line, { tables }) => {
    const match = line.features.words > 30 ? undefined : tables.error(line.opening)
    return match ? { role: 'other', note: 'says what pages without a story say', matched: match.phrase } : null
  }
}
