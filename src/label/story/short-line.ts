import type { LineRule } from '../rules/rule.js'
import { isProse, neighbour } from './neighbours.js'

const LEAD_IN = 3

/** Short lines that belong to the running text: `My jaw dropped.`, `Then she added:`. */
export const shortLine: LineRule = {
  id: 'short-story-line',
  find: (line, draft) => {
    const { words, ends, colon, letters, question } = line.features
    if (letters < 2 || line.linkShare > 0 || (!ends && !colon) || line.text.endsWith('!')) return null
    if (colon && words < LEAD_IN) return null
    const after = neighbour(draft, line.index, 1)
    if (!isProse(neighbour(draft, line.index, -1)) || !(isProse(after) || (colon && after?.block.kind === 'listItem')))
      return null
    const what = colon ? 'words that announce what follows' : question ? 'a short question' : 'a short sentence'
    return { role: 'body', note: `${what}, ${words} words, below a paragraph`, matched: null }
  }
}
