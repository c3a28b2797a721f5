import type { LineRule } from '../rules/rule.js'

const LINKED = 0.6
const TITLE = 5

/** A line between paragraphs that is nothing but a link: another article. */
export const linkLine: LineRule = {
  id: 'bare-link',
  find: ({ linkShare, features, block }) => {
    if (linkShare <= LINKED || block.kind === 'heading') return null
    const { words } = features
    if (words >= TITLE)
      return { role: 'relatedLink', note: `a line of ${words} words that is only a link, inside the story`, matched: null }
    return { role: 'navigation', note: `a link of ${words} words inside the story`, matched: null }
  }
}

/** What is left inside the story: too short for a paragraph, and nothing that a rule knows. */
export const fragment: LineRule = {
  id: 'fragment',
  find: ({ features }) => ({ role: 'other', note: `a fragment of ${features.words} words inside the story`, matched: null })
}
