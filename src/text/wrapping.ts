import { isUnspaced } from './characters.js'
import type { Line } from './lines.js'

/** Evidence that the paragraphs of a text were broken into lines to fit a width. */
export interface Wrapping {
  /** The width in UTF-16 units: a line ends where the next word would have gone beyond it. */
  readonly width: number
}

const NARROWEST = 20
const WIDEST = 140
/** Of the text, how much may stand in lines that are longer than the width: addresses and the like. */
const OVERLONG = 0.1
/** Of the lines that are at least half full and go on, how many must end where the next word did not fit. */
const FITTING = 0.75
/** So few full lines show nothing. */
const FEWEST = 3
/** Of these, as many go on with a small letter. */
const FEWEST_SURE = 2
/** The same where no line begins with a small letter: in scripts without capitals only the widths speak. */
const FEWEST_CASELESS = 5

const SENTENCE_END = /[.!?…。！？:：;»”"’)\]]$/u
const SMALL_LETTER = /^[^\p{L}\s]?\p{Ll}/u
const CAPITAL = /^[^\p{L}\s]?\p{Lu}/u

/** Two lines of which the second follows directly on the first. */
interface Pair {
  /** Length of the first line. */
  readonly length: number
  /** Length of the second line's first word. */
  readonly word: number
}

/** The wrapping of a text; `null` when a line end is the end of something. */
export function findWrapping(text: string, lines: readonly Line[]): Wrapping | null {
  const longest = OVERLONG * text.length
  if (lengthBeyond(lines, WIDEST) > longest) return null
  const { pairs, others, fewest } = goingOn(text, lines)
  const width = widthOf(pairs, others)
  if (width === null || lengthBeyond(lines, width) > longest) return null
  const full = pairs.filter((pair) => pair.length * 2 >= width)
  const ended = full.filter((pair) => fills(pair, width)).length
  const also = others.filter((pair) => fills(pair, width)).length
  return ended >= FEWEST_SURE && ended + also >= fewest && ended >= FITTING * full.length ? { width } : null
}

/** Whether `after`, which follows directly on `before`, begins with a word that did not fit. */
export function isFull(text: string, before: Line, after: Line, { width }: Wrapping): boolean {
  return fills({ length: lengthOf(before), word: wordLength(text, after) }, width)
}

function fills({ length, word }: Pair, width: number): boolean {
  return length <= width && length + word >= width
}

interface Pairs {
  /** Over whose line end a sentence goes on: where there are capitals, a small letter tells; else the lack of a mark. */
  readonly pairs: readonly Pair[]
  readonly others: readonly Pair[]
  readonly fewest: number
}

function goingOn(text: string, lines: readonly Line[]): Pairs {
  const small: Pair[] = []
  const capital: Pair[] = []
  const caseless: Pair[] = []
  for (const [index, after] of lines.entries()) {
    const before = lines[index - 1]
    if (!before || after.opens) continue
    const length = lengthOf(before)
    if (length < NARROWEST || length > WIDEST) continue
    const start = text.slice(after.start, after.start + 2)
    const pair = { length, word: wordLength(text, after) }
    if (CAPITAL.test(start)) capital.push(pair)
    else if (SMALL_LETTER.test(start)) small.push(pair)
    else if (!SENTENCE_END.test(text.slice(before.end - 1, before.end))) caseless.push(pair)
  }
  const cased = capital.length + small.length > caseless.length
  if (cased) return { pairs: small, others: [...capital, ...caseless], fewest: FEWEST }
  return { pairs: caseless, others: [], fewest: FEWEST_CASELESS }
}

// The width that most pairs agree with: each allows for those from its first line's length to where the next word fits. The others
// only decide between widths that have as many pairs.
function widthOf(pairs: readonly Pair[], others: readonly Pair[]): number | null {
  const changes = new Array<number>(2 * WIDEST + 2).fill(0)
  const vote = ({ length, word }: Pair, weight: number) => {
    const behind = Math.min(length + word, 2 * WIDEST) + 1
    changes[length] = (changes[length] ?? 0) + weight
    changes[behind] = (changes[behind] ?? 0) - weight
  }
  for (const pair of pairs) vote(pair, others.length + 1)
  for (const pair of others) vote(pair, 1)
  let best: number | null = null
  let most = 1
  let votes = 0
  for (let width = 0; width <= WIDEST; width++) {
    votes += changes[width] ?? 0
    if (votes >= most) [best, most] = [width, votes]
  }
  return best
}

function lengthBeyond(lines: readonly Line[], width: number): number {
  let sum = 0
  for (const line of lines) if (lengthOf(line) > width) sum += lengthOf(line)
  return sum
}

function lengthOf(line: Line): number {
  return line.end - line.lineStart
}

// How much of the line could have gone onto the line before: a word, or one character where no spaces are written.
function wordLength(text: string, { start, end }: Line): number {
  if (isUnspaced(text.charCodeAt(start))) return UNSPACED_SLACK
  let at = start
  while (at < end && at - start < WIDEST && text.charCodeAt(at) > 0x20 && text.charCodeAt(at) !== 0xa0) at++
  return at - start
}

// A mark that may not begin a line takes its character along.
const UNSPACED_SLACK = 2
