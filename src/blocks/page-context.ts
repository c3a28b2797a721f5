import type { Nodes, Root } from 'mdast'
import type { Range } from './draft.js'
import type { LineBreaks } from './line-breaks.js'

/** What the readers of nodes need to know of the whole page. */
export interface PageContext {
  /** The untouched input. */
  readonly input: string
  /** Added to every offset of the tree: 1 when its parser did not count the byte order mark. */
  readonly shift: number
  /** Urls of the reference definitions, by normalised identifier. */
  readonly urls: ReadonlyMap<string, string>
  readonly breaks: LineBreaks
  /** Whether the tree's parser has decoded character references. Readers of ours leave them to the blocks. */
  readonly decoded: boolean
}

/** Place of a node in the input; `null` when the node has none that fits the input. */
export function rangeOf(node: Nodes, { input, shift }: Pick<PageContext, 'input' | 'shift'>): Range | null {
  const start = node.position?.start?.offset
  const end = node.position?.end?.offset
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null
  const range = { start: Number(start) + shift, end: Number(end) + shift }
  return range.start >= 0 && range.start <= range.end && range.end <= input.length ? range : null
}

/** 1 when the tree's offsets do not count the byte order mark in front of the input, else 0. */
export function shiftOf(tree: Root, input: string): number {
  if (input.charCodeAt(0) !== 0xfeff) return 0
  return tree.position?.end?.offset === input.length - 1 ? 1 : 0
}
