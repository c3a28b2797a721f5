import { isSpace } from '../../../text/characters.js'
import { DROPPED, type Fates, KEPT } from './fates.js'

const RUN = /\*+|_+|~~|`+|\n[ \t]*\n/g
const LETTER = /\p{L}/u
const DIGIT = /\p{N}/u
const MOST_TOUCHING = 16

interface Run {
  readonly start: number
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
}

/** Marks the stars, underscores, tildes and backticks that come in pairs around words of one paragraph. */
export function markEmphasis(text: string, fates: Fates): void {
  const open = new Map<string, number[]>()
  for (const { 0: marks, index } of text.matchAll(RUN)) {
    if (marks.startsWith('\n')) open.clear()
    else if (fates[index] === KEPT) pair(runAt(text, fates, index, marks.length), marks.charAt(0), open, fates)
  }
}

function pair(run: Run, mark: string, open: Map<string, number[]>, fates: Fates): void {
  const opened = open.get(mark) ?? []
  open.set(mark, opened)
  for (let at = run.start; at < run.start + run.length; at++) {
    const partner = run.closes ? opened.pop() : undefined
    if (partner !== undefined) fates[partner] = fates[at] = DROPPED
    else if (run.opens) opened.push(at)
  }
}

// As in CommonMark: marks open before what is no blank and close behind it, and beside punctuation only away from words.
// Between digits they multiply, and underscores inside a word belong to it.
function runAt(text: string, fates: Fates, start: number, length: number): Run {
  const before = kindOf(printed(text, fates, start - 1, -1))
  const behind = kindOf(printed(text, fates, start + length, 1))
  const inside = isWord(before) && isWord(behind)
  const literal = inside && (text[start] === '_' || before === 'digit' || behind === 'digit')
  return {
    start,
    length,
    opens: !literal && behind !== 'blank' && (behind !== 'mark' || !isWord(before)),
    closes: !literal && before !== 'blank' && (before !== 'mark' || !isWord(behind))
  }
}

type Kind = 'blank' | 'letter' | 'digit' | 'mark'

function kindOf(unit: string): Kind {
  if (isSpace(unit.charCodeAt(0))) return 'blank'
  if (DIGIT.test(unit)) return 'digit'
  return LETTER.test(unit) ? 'letter' : 'mark'
}

function isWord(kind: Kind): boolean {
  return kind === 'letter' || kind === 'digit'
}

// The nearest unit that is no mark of emphasis: marks that touch (`**_both_**`) look through each other. Other markup stands
// for itself and counts as punctuation.
function printed(text: string, fates: Fates, from: number, step: number): string {
  let at = from
  for (let steps = 0; steps < MOST_TOUCHING && isMark(text[at]); steps++) at += step
  return fates[at] === DROPPED ? '.' : (text[at] ?? ' ')
}

function isMark(unit: string | undefined): boolean {
  return unit === '*' || unit === '_' || unit === '~' || unit === '`'
}
