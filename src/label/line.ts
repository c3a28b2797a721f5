import type { Block } from '../blocks/block.js'
import { fold } from '../text/fold.js'
import { type LineFeatures, lineFeatures } from './line-features.js'

const OPENING = 160

/** A block with what was measured on it. */
export class Line {
  readonly block: Block
  readonly index: number
  readonly text: string
  readonly features: LineFeatures
  /** Share of the text's length that lies inside links, 0 to 1; 0 in plain text. */
  readonly linkShare: number
  #folded: string | undefined
  #opening: string | undefined

  constructor(block: Block) {
    this.block = block
    this.index = block.index
    this.text = block.text
    this.features = lineFeatures(block.text)
    this.linkShare = linkShare(block)
  }

  /** The whole text, folded. */
  get folded(): string {
    this.#folded ??= fold(this.text)
    return this.#folded
  }

  /** The first 160 characters, folded: enough for any phrase, cheap on a long paragraph. */
  get opening(): string {
    if (this.text.length <= OPENING) return this.folded
    this.#opening ??= fold(this.text.slice(0, OPENING))
    return this.#opening
  }
}

function linkShare(block: Block): number {
  let linked = 0
  for (const link of block.links) linked += link.end - link.start
  return block.text.length === 0 ? 0 : linked / block.text.length
}
