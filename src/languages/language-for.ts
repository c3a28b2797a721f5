import type { Language } from './language.js'

/** The words for a BCP 47 tag: of the language with that very code, else of its primary language (`en` for `en-AU`). */
export function languageFor(tag: string, registry: readonly Language[]): Language | undefined {
  const primary = tag.split('-', 1)[0]?.toLowerCase()
  return registry.find(({ code }) => code === tag) ?? registry.find(({ code }) => code === primary)
}
