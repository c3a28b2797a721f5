import { type HeadWords, headWords } from '../../../src/languages/compile-head.js'
import { LANGUAGES } from '../../../src/languages/index.js'
import type { Language } from '../../../src/languages/language.js'

/** The words of a page in a language, English ones behind them, as the pipeline gives them. */
export function languagesOf(code: string): readonly Language[] {
  const own = LANGUAGES.find((language) => language.code === code)
  const english = LANGUAGES.find((language) => language.code === 'en')
  if (!own || !english) throw new Error(`no built-in language ${code}`)
  return own === english ? [own] : [own, english]
}

export function wordsOf(code: string): HeadWords {
  return headWords(languagesOf(code))
}
