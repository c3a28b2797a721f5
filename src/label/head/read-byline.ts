import type { HeadWords } from '../../languages/compile-head.js'
import { type LineToken, lineTokens } from '../../text/line-tokens.js'
import { type NameList, readNameList } from './name-list.js'
import { type DateLine, readDates } from './read-dates.js'
import type { NameFound } from './read-name.js'

/** A name that signs: UTF-16 offsets into the line, `end` exclusive. */
export interface Signer {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: NameFound['kind']
  /** Whether its first word is a first name that a language lists. */
  readonly known: boolean
}

/** Who signs, as one line says it. */
export interface Byline {
  readonly signers: readonly Signer[]
  /**
   * What makes it a byline: a by-word, a job behind the name, a date on the same line, or nothing but that a name stands alone.
   * `open`: the line ends with a by-word and the names follow on the next ones.
   */
  readonly evidence: 'by' | 'job' | 'date' | 'alone' | 'open'
  /** The by-word as printed; `null` when there is none. */
  readonly by: string | null
}

/** Characters of a line that are looked at: a byline is short. */
const REACH = 300
const MAX_LEAD = 3
const MAX_LEFT = 8
const MAX_PAPER = 4
const CAPITAL = /^\p{Lu}/u
const BREAKS: ReadonlySet<string> = new Set([
  '|',
  '•',
  '·',
  '–',
  '—',
  ';',
  '(',
  ')',
  '[',
  ']',
  '●',
  '∙',
  '｜',
  '►',
  '@',
  '>',
  '»',
  '/',
  ':'
])

interface Segment {
  readonly from: number
  readonly to: number
}

/** Reads who signs from one line: names with their places, jobs and desks cut off. `null` when the line is no byline. */
export function readByline(text: string, words: HeadWords, dates: DateLine = readDates(text, words)): Byline | null {
  if (text.length > REACH) return null
  const tokens = lineTokens(text)
  const segments = segmentsOf(tokens, dates)
  const signed = signedBy(text, tokens, segments, words, dates)
  const alone = signed && signed.evidence !== 'open' ? null : signedAlone(text, tokens, segments, words, dates)
  // `Jeanne Martin, journaliste`: what may stand before a name is a job behind one
  return signed && alone?.evidence !== 'job' ? signed : alone
}

// the line parted at dividers, dates and the words beside dates
function segmentsOf(tokens: readonly LineToken[], dates: DateLine): Segment[] {
  const gaps = [...dates.dates, ...dates.senses].sort((a, b) => a.start - b.start)
  const segments: Segment[] = []
  let from = 0
  let gap = 0
  const close = (end: number) => {
    let to = end
    while (from < to && tokens[from]?.kind === 'mark') from++
    while (to > from && tokens[to - 1]?.kind === 'mark' && tokens[to - 1]?.text !== '.') to--
    if (to > from) segments.push({ from, to })
  }
  tokens.forEach((token, index) => {
    while ((gaps[gap]?.end ?? Number.POSITIVE_INFINITY) <= token.start) gap++
    const inGap = token.start >= (gaps[gap]?.start ?? Number.POSITIVE_INFINITY)
    if (!inGap && !breaksAt(tokens, index)) return
    close(index)
    from = index + 1
  })
  close(tokens.length)
  return segments
}

// a slash between names joins them, a hyphen breaks only between spaces
function breaksAt(tokens: readonly LineToken[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'mark') return false
  if (token.text === '-') return !(token.glued && tokens[index + 1]?.glued)
  if (token.text === '/') return tokens[index - 1]?.kind !== 'word' || tokens[index + 1]?.kind !== 'word'
  if (token.text === ':') return false
  return BREAKS.has(token.text)
}

function signedBy(
  text: string,
  tokens: readonly LineToken[],
  segments: readonly Segment[],
  words: HeadWords,
  dates: DateLine
): Byline | null {
  for (const segment of segments) {
    const by = byWordIn(tokens, segment, words)
    if (!by) continue
    const last = segment.to >= tokens.length
    if (by.end >= segment.to)
      return last && by.lead <= MAX_LEAD ? { signers: [], evidence: 'open', by: textOf(text, tokens, by.from, by.end) } : null
    const list = namesBehind(tokens, by.end, segment.to, words)
    if (!isByline(list, by.lead, segment, isDated(dates))) continue
    // `Correspondent in Athens`: what may stand before a name is a job, and one word behind it a place
    if (list.names[0]?.words === 1 && words.jobs.at(tokens, by.from)) continue
    return { signers: signers(text, tokens, list.names), evidence: 'by', by: textOf(text, tokens, by.from, by.end) }
  }
  return null
}

