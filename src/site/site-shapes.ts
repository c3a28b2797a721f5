import type { BlockSpan, LabelledBlock } from '../contract/inspection.js'
import type { SiteText } from '../contract/site.js'
import { lineShape, type ShapeSpan } from '../label/head/line-shape.js'
import type { SitePage } from './read-pages.js'
import { shared } from './shared-texts.js'

/** How the lines of a role read on the pages of two stories or more, names and dates left out. */
export function siteShapes(stories: readonly (readonly SitePage[])[], role: 'byline' | 'timestamp'): SiteText[] {
  const shapes = stories.map((pages) =>
    pages.flatMap(({ inspection }) => inspection.blocks.filter((block) => block.role === role).flatMap(shapeOf))
  )
  return shared(shapes, (shape) => shape)
}

function shapeOf({ text, spans }: LabelledBlock): string[] {
  const shape = lineShape(
    text,
    spans.flatMap((span) => shapeSpan(span))
  )
  return shape === null ? [] : [shape]
}

function shapeSpan({ role, start, end }: BlockSpan): ShapeSpan[] {
  if (role === 'byline') return [{ kind: 'name', start, end }]
  return role === 'timestamp' ? [{ kind: 'date', start, end }] : []
}
