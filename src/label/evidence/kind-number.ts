import type { BlockKind } from '../../blocks/block.js'

const NUMBERS: Readonly<Partial<Record<BlockKind, number>>> = { paragraph: 0, blockquote: 1, listItem: 2, heading: 3 }

/** The number that stands for a kind of block among the evidence; 4 for what is no prose. */
export function kindNumber(kind: BlockKind): number {
  return NUMBERS[kind] ?? 4
}
