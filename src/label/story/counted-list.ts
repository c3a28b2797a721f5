import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { LineRule } from '../rules/rule.js'

const FEWEST = 4
const REACH = 40
const LONGEST = 20
const NUMBER = /^[\d½¼¾⅓⅔]/u

/** Ingredients, results, ranked entries: short lines in a row inside the story, most of which open with a number. */
export const countedList: LineRule = {
  id: 'counted-list',
  find: (line, draft) => {
    if (!isEntry(line, draft)) return null
    const { entries, numbered } = count(line.index, draft)
    if (entries < FEWEST || numbered * 5 < entries * 3) return null
    return {
      role: 'listItem',
      note: `one of ${entries} short lines in a row, ${numbered} of which open with a number`,
      matched: null
    }
  }
}

function isEntry({ features, index, linkShare }: Line, draft: LabelDraft): boolean {
  if (features.ends || features.words > LONGEST || linkShare > 0) return false
  return draft.role(index) === undefined || draft.label(index)?.reason.rule === 'counted-list'
}

function count(index: number, draft: LabelDraft): { entries: number; numbered: number } {
  let entries = 0
  let numbered = 0
  const look = (at: number): boolean => {
    const line = draft.line(at)
    if (line === undefined || !isEntry(line, draft)) return false
    entries++
    if (NUMBER.test(line.text)) numbered++
    return true
  }
  for (let at = index; at < index + REACH && look(at); at++);
  for (let at = index - 1; at > index - REACH && look(at); at--);
  return { entries, numbered }
}
