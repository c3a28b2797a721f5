const MOST_ITEMS = 1_000_000
const LISTS = ['authors', 'paragraphs', 'quotes', 'relatedLinks', 'images', 'tags']

/**
 * What is wrong with the size of a value that is to be an article, or `null`. A sparse list of four thousand million items
 * costs nothing to make and would be read for hours.
 */
export function sizeProblem(value: unknown): string | null {
  const items = LISTS.reduce((sum, key) => sum + lengthOf(value, key), 0)
  return items > MOST_ITEMS || items + partsOf(value) > MOST_ITEMS ? `Must not hold more than ${MOST_ITEMS} items` : null
}

function lengthOf(value: unknown, key: string): number {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null
  return Array.isArray(list) ? list.length : 0
}

function partsOf(value: unknown): number {
  const quotes: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'quotes') : null
  return Array.isArray(quotes) ? quotes.reduce((sum: number, quote: unknown) => sum + lengthOf(quote, 'parts'), 0) : 0
}
