import type { LineRule } from '../rules/rule.js'

const SENTENCE = 5
const LONG = 20

/** Sentences of the story. */
export const bodyLine: LineRule = {
  id: 'story-sentence',
  find: ({ features, linkShare }) => {
    const { words, ends, sentences } = features
    if (linkShare > 0.8 && sentences < 2) return null
    if (ends && words >= SENTENCE) return { role: 'body', note: `${words}-word sentence inside the story`, matched: null }
    if (words < LONG) return null
    return { role: 'body', note: `${words} words inside the story`, matched: null }
  }
}
