import type { Quote } from '../contract/article.js'
import type { QuoteOptions } from '../contract/options.js'
import { detectLanguage } from '../languages/detect.js'
import { LANGUAGES } from '../languages/index.js'
import type { Language } from '../languages/language.js'
import { languageFor } from '../languages/language-for.js'
import { NEUTRAL } from '../languages/neutral.js'
import { readQuoteOptions } from '../settings.js'
import { findQuotes } from './find-quotes.js'

/**
 * Who said what, in paragraphs that one already has: spans index the untouched strings, `source` is null. A language without
 * word lists is read by its marks alone.
 *
 * @throws TypeError when an option is unknown or of a wrong type.
 */
export function extractQuotes(paragraphs: readonly string[], options?: QuoteOptions): Quote[] {
  const { title, indirect, ...rest } = readQuoteOptions(options)
  const language = languageOf(paragraphs, rest)
  return findQuotes(
    paragraphs.map((text) => ({ text, kind: 'paragraph' })),
    {
      language,
      title: title ?? null,
      standfirst: null,
      captions: [],
      authors: [],
      indirect: indirect ?? false
    }
  )
}

function languageOf(paragraphs: readonly string[], options: QuoteOptions): Language {
  const languages = [...(options.languages ?? []), ...LANGUAGES]
  const code = options.language ?? detectLanguage(paragraphs, languages)
  return languageFor(code, languages) ?? NEUTRAL
}
