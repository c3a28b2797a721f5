import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Finding, LineRule } from '../rules/rule.js'
import { isProse } from './neighbours.js'

const NEAR = 14
const CUT_FEWEST = 5
const ELLIPSIS = /\s?(?:…|\.\.\.)$/u

/** Lines that the page prints again: whole, or cut with `…` before the opening that they repeat. */
export const repeatedLine: LineRule = {
  id: 'repeated-line',
  find: (line, draft) => whole(line, draft) ?? cut(line, draft)
}

function whole(line: Line, { repeats, story }: LabelDraft): Finding | null {
  if (!isProse(line)) return null
  const first = repeats.first(line.text) ?? line.index
  const last = repeats.last(line.text) ?? line.index
  if (first === last || story === null) return null
  // a standfirst that the opening repeats word for word: the second of two near the beginning is the story's
  const opening = first <= story.first && last <= story.first + NEAR
  if (opening ? line.index === last : first === line.index || first < story.first) return null
  return { role: 'duplicate', note: `the page prints these ${line.features.words} words again`, matched: null }
}

function cut(line: Line, draft: LabelDraft): Finding | null {
  if (!line.features.cut || line.features.words < CUT_FEWEST) return null
  const beginning = line.text.replace(ELLIPSIS, '')
  for (let index = line.index + 1; index <= line.index + NEAR; index++) {
    const later = draft.line(index)
    if (later === undefined || later.text.length <= beginning.length || !later.text.startsWith(beginning)) continue
    return { role: 'duplicate', note: `its ${line.features.words} words open a later line`, matched: null }
  }
  return null
}
