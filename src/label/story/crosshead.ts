import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Finding, LineRule } from '../rules/rule.js'
import { isProse, neighbour } from './neighbours.js'

const LONGEST = 16

/** Headings inside the story: marked as such, or short lines that stand apart between two paragraphs. */
export const crosshead: LineRule = {
  id: 'crosshead',
  find: (line, draft) => marked(line) ?? standingApart(line, draft)
}

function marked({ block, features }: Line): Finding | null {
  if (block.kind !== 'heading') return null
  return { role: 'crosshead', note: `a heading of ${features.words} words inside the story`, matched: null }
}

function standingApart(line: Line, draft: LabelDraft): Finding | null {
  const { words, ends } = line.features
  if (words > LONGEST || ends || line.linkShare > 0.6 || line.block.kind !== 'paragraph') return null
  if (line.block.gap === 0 || draft.line(line.index + 1)?.block.gap === 0) return null
  if (!isProse(neighbour(draft, line.index, -1)) || !isProse(neighbour(draft, line.index, 1))) return null
  return { role: 'crosshead', note: `${words} words without a full stop, standing apart between two paragraphs`, matched: null }
}
