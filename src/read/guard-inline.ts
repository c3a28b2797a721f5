/** What the paragraphs of a text cost a parser, each kind in units of its own. */
export interface InlineCosts {
  /** Sum over paragraphs of the square of their lines. */
  lines: number
  /** The same of stars and underscores: runs, and pairs in long runs. */
  emphasis: number
  /** The same of square brackets. */
  brackets: number
  /** Sum over paragraphs of their length times the marks whose partner may be looked for to the paragraph's end. */
  searches: number
  /** All marks of the text, in microseconds about. */
  marks: number
}

// Microseconds that a parser spends on one, about.
const PARAGRAPH = 60
const LINE = 10
const EMPHASIS = 20
const BRACKET = 25
const ANGLE = 15
const TICKS = 10
const REFERENCE = 20
const DEFINITION = 100
const ESCAPE = 20
const OTHER = 8

const [SPACE, BANG, HASH, AMPERSAND, OPEN, STAR, COLON, LESS] = [0x20, 0x21, 0x23, 0x26, 0x28, 0x2a, 0x3a, 0x3c]
const [LEFT, BACKSLASH, RIGHT, UNDERSCORE, TICK] = [0x5b, 0x5c, 0x5d, 0x5f, 0x60]
const MARKS: ReadonlySet<number> = new Set([
  ...[SPACE, BANG, HASH, AMPERSAND, OPEN, STAR, COLON, LESS],
  ...[LEFT, BACKSLASH, RIGHT, UNDERSCORE, TICK]
])
const TITLE_MARKS = '"\'('

/** Follows the marks inside the paragraphs of a text. */
export class InlineMarks {
  readonly costs: InlineCosts = { lines: 0, emphasis: 0, brackets: 0, searches: 0, marks: 0 }
  readonly #text: string
  #lines = 0
  #units = 0
  #emphasis = 0
  #brackets = 0
  #searches = 0
  readonly #ticks = new Set<number>()
  // between the beginning of a link's address and the white space behind it
  #inAddress = false

  constructor(text: string) {
    this.#text = text
  }

  /** Takes in a line of a paragraph. */
  line(start: number, end: number): void {
    this.#lines++
    this.#units += end - start + 1
    this.costs.marks += LINE
    let at = start
    while (at < end) {
      const code = this.#text.charCodeAt(at)
      at = code < 0x61 && MARKS.has(code) ? this.#mark(code, at) : at + 1
    }
  }

  /** The paragraph is over. */
  end(): void {
    const { costs } = this
    if (this.#lines > 0) costs.marks += PARAGRAPH
    costs.lines += this.#lines ** 2
    costs.emphasis += this.#emphasis ** 2
    costs.brackets += this.#brackets ** 2
    costs.searches += this.#units * (this.#searches + Math.max(0, this.#ticks.size - 1))
    this.#lines = this.#units = this.#emphasis = this.#brackets = this.#searches = 0
    this.#ticks.clear()
    this.#inAddress = false
  }

  // Counts a mark, or a run of it; returns the offset behind.
  #mark(code: number, at: number): number {
    const { costs } = this
    switch (code) {
      case SPACE:
      case OPEN:
      case COLON:
        this.#address(code, at)
        return at + 1
      case STAR:
      case UNDERSCORE: {
        const length = this.#run(code, at)
        this.#emphasis += (length + 1) >> 1
        costs.marks += EMPHASIS * ((length + 1) >> 1)
        return at + length
      }
      case TICK: {
        const length = this.#run(code, at)
        this.#ticks.add(length)
        costs.marks += TICKS
        return at + length
      }
      case LEFT:
      case RIGHT:
        this.#brackets++
        costs.marks += BRACKET
        return at + 1
      case LESS:
        this.#searches++
        costs.marks += ANGLE
        return at + 1
      default:
        costs.marks += code === AMPERSAND ? REFERENCE : code === BACKSLASH ? ESCAPE : OTHER
        return at + 1
    }
  }

  // A mark behind an address opens a title, which may be looked for its end to the end of the paragraph.
  #address(code: number, at: number): void {
    if (code === SPACE) {
      if (this.#inAddress && TITLE_MARKS.includes(this.#text.charAt(at + 1))) this.#searches++
      this.#inAddress = false
    } else if (this.#text.charCodeAt(at - 1) === RIGHT) {
      this.#inAddress = true
      if (code === COLON) this.costs.marks += DEFINITION
    }
  }

  #run(code: number, at: number): number {
    let end = at + 1
    while (this.#text.charCodeAt(end) === code) end++
    return end - at
  }
}
