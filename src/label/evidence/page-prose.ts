import type { LabelDraft, StoryRange } from '../label-draft.js'
import type { Line } from '../line.js'
import { isProse } from '../story/neighbours.js'
import { kindNumber } from './kind-number.js'
import { END_ROLES } from './role-rank.js'
import { WordEcho } from './word-echo.js'

const FAR = 60
const NONE: StoryRange = { first: -1, last: -1 }

/** What a line's place among the prose, headings and furniture of its page tells. Built in one pass over the lines. */
export class PageProse {
  readonly #draft: LabelDraft
  readonly #story: StoryRange
  /** Words of prose before each line; one entry more than there are lines. */
  readonly #prose: Int32Array
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

  constructor(draft: LabelDraft) {
    const { lines } = draft
    this.#draft = draft
    this.#story = draft.story ?? NONE
    this.#prose = proseBefore(lines)
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
    this.#allWords = lines.reduce((sum, { features }) => sum + features.words, 0)
  }

  /** The numbers of one line. */
  numbers(line: Line) {
    return { ...this.#place(line), ...this.#prosePlace(line), ...this.#signs(line), ...this.#likeness(line) }
  }

  #place({ index }: Line) {
    const { first, last } = this.#story
    const { lines } = this.#draft
    return {
      inside: Number(index >= first && index <= last),
      fromFirst: first < 0 ? -FAR : clip(index - first),
      toLast: first < 0 ? -FAR : clip(last - index),
      place: index / lines.length,
      lines: Math.min(400, lines.length),
      fromHeadline: this.#headline < 0 ? -FAR : clip(index - this.#headline)
    }
  }

  #prosePlace({ index }: Line) {
    const total = Math.max(1, this.#words(0, this.#draft.lines.length))
    return {
      wordsBelow: index > this.#story.last ? Math.min(2000, this.#words(this.#story.last + 1, index)) : -1,
      proseBefore3: this.#words(index - 3, index),
      proseAfter3: this.#words(index + 1, index + 4),
      proseBefore8: this.#words(index - 8, index),
      proseAfter8: this.#words(index + 1, index + 9),
      proseShareBefore: this.#words(0, index) / total,
      proseShare: total / Math.max(1, this.#allWords),
      run: Math.min(FAR, this.#runs[index] ?? 0)
    }
  }

  #signs({ index, text }: Line) {
    const first = this.#draft.repeats.first(text)
    const last = this.#draft.repeats.last(text)
    return {
      sinceEnd: this.#sinceEnd[index] ?? FAR,
      toEnd: this.#toEnd[index] ?? FAR,
      endsSeen: clip((this.#ends[index] ?? 0) - (this.#ends[Math.max(0, this.#story.first)] ?? 0)),
      sinceHeading: this.#sinceHeading[index] ?? FAR,
      repeated: Number(first !== last)
    }
  }

  #likeness(line: Line) {
    const own = this.#draft.role(line.index) === 'body' && line.index >= this.#story.first && line.index <= this.#story.last
    return {
      echo: this.#echo.share(line, own ? 1 : 0),
      echoHead: this.#head.share(line, line.index === this.#headline ? 1 : 0),
      lengthRatio: this.#typicalWords === 0 ? -1 : Math.min(5, line.features.words / this.#typicalWords),
      kindAgrees: Number(kindNumber(line.block.kind) === this.#typicalKind)
    }
  }

  // words of prose in the lines from `from` (inclusive) to `to` (exclusive)
  #words(from: number, to: number): number {
    const end = this.#draft.lines.length
    return (this.#prose[Math.min(to, end)] ?? 0) - (this.#prose[Math.min(end, Math.max(0, from))] ?? 0)
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
