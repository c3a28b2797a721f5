import type { BlockKind } from '../../blocks/block.js'
import type { LineRule } from './rule.js'

const NOTES: Partial<Record<BlockKind, string>> = {
  html: 'markup, no prose',
  definition: 'a link definition, no prose',
  break: 'a dividing line',
  frontMatter: 'front matter, no prose',
  leftOut: 'text that the tree leaves out',
  header: 'a line of the reader service that made this Markdown'
}

/** Blocks that hold no prose: markup, definitions, dividing lines, front matter, preambles. */
export const markup: LineRule = {
  id: 'markup',
  find: ({ block }) => {
    const note = NOTES[block.kind]
    return note === undefined ? null : { role: 'other', note, matched: null }
  }
}

/** Blocks without a letter or a digit: a lone image, an ornament. */
export const wordless: LineRule = {
  id: 'wordless',
  find: ({ block, features }) => {
    if (features.letters + features.digits > 0) return null
    if (block.images.length > 0) return { role: 'caption', note: 'an image without words', matched: null }
    return { role: 'other', note: 'a line without a letter or a digit', matched: null }
  }
}