// `By The Daily Bugle`: an article opens the name of a paper, if nothing but capitalised words follow
function namesBehind(tokens: readonly LineToken[], from: number, to: number, words: HeadWords): NameList {
  const list = readNameList(tokens, from, to, words, true)
  if (list.names.length > 0 || to - from < 2 || to - from > MAX_PAPER) return list
  if (!tokens.slice(from, to).every(({ text }) => CAPITAL.test(text))) return list
  const paper: NameFound = { from, to, words: to - from, kind: 'person', known: false }
  return { names: [paper], job: false, end: to }
}

interface ByWord {
  readonly from: number
  readonly end: number
  /** Words before it in its segment. */
  readonly lead: number
}

function byWordIn(tokens: readonly LineToken[], segment: Segment, words: HeadWords): ByWord | null {
  for (let at = segment.from; at <= Math.min(segment.from + MAX_LEAD, segment.to - 1); at++) {
    const by = words.by.at(tokens, at)
    if (!by) continue
    let end = at + by.length
    while (tokens[end]?.text === ':' && end < segment.to) end++
    const twice = words.by.at(tokens, end)
    return { from: at, end: twice ? end + twice.length : end, lead: at - segment.from }
  }
  return null
}

// behind a by-word in the middle of a segment only whole names at its end count; prose that goes on is no byline
function isByline(list: NameList, lead: number, segment: Segment, dated: boolean): boolean {
  const first = list.names[0]
  if (!first) return false
  const left = segment.to - list.end
  if (lead > 0) return left === 0 && (first.words > 1 || first.kind !== 'person')
  return dated || left <= (first.words > 1 ? MAX_LEFT : MAX_LEFT / 2)
}

function signedAlone(
  text: string,
  tokens: readonly LineToken[],
  segments: readonly Segment[],
  words: HeadWords,
  dates: DateLine
): Byline | null {
  const lists = segments.map((segment) => ({ segment, list: readNameList(tokens, segment.from, segment.to, words, false) }))
  const whole = lists.filter(
    ({ segment, list }) => endsThere(tokens, list.end, segment) && list.names.length > 0 && list.names.every(isFullName)
  )
  const best = whole.find(({ list }) => list.names.some(({ kind }) => kind === 'person')) ?? whole[0]
  if (!best) return null
  const dated = isDated(dates)
  if (!dated && (segments.length > 2 || isCredit(tokens, best.list.names))) return null
  const evidence = best.list.job ? 'job' : dated ? 'date' : 'alone'
  return { signers: signers(text, tokens, best.list.names), evidence, by: null }
}

// `(Ana Lind / Reuters)` is who made a picture
function isCredit(tokens: readonly LineToken[], names: readonly NameFound[]): boolean {
  const slash = tokens.some(({ text }) => text === '/') && names.some(({ kind }) => kind !== 'person')
  return slash || tokens[0]?.text === '(' || tokens[0]?.text === '[' || tokens[0]?.text === '©'
}

// at the end of the segment, or where something else is glued to the name
function endsThere(tokens: readonly LineToken[], end: number, segment: Segment): boolean {
  return end >= segment.to || (tokens[end]?.kind === 'word' && tokens[end]?.glued === true)
}

function isDated({ dates }: DateLine): boolean {
  return dates.some(({ iso, relative }) => iso !== null || relative)
}

function isFullName(name: NameFound): boolean {
  return name.kind !== 'person' || (name.words > 1 && name.words <= 4)
}

function signers(text: string, tokens: readonly LineToken[], names: readonly NameFound[]): Signer[] {
  return names.map(({ from, to, kind, known }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    return { text: text.slice(start, end), start, end, kind, known }
  })
}

function textOf(text: string, tokens: readonly LineToken[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
}
