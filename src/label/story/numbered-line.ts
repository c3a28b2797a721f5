import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { LineRule } from '../rules/rule.js'

const NUMBER = /^(\d{1,2})[.)]\s/
const LONGEST_HEADING = 6

/** A step among steps: a line that opens with a number which goes on from the line before, or the next from it. */
export const numberedLine: LineRule = {
  id: 'numbered-line',
  find: (line, draft) => {
    if (!isStep(line, draft)) return null
    return { role: 'listItem', note: `opens with the number ${numberOf(line)} of a row, inside the story`, matched: null }
  }
}

/** A few words that stand apart right above a list of the story. */
export const listTitle: LineRule = {
  id: 'list-title',
  find: (line, draft) => {
    const { words, ends, colon } = line.features
    if (words > LONGEST_HEADING || ends || colon || line.block.kind !== 'paragraph' || line.block.gap === 0) return null
    if (line.linkShare > 0) return null
    const below = draft.line(line.index + 1)
    const second = draft.line(line.index + 2)
    if (!isListed(below, draft) || !isListed(second, draft)) return null
    return { role: 'crosshead', note: `${words} words above a list inside the story`, matched: null }
  }
}

function isListed(line: Line | undefined, draft: LabelDraft): boolean {
  if (line === undefined || line.linkShare > 0 || draft.role(line.index) !== undefined) return false
  return line.block.kind === 'listItem' || isStep(line, draft)
}

function isStep(line: Line, draft: LabelDraft): boolean {
  const number = numberOf(line)
  if (number === null) return false
  return numberOf(draft.line(line.index - 1)) === number - 1 || numberOf(draft.line(line.index + 1)) === number + 1
}

function numberOf(line: Line | undefined): number | null {
  const found = line?.block.kind === 'paragraph' ? NUMBER.exec(line.text)?.[1] : undefined
  return found === undefined ? null : Number(found)
}
