import { skipBlank, trimBlank } from '../text/lines.js'
import type { BlockImage } from './block.js'
import type { Draft, DraftLink, Range, Setting } from './draft.js'
import type { Origin } from './origin.js'
import { TextBuilder } from './text-builder.js'

// Only these line ends are some to Markdown.
const MARKDOWN_ENDS = '\r\n'
const MARKERS = /^(?: {0,3}>)+/
const MARKERS_LENGTH = 120

/** Takes in the content of one paragraph or heading and writes a draft for it, or one per line where lines are blocks. */
export class BlockWriter {
  readonly #input: string
  readonly #setting: Setting
  readonly #end: number
  readonly #drafts: Draft[]
  #start: number
  #wrote = false
  #builder = new TextBuilder()
  #links: DraftLink[] = []
  #images: BlockImage[] = []
  // links that are not closed yet, the outermost first
  readonly #open: { url: string; source: Range; from: number }[] = []

  /**
   * @param range - the node's place in the input; the drafts divide it between them.
   * @param drafts - what is written is put at its end.
   */
  constructor(input: string, setting: Setting, range: Range, drafts: Draft[]) {
    this.#drafts = drafts
    this.#input = input
    this.#setting = setting
    this.#start = range.start
    this.#end = range.end
  }

  /** Adds visible text. */
  text(value: string, origin: Origin): void {
    this.#builder.append(value, origin)
  }

  /** A line break that is no more than a space. */
  space(start: number, end: number): void {
    this.#builder.space(start, end)
  }

  /** A line break that ends the block; links that are open go on in the next. */
  split(start: number, end: number): void {
    // nothing but markup so far: it belongs to the block that follows
    if (this.#isEmpty()) {
      this.space(start, end)
      return
    }
    for (const link of this.#open) this.#addLink(link)
    this.#push(end)
    this.#builder = new TextBuilder()
    this.#links = []
    this.#images = []
    this.#start = this.#lineStart(end)
    for (const link of this.#open) link.from = 0
  }

  openLink(url: string, source: Range): void {
    this.#open.push({ url, source, from: this.#builder.text.length })
  }

  closeLink(): void {
    const link = this.#open.pop()
    if (link) this.#addLink(link)
  }

  image(url: string, alt: string, source: Range): void {
    this.#images.push({ url, alt, at: this.#builder.text.length, source })
  }

  /** To be called when all content is in. */
  finish(): void {
    const last = this.#drafts.at(-1)
    if (last && this.#wrote && this.#isEmpty()) {
      const end = Math.max(last.source.end, trimBlank(this.#input, this.#start, this.#end))
      this.#drafts[this.#drafts.length - 1] = { ...last, source: { ...last.source, end } }
    } else this.#push(this.#end)
  }

  // Where the next line's text begins: in a block quote, behind its markers.
  #lineStart(start: number): number {
    const isMarkdownLine = MARKDOWN_ENDS.includes(this.#input.charAt(start - 1))
    const quoted = this.#setting.kind === 'blockquote' && isMarkdownLine
    const markers = quoted ? MARKERS.exec(this.#input.slice(start, start + MARKERS_LENGTH)) : null
    return skipBlank(this.#input, start + (markers?.[0].length ?? 0), this.#end)
  }

  #isEmpty(): boolean {
    return this.#builder.text === '' && this.#images.length === 0
  }

  #addLink({ url, source, from }: { url: string; source: Range; from: number }): void {
    this.#links.push({ start: from, end: this.#builder.text.length, url, source })
  }

  #push(end: number): void {
    this.#wrote = true
    const { text } = this.#builder
    const { kind, depth } = this.#setting
    this.#drafts.push({
      kind,
      depth,
      text,
      map: this.#builder.map(),
      source: { start: this.#start, end: trimBlank(this.#input, this.#start, end) },
      links: this.#links.map((link) => behindSpace(link, text)),
      images: this.#images
    })
  }
}

// The space before a link is written when the link's first word is.
function behindSpace(link: DraftLink, text: string): DraftLink {
  return link.end > link.start && text.charCodeAt(link.start) === 0x20 ? { ...link, start: link.start + 1 } : link
}
