import type { Quote } from '../../src/contract/article.js'
import { extractQuotes } from '../../src/quotes/extract-quotes.js'

/** The quotes of paragraphs in a language. */
export function quotesOf(paragraphs: string | readonly string[], language = 'en', title?: string): Quote[] {
  return extractQuotes(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, { language, title })
}

/** `[words, speaker]` of each quote. */
export function told(paragraphs: string | readonly string[], language = 'en', title?: string): [string, string | null][] {
  return quotesOf(paragraphs, language, title).map(({ text, speaker }) => [text, speaker?.name ?? null])
}

/** The only quote of a paragraph. */
export function onlyQuote(paragraphs: string | readonly string[], language = 'en'): Quote {
  const quotes = quotesOf(paragraphs, language)
  const [quote] = quotes
  if (!quote || quotes.length > 1) throw new Error(`Expected one quote, found ${quotes.length}`)
  return quote
}
