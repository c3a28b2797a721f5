import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { LineRule } from './rule.js'

const LONGEST = 40
const LONGEST_TAG = 6
const COLON = /^\s{0,2}[:：]/u
const DIVIDER = /[,;|•·#、]/u

/**
 * The topics of the article behind the words that announce them: `Tags: Harbours, Storms`. Below a heading of further reading
 * they are those of another article.
 */
export const tagLine: LineRule = {
  id: 'tag-line',
  find: (line, draft) => {
    if (line.features.words > LONGEST || line.features.ends || draft.role(line.index - 1) === 'relatedHeading') return null
    const match = draft.tables.opener('tags', line.folded)
    if (match === undefined) return null
    const behind = line.folded.slice(match.phrase.replace('…', '').length)
    const colon = COLON.exec(behind)?.[0]
    if (colon === undefined && line.block.links.length < 2) return null
    const tags = behind.slice(colon?.length ?? 0).split(DIVIDER)
    if (!isTagList(tags, line)) return null
    return { role: 'tag', note: `words that announce topics, then ${tags.length}`, matched: match.phrase }
  }
}

// a lone topic with something run on to it is the section of a teaser
function isTagList(tags: readonly string[], { block, features }: Line): boolean {
  if (block.links.length > 0) return block.links.every(({ start, end }) => isShort(block.text.slice(start, end)))
  if (features.glued > 0 && tags.length < 2) return false
  return tags.some((tag) => tag.trim() !== '') && tags.every(isShort)
}

function isShort(tag: string): boolean {
  return tag.trim().split(' ').length <= LONGEST_TAG
}

/** Whether what was said about a line is that it heads topics, all of them on lines of their own below. */
export function headsTags(draft: LabelDraft, index: number): boolean {
  const label = draft.label(index)
  return label?.role === 'tag' && label.reason.rule === 'list-heading'
}
