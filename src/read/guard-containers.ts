/** A block quote or list item that is open. */
interface Container {
  /** `>`, or the mark of a list: two lists with different marks are two. */
  readonly mark: string
  /** Column where what stands in it begins, 0-based. */
  content: number
}

/** What the beginning of a line says. */
export interface LineStart {
  /** UTF-16 offset of the line's content, behind indent and markers. */
  readonly content: number
  /** Whether a paragraph that runs can not go on in this line. */
  readonly interrupts: boolean
}

/** From here on, an indent makes code, or goes on with a paragraph. */
const CODE_INDENT = 4
const TAB = 4
const DIGITS = 9

/** Follows the block quotes and lists of a text line by line, for what they cost a parser. */
export class Containers {
  /** The deepest nesting so far. */
  deepest = 0
  /** How many containers were left, each times the lines before it. */
  exits = 0
  /** How many markers there are. */
  markers = 0
  readonly #text: string
  readonly #open: Container[] = []
  #at = 0
  #column = 0
  #end = 0

  constructor(text: string) {
    this.#text = text
  }

  /** @param lines - how many lines stand before this one. */
  line(start: number, end: number, lines: number): LineStart {
    this.#at = start
    this.#column = 0
    this.#end = end
    this.#skipSpace()
    if (this.#at === end) {
      this.#closeFrom(this.#quoteAt(), lines)
      return { content: end, interrupts: true }
    }
    const interrupts = this.#goOn(lines)
    this.deepest = Math.max(this.deepest, this.#open.length)
    return { content: this.#at, interrupts }
  }

  // Goes through the containers that are open, as far as the line stays in them, and through those that it opens.
  #goOn(lines: number): boolean {
    let depth = 0
    let interrupts = false
    for (;;) {
      const open = this.#open[depth]
      if (open && open.mark !== '>' && this.#column >= open.content) {
        depth++
        continue
      }
      const base = this.#open[depth - 1]?.content ?? 0
      const marker = this.#marker()
      if (!marker) break
      if (open?.mark !== marker.mark) this.#closeFrom(depth, lines)
      interrupts ||= marker.mark !== '>' && marker.interrupts && marker.column - base < CODE_INDENT
      this.#open[depth++] = { mark: marker.mark, content: this.#column }
    }
    this.#closeFrom(depth, lines)
    return interrupts
  }

  // Reads a marker and the white space behind it.
  #marker(): { mark: string; column: number; interrupts: boolean } | null {
    const column = this.#column
    const length = markerLength(this.#text, this.#at, this.#end)
    if (length === 0) return null
    const mark = this.#text.charAt(this.#at + length - 1)
    // only a list that begins with 1 can stand right below a paragraph
    const interrupts = length === 1 || this.#text.slice(this.#at, this.#at + length - 1) === '1' || this.#inList(mark)
    this.markers++
    this.#at += length
    this.#column += length
    this.#skipSpace()
    return { mark, column, interrupts }
  }

  #inList(mark: string): boolean {
    return this.#open.some((open) => open.mark === mark)
  }

  #quoteAt(): number {
    const quote = this.#open.findIndex(({ mark }) => mark === '>')
    return quote < 0 ? this.#open.length : quote
  }

  #closeFrom(depth: number, lines: number): void {
    if (depth >= this.#open.length) return
    this.exits += (this.#open.length - depth) * lines
    this.#open.length = depth
  }

  #skipSpace(): void {
    for (; this.#at < this.#end; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === 0x20) this.#column++
      else if (code === 0x09) this.#column += TAB - (this.#column % TAB)
      else return
    }
  }
}

// Length of a block quote's or list item's marker at an offset; 0 when there is none. That of an item needs white space behind it.
function markerLength(text: string, at: number, end: number): number {
  const first = text.charAt(at)
  if (first === '>') return 1
  let length = 1
  if (isDigit(text.charCodeAt(at))) {
    while (length < DIGITS && isDigit(text.charCodeAt(at + length))) length++
    const mark = text.charAt(at + length)
    if (mark !== '.' && mark !== ')') return 0
    length++
  } else if (first !== '-' && first !== '*' && first !== '+') return 0
  const behind = text.charCodeAt(at + length)
  return at + length >= end || behind === 0x20 || behind === 0x09 ? length : 0
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
