import type { Span } from '../../contract/article.js'
import type { SpanInput } from '../../contract/article-input.js'

/** The span of an input that says where it stands; `null` when it has to be looked for. */
export function completeSpan(input: string | SpanInput): Span | null {
  if (typeof input === 'string') return null
  const { text, paragraph, start, end } = input
  if (typeof paragraph !== 'number' || typeof start !== 'number' || typeof end !== 'number') return null
  return { text, paragraph, start, end }
}
