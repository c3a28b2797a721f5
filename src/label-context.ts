import type { Block } from './blocks/block.js'
import type { Message } from './contract/inspection.js'
import { message } from './contract/messages.js'
import type { LabelContext } from './label/page.js'
import { detectLanguage } from './languages/detect.js'
import { LANGUAGES } from './languages/index.js'
import type { Language } from './languages/language.js'
import { languageFor } from './languages/language-for.js'
import type { Settings } from './settings.js'

/** What labelling may know beside the blocks: the language of the page, whose words apply, and what the caller said. */
export function labelContext(blocks: readonly Block[], settings: Settings, tell: (told: Message) => void): LabelContext {
  const { hints, phrases, site } = settings
  const registry = mergeLanguages(settings.languages)
  const language =
    hints.language ??
    detectLanguage(
      blocks.map((block) => block.text),
      registry
    )
  const own = languageFor(language, registry)
  if (own && !LANGUAGES.includes(own)) {
    tell(message('language-unmeasured', `The words of ${own.name} come from the caller; no figures are known for them.`))
  }
  return { language, languages: wordsFor(own, registry), phrases, hints, site }
}

/** The built-in languages and the caller's; the caller's replace built-in ones of the same code. */
function mergeLanguages(added: readonly Language[]): readonly Language[] {
  const codes = new Set(added.map(({ code }) => code))
  return added.length === 0 ? LANGUAGES : [...LANGUAGES.filter(({ code }) => !codes.has(code)), ...added]
}

// Sites of any country print English furniture ("Share", "Newsletter"); a page in an unknown language may print anything.
function wordsFor(own: Language | undefined, registry: readonly Language[]): readonly Language[] {
  return own ? (BUILT_IN_WORDS.get(own) ?? withEnglish(own, registry)) : registry
}

function withEnglish(own: Language, registry: readonly Language[]): readonly Language[] {
  const english = languageFor('en', registry)
  return english && english !== own ? [own, english] : [own]
}

// one list a language, made once: what is compiled from a list of languages is kept by the list
const BUILT_IN_WORDS = new Map(LANGUAGES.map((own) => [own, withEnglish(own, LANGUAGES)]))
