import type { LabelDraft } from '../label-draft.js'
import type { LineRule } from '../rules/rule.js'
import { isProse } from '../story/neighbours.js'

/** Sentences below the heading of a comment section. */
export const readerComment: LineRule = {
  id: 'reader-comment',
  find: (line, draft) => {
    if (!isProse(line) && draft.role(line.index - 1) !== 'comment') return null
    for (let index = line.index - 1, seen = 0; seen < 12; index--, seen++) {
      const role = draft.role(index)
      if (role === 'comments' || role === 'comment') {
        return { role: 'comment', note: `${line.features.words} words below the heading of the comments`, matched: null }
      }
      if (role === 'copyright' || role === 'relatedHeading' || role === undefined) return null
    }
    return null
  }
}

/** The page's headline or another longer line, printed once more outside the story. */
export const repeatedOutside: LineRule = {
  id: 'repeated-outside',
  find: (line, { repeats }) => {
    const first = repeats.first(line.text)
    if (first === undefined || first === line.index) return null
    return { role: 'duplicate', note: 'the page printed these words before', matched: null }
  }
}

/** What no other rule knows outside the story. */
export const outside: LineRule = {
  id: 'outside-story',
  find: (line, draft) => {
    const where = place(draft, line.index)
    const { words } = line.features
    if (isProse(line)) return { role: 'other', note: `${words} words of prose ${where}`, matched: null }
    return { role: 'navigation', note: `${words} words ${where}`, matched: null }
  }
}

function place({ story }: LabelDraft, index: number): string {
  if (story === null) return 'on a page without a story'
  return index < story.first ? 'before the story' : 'after the story'
}
