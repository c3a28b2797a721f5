import { sourceEnd, sourceStart } from '../blocks/text-map.js'
import type { Paragraph } from '../contract/article.js'
import type { PageBlock } from '../label/page.js'
import type { FieldContext } from './fields.js'

/** The story's paragraphs, crossheads, list items and block quotes in reading order; empty when the page has no story. */
export function readBody({ page }: FieldContext): Paragraph[] {
  const { story, blocks } = page
  if (story === null) return []
  const paragraphs: Paragraph[] = []
  for (const block of blocks.slice(story.first, story.last + 1)) {
    const kind = kindOf(block)
    if (kind !== null && block.text !== '') paragraphs.push({ text: block.text, kind, source: sourceOf(block) })
  }
  return paragraphs
}

function kindOf({ role, kind }: PageBlock): Paragraph['kind'] | null {
  if (role === 'crosshead') return 'heading'
  if (role === 'listItem') return 'listItem'
  if (role !== 'body') return null
  return kind === 'blockquote' ? 'blockquote' : 'paragraph'
}

function sourceOf({ map, text }: PageBlock): Paragraph['source'] {
  return { start: sourceStart(map, 0), end: sourceEnd(map, text.length) }
}
