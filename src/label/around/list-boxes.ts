import type { Role } from '../../contract/roles.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { isProse } from '../story/neighbours.js'
import { isTitle } from './title-line.js'

const LONGEST_BOX = 60
const MOST_TITLES = 12
const MOST_BETWEEN = 6
const SUMMARY_MOST = 40
const SUMMARY_SENTENCES = 2
const LONG_SUMMARY = 70
const MOST_META = 3
const LINKED = 0.6

const HEADS: ReadonlySet<string> = new Set(['list-heading', 'read-also'])

const ENDS_BOX: ReadonlySet<Role> = new Set([
  'relatedHeading',
  'copyright',
  'cookie',
  'comments',
  'tag',
  'authorBio',
  'newsletter',
  'correction'
])

/**
 * Labels what stands under the headings of lists: titles under further reading are `relatedLink`, all else and everything under
 * most-read and section lists is `navigation`. A box ends where other furniture or a long paragraph begins.
 */
export function labelListBoxes(draft: LabelDraft): void {
  for (const line of draft.lines) {
    const label = draft.label(line.index)
    if (label === undefined || !HEADS.has(label.reason.rule)) continue
    if (label.role === 'relatedHeading' || label.role === 'navigation') labelBox(draft, line, label.role)
  }
}

function labelBox(draft: LabelDraft, heading: Line, kind: 'relatedHeading' | 'navigation'): void {
  const said = heading.text.slice(0, 60)
  let titles = 0
  let since = 0
  for (let index = heading.index + 1; index <= heading.index + LONGEST_BOX && since < MOST_BETWEEN; index++) {
    const line = draft.line(index)
    if (line === undefined || endsBox(draft, line)) return
    since++
    if (draft.role(index) !== undefined) continue
    const title = isTitle(line, draft)
    if (title) since = 0
    const related = title && kind === 'relatedHeading' && ++titles <= MOST_TITLES
    const note = title
      ? `a title of ${line.features.words} words under the heading "${said}"`
      : `stands under the heading "${said}"`
    draft.set(index, related ? 'relatedLink' : 'navigation', { rule: 'list-box', note, matched: said })
  }
}

function endsBox(draft: LabelDraft, line: Line): boolean {
  const label = draft.label(line.index)
  if (label !== undefined) return ENDS_BOX.has(label.role) || label.reason.rule === 'list-heading'
  if (!isProse(line) || line.linkShare > LINKED || isSummary(draft, line)) return false
  return !asks(draft, line) && !isAlternating(draft, line)
}

// a title that ends in a question or is cut off looks like a sentence
function asks(draft: LabelDraft, line: Line): boolean {
  const { question, cut } = line.features
  if ((!question && !cut) || !isTitle(line, draft)) return false
  const before = draft.line(line.index - 1)
  if (isProse(before) && draft.role(line.index - 1) !== 'relatedLink') return false
  const after = draft.line(line.index + 1)
  if (after === undefined || !isProse(after) || isTitle(after, draft)) return true
  return isSummary(draft, after) || isAlternating(draft, after)
}

// a longer summary counts when the list goes on: no more than two short lines, a title, a summary, and no third paragraph
function isAlternating(draft: LabelDraft, line: Line): boolean {
  if (line.features.words > LONG_SUMMARY || isProse(draft.line(line.index - 1))) return false
  let next = line.index + 1
  while (next <= line.index + 2 && isMeta(draft.line(next))) next++
  const title = draft.line(next)
  const summary = draft.line(next + 1)
  if (title === undefined || summary === undefined || !isTitle(title, draft) || !isProse(summary)) return false
  return next > line.index + 1 && summary.features.words <= LONG_SUMMARY && !isProse(draft.line(next + 2))
}

function isMeta(line: Line | undefined): boolean {
  return line !== undefined && line.features.words > 0 && line.features.words <= MOST_META && !line.features.ends
}

// one sentence between two titles: what a listed article is about
function isSummary(draft: LabelDraft, line: Line): boolean {
  const { words, sentences } = line.features
  if (words > SUMMARY_MOST || sentences > SUMMARY_SENTENCES) return false
  const after = draft.line(line.index + 1)
  return !isProse(draft.line(line.index - 1)) && !isProse(after)
}
