import type { Role } from '../../contract/roles.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { noteOf } from '../page.js'
import { isOfStory, STORY_ROLES } from '../story-roles.js'
import { BoostedTrees } from './boosted-trees.js'
import { EVIDENCE, EVIDENCE_NAMES, evidenceRow } from './evidence.js'
import { PageProse } from './page-prose.js'
import { isSoft } from './soft-line.js'
import { WEIGHTS } from './weights.js'

const TREES = new BoostedTrees(WEIGHTS, EVIDENCE_NAMES)
const SHOWN = 3
/** Log-odds beyond which the weights overrule the rules; on owners that the trees had not seen it costs nothing against 0. */
export const SURELY_IN = 0.5
export const SURELY_OUT = -1.5
const LINKED = 0.6
const TITLE = 5
const LONG = 20
const SENTENCE = 5

/**
 * Weighs the evidence of every line that no hard rule decided and says whether it is of the story; narrows or widens the story
 * to the lines that are kept. A page where the weights keep nothing stays as the rules left it, and so does one without a story.
 */
export function weighLines(draft: LabelDraft): void {
  if (draft.story === null) return
  const page = new PageProse(draft)
  const verdicts = draft.lines.filter(({ index }) => isSoft(draft, index)).map((line) => weigh(line, page))
  if (!verdicts.some(({ score }) => score > 0)) return
  for (const verdict of verdicts) apply(draft, verdict)
  const kept = draft.lines.filter(({ index }) => isOfStory(draft, index))
  const [first, last] = [kept[0], kept.at(-1)]
  draft.story = first && last ? { first: first.index, last: last.index } : null
}

interface Verdict {
  readonly line: Line
  /** Log-odds that the line is of the story. */
  readonly score: number
  readonly row: Float32Array
}

function weigh(line: Line, page: PageProse): Verdict {
  const row = evidenceRow(line, page)
  return { line, score: TREES.score(row), row }
}

function apply(draft: LabelDraft, { line, score, row }: Verdict): void {
  const label = draft.label(line.index)
  if (label === undefined) return
  const role = newRole(label.role, line, score)
  const { reason } = label
  const rule = role === label.role ? reason.rule : 'weighed'
  const why = () => `${noteOf(reason)}; weighed ${signed(score)}: ${shares(row)}`
  draft.change(line.index, role, { rule, note: why, matched: reason.matched }, label.spans)
}

function newRole(role: Role, line: Line, score: number): Role {
  if (STORY_ROLES.has(role)) return score < SURELY_OUT ? outsideRole(line) : role
  return score > SURELY_IN ? storyRole(line) : role
}

// what a line of the story is that the rules had left outside
function storyRole({ block, features }: Line): Role {
  if (block.kind === 'listItem') return 'listItem'
  const { words, ends, colon } = features
  return block.kind === 'heading' || !(words >= LONG || ends || colon) ? 'crosshead' : 'body'
}

// what a line is that the rules had taken for a part of the story
function outsideRole({ linkShare, features }: Line): Role {
  if (linkShare > LINKED) return features.words >= TITLE ? 'relatedLink' : 'navigation'
  return features.ends && features.words >= SENTENCE ? 'other' : 'navigation'
}

function shares(row: Float32Array): string {
  return TREES.shares(row)
    .slice(0, SHOWN)
    .map(({ feature, value }) => `${nameOf(feature)} ${signed(value)}`)
    .join(', ')
}

function nameOf(feature: number): string {
  const name = EVIDENCE_NAMES[feature]
  return name === undefined ? '' : EVIDENCE[name].about
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`
}
