import type { BlockKind } from '../../blocks/block.js'
import type { LabelDraft, StoryRange } from '../label-draft.js'
import type { Line } from '../line.js'
import { isProse } from '../story/neighbours.js'
import { kindNumber } from './kind-number.js'
import { END_ROLES, roleRank } from './role-rank.js'
import { WordEcho } from './word-echo.js'

const FAR = 60
const NONE: StoryRange = { first: -1, last: -1 }

/** What a line's place among the prose, headings and furniture of its page tells. Built in one pass over the lines. */
export class PageProse {
  readonly #draft: LabelDraft
  readonly #story: StoryRange
  /** Words of prose before each line; one entry more than there are lines. */
  readonly #proseBefore: Int32Array
  readonly #runs: Int32Array
  readonly #ends: Int32Array
  readonly #sinceEnd: Int32Array
  readonly #toEnd: Int32Array
  readonly #sinceHeading: Int32Array
  readonly #echo = new WordEcho()
  readonly #headline: number
  readonly #head = new WordEcho()
  readonly #typicalWords: number
  readonly #typicalKind: number
  readonly #allWords: number
  readonly #allProse: number

  constructor(draft: LabelDraft) {
    const { lines } = draft
    this.#draft = draft
    this.#story = draft.story ?? NONE
    this.#proseBefore = proseBefore(lines)
    this.#runs = runLengths(lines)
    const isEnd = (line: Line) => END_ROLES.has(draft.role(line.index) ?? 'other')
    this.#ends = Int32Array.from(countBefore(lines, isEnd))
    this.#sinceEnd = distances(lines, isEnd, 1)
    this.#toEnd = distances(lines, isEnd, -1)
    this.#sinceHeading = distances(lines, ({ block }) => block.kind === 'heading', 1)
    this.#headline = lines.findIndex(({ index }) => draft.role(index) === 'headline')
    this.#head.add(lines[this.#headline]?.text ?? '')
    const story = this.#story.first < 0 ? [] : lines.slice(this.#story.first, this.#story.last + 1)
    const paragraphs = story.filter((line) => draft.role(line.index) === 'body')
    for (const { text } of paragraphs) this.#echo.add(text)
    this.#typicalWords = median(paragraphs.map(({ features }) => features.words))
    this.#typicalKind = median(paragraphs.map(({ block }) => kindNumber(block.kind)))
    this.#allProse = Math.max(1, this.prose(0, lines.length))
    this.#allWords = lines.reduce((sum, { features }) => sum + features.words, 0)
  }

  /** Lines of the page. */
  get count(): number {
    return this.#draft.lines.length
  }

  /** The line at an index; `undefined` beyond the page. */
  line(index: number): Line | undefined {
    return this.#draft.lines[index]
  }

  /** How near the role of a line is to the story, see {@link roleRank}. */
  rank(index: number): number {
    return roleRank(this.#draft, index)
  }

  inside(index: number): number {
    return Number(index >= this.#story.first && index <= this.#story.last)
  }

  fromFirst(index: number): number {
    return this.#story.first < 0 ? -FAR : clip(index - this.#story.first)
  }

  toLast(index: number): number {
    return this.#story.first < 0 ? -FAR : clip(this.#story.last - index)
  }

  fromHeadline(index: number): number {
    return this.#headline < 0 ? -FAR : clip(index - this.#headline)
  }

  /** Words of prose between the end of the story and a line below it, at most 2000; −1 inside and above. */
  wordsBelow(index: number): number {
    return index > this.#story.last ? Math.min(2000, this.prose(this.#story.last + 1, index)) : -1
  }

  shareBefore(index: number): number {
    return this.prose(0, index) / this.#allProse
  }

  get proseShare(): number {
    return this.#allProse / Math.max(1, this.#allWords)
  }

  run(index: number): number {
    return Math.min(FAR, this.#runs[index] ?? 0)
  }

  sinceEnd(index: number): number {
    return this.#sinceEnd[index] ?? FAR
  }

  toEnd(index: number): number {
    return this.#toEnd[index] ?? FAR
  }

  endsSeen(index: number): number {
    return clip((this.#ends[index] ?? 0) - (this.#ends[Math.max(0, this.#story.first)] ?? 0))
  }

  sinceHeading(index: number): number {
    return this.#sinceHeading[index] ?? FAR
  }

  repeated(text: string): number {
    return Number(this.#draft.repeats.first(text) !== this.#draft.repeats.last(text))
  }

  /** See {@link WordEcho.share}, against the paragraphs of the story. */
  echo(line: Line): number {
    const own = this.#draft.role(line.index) === 'body' && this.inside(line.index) === 1
    return this.#echo.share(line, own ? 1 : 0)
  }

  /** The same against the headline. */
  echoHead(line: Line): number {
    return this.#head.share(line, line.index === this.#headline ? 1 : 0)
  }

  /** Words against the median of the story's paragraphs, at most 5; −1 without a story. */
  lengthRatio(words: number): number {
    return this.#typicalWords === 0 ? -1 : Math.min(5, words / this.#typicalWords)
  }

  kindAgrees(kind: BlockKind): number {
    return Number(kindNumber(kind) === this.#typicalKind)
  }

  /** Words of prose in the lines from `from` (inclusive) to `to` (exclusive). */
  prose(from: number, to: number): number {
    const end = this.#draft.lines.length
    return (this.#proseBefore[Math.min(to, end)] ?? 0) - (this.#proseBefore[Math.min(end, Math.max(0, from))] ?? 0)
  }
}

function clip(lines: number): number {
  return Math.max(-FAR, Math.min(FAR, lines))
}

function proseBefore(lines: readonly Line[]): Int32Array {
  const sums = new Int32Array(lines.length + 1)
  lines.forEach((line, at) => {
    sums[at + 1] = (sums[at] ?? 0) + (isProse(line) ? line.features.words : 0)
  })
  return sums
}

// for every line of prose how many stand in a row with it; 0 for the others
function runLengths(lines: readonly Line[]): Int32Array {
  const lengths = new Int32Array(lines.length)
  let first = 0
  lines.forEach((line, at) => {
    if (!isProse(line)) first = at + 1
    else if (!isProse(lines[at + 1])) lengths.fill(at + 1 - first, first, at + 1)
  })
  return lengths
}

function* countBefore(lines: readonly Line[], counts: (line: Line) => boolean): Iterable<number> {
  let count = 0
  for (const line of lines) {
    yield count
    count += Number(counts(line))
  }
}

// lines since (step 1) or to (step −1) the nearest line of a sort, itself left out; at most 60
function distances(lines: readonly Line[], counts: (line: Line) => boolean, step: 1 | -1): Int32Array {
  const found = new Int32Array(lines.length)
  let distance = FAR
  for (let seen = 0; seen < lines.length; seen++) {
    const at = step === 1 ? seen : lines.length - 1 - seen
    found[at] = distance
    const line = lines[at]
    distance = line && counts(line) ? 1 : Math.min(FAR, distance + 1)
  }
  return found
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
