import type { TextMap } from './text-map.js'

/**
 * What a block is in the input's own markup. Plain text knows `paragraph`, and `listItem` for lines behind a bullet.
 * `header` is a line of a reader service's preamble (`Title: …`); `frontMatter`, `html`, `definition`, `break` and `code`
 * hold what is no prose. `leftOut` is text of the input that the tree does not hold: a transformer before us took it out.
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'blockquote'
  | 'code'
  | 'html'
  | 'definition'
  | 'break'
  | 'frontMatter'
  | 'header'
  | 'leftOut'

/** One visible block of the page, in reading order. */
export interface Block {
  /** Position in the list of blocks, 0-based. */
  readonly index: number
  readonly kind: BlockKind
  /** 1 to 6 for a heading, nesting (from 1) for a list item or block quote, else 0. */
  readonly depth: number
  /** White space folded, inline markup removed, character references decoded. May be empty (a lone image, a break). */
  readonly text: string
  /** From offsets in `text` to offsets in the input. */
  readonly map: TextMap
  /** UTF-16 offsets into the untouched input, `end` exclusive. */
  readonly source: { readonly start: number; readonly end: number }
  readonly links: readonly BlockLink[]
  readonly images: readonly BlockImage[]
  /** Blank lines between this block and the one before it; 0 when it follows on the next line, and for the first block. */
  readonly gap: number
}

/** A link inside a block: UTF-16 offsets into `Block.text`. */
export interface BlockLink {
  readonly start: number
  readonly end: number
  /** As written, character references decoded; not checked. */
  readonly url: string
}

/** An image inside a block. */
export interface BlockImage {
  /** As written, character references decoded; not checked. */
  readonly url: string
  /** Empty when the page gives none. */
  readonly alt: string
  /** UTF-16 offset into `Block.text` where it stands. */
  readonly at: number
  /** UTF-16 offsets into the untouched input. */
  readonly source: { readonly start: number; readonly end: number }
}
