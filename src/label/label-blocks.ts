import type { Block } from '../blocks/block.js'
import { draftPage } from './draft-page.js'
import { weighLines } from './evidence/weigh-lines.js'
import type { LabelContext, Page } from './page.js'
import { isTruncated } from './zones/is-truncated.js'

/**
 * Gives every block of a page a role and a reason, and finds the story: the rules first, then the weights judge the lines that no
 * hard rule decided.
 */
export function labelBlocks(blocks: readonly Block[], context: LabelContext): Page {
  const draft = draftPage(blocks, context)
  weighLines(draft)
  const { language, languages } = context
  return { blocks: draft.blocks(), language, languages, story: draft.story, truncated: isTruncated(draft) }
}
