import type { Role } from '../../contract/roles.js'
import type { HeadingKind } from '../../languages/compile-page.js'
import type { LineRule } from './rule.js'

const ROLES: Readonly<Record<HeadingKind, Role>> = {
  related: 'relatedHeading',
  otherList: 'navigation',
  tags: 'tag',
  comments: 'comments',
  summary: 'other'
}

const NOTES: Readonly<Record<HeadingKind, string>> = {
  related: 'heads further reading',
  otherList: 'heads a list that is not about this article',
  tags: 'heads the topics of the article',
  comments: 'heads what readers wrote',
  summary: 'heads a summary'
}

/** Headings of lists: further reading, most read, topics, comments, key points. */
export const listHeading: LineRule = {
  id: 'list-heading',
  find: (line, { tables }) => {
    if (line.features.words > 12) return null
    const match = tables.heading(line.opening)
    return match ? { role: ROLES[match.tag], note: NOTES[match.tag], matched: match.phrase } : null
  }
}
