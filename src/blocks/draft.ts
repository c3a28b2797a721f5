import type { Block, BlockImage, BlockKind, BlockLink } from './block.js'
import type { TextMap } from './text-map.js'

/** UTF-16 offsets into the untouched input, `end` exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A link with the place of its markup. */
export interface DraftLink extends BlockLink {
  readonly source: Range
}

/** A block in the making: not yet numbered, its range not yet checked against its neighbours. */
export interface Draft {
  readonly kind: BlockKind
  readonly depth: number
  readonly text: string
  readonly map: TextMap
  readonly source: Range
  readonly links: readonly DraftLink[]
  readonly images: readonly BlockImage[]
}

/** Kind and depth that a container gives to what stands in it. */
export type Setting = Pick<Block, 'kind' | 'depth'>

/** A block without text. */
export function emptyDraft(setting: Setting, source: Range): Draft {
  return { ...setting, text: '', map: [], source, links: [], images: [] }
}
