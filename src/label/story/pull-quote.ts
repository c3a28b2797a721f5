import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Finding, LineRule } from '../rules/rule.js'
import { StoryText } from './story-text.js'

const FEWEST = 7
const MOST = 45
const SHORTEST = 30
const FEWEST_SET_OFF = 4
const SHORTEST_SET_OFF = 15
const MOST_PIECES = 4
const CLAUSE_END = /[,;:.!?] /u
const EDGES = /^[\s"'(-]{1,4}|[\s"').,:!?-]{1,6}$/gu

/** A sentence of the story that the page prints large a second time. Made for each page, because it holds the page's text. */
export function pullQuote(draft: LabelDraft): LineRule {
  let text: StoryText | undefined
  return {
    id: 'pull-quote',
    find: (line) => {
      if (draft.story === null || !isCandidate(line) || isPrintedTwice(line, draft)) return null
      text ??= new StoryText(draft, draft.story.first, draft.story.last)
      return find(line, text)
    }
  }
}

function isCandidate({ features, block }: Line): boolean {
  const { words, ends } = features
  const fewest = block.kind === 'blockquote' ? FEWEST_SET_OFF : FEWEST
  if (words < fewest || words > MOST || block.kind === 'heading') return false
  return ends || block.kind === 'blockquote'
}

// a whole line that comes again is a duplicate, not a pull quote
function isPrintedTwice({ text }: Line, { repeats }: LabelDraft): boolean {
  return repeats.first(text) !== repeats.last(text)
}

function find(line: Line, text: StoryText): Finding | null {
  const core = line.folded.replace(EDGES, '')
  const setOff = line.block.kind === 'blockquote'
  if (core.length < (setOff ? SHORTEST_SET_OFF : SHORTEST)) return null
  if (!text.holdsElsewhere(core, line.index) && !(setOff && isPutTogether(core, line, text))) return null
  return { role: 'pullQuote', note: `its ${line.features.words} words stand in another paragraph too`, matched: null }
}

// a quotation that the story interrupts: `"It creaks," she says, "and it sings."`
function isPutTogether(core: string, { index }: Line, text: StoryText): boolean {
  const pieces = core.split(CLAUSE_END)
  return (
    pieces.length > 1 &&
    pieces.length <= MOST_PIECES &&
    pieces.every((piece) => isLong(piece) && text.holdsElsewhere(piece, index))
  )
}

function isLong(piece: string): boolean {
  return piece.length >= SHORTEST_SET_OFF && piece.includes(' ')
}
