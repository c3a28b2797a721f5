import { readBlocks } from '../../src/blocks/read-blocks.js'
import type { Role } from '../../src/contract/roles.js'
import { labelBlocks } from '../../src/label/label-blocks.js'
import type { LabelContext, Page } from '../../src/label/page.js'
import { de } from '../../src/languages/de.js'
import { en } from '../../src/languages/en.js'
import type { Language } from '../../src/languages/language.js'
import { readText } from '../../src/read/article-text.js'
import { readMarkdown } from '../../src/read/markdown.js'

const ENGLISH: readonly Language[] = [en]
const GERMAN: readonly Language[] = [de, en]
const NONE: readonly Language[] = []

type Options = { format?: 'text' | 'markdown'; language?: 'en' | 'de' | 'und'; phrases?: LabelContext['phrases'] }

/** Labels an invented page. */
export function labelPage(text: string, { format = 'text', language = 'en', phrases = {} }: Options = {}): Page {
  const tree = format === 'text' ? readText(text) : readMarkdown(text).root
  const languages = language === 'en' ? ENGLISH : language === 'de' ? GERMAN : NONE
  return labelBlocks(readBlocks(tree, text), { language, languages, phrases, hints: {} })
}

/** Roles by text, and the rule that decided. */
export function labelsOf(page: Page): Record<string, `${Role} (${string})`> {
  return Object.fromEntries(page.blocks.map(({ text, role, reason }) => [text, `${role} (${reason.rule})` as const]))
}

/** The role of the block with this text. */
export function roleOf(page: Page, text: string): Role | undefined {
  return page.blocks.find((block) => block.text === text)?.role
}

/** Texts of the blocks with a role. */
export function textsOf(page: Page, role: Role): string[] {
  return page.blocks.filter((block) => block.role === role).map(({ text }) => text)
}

/** Five paragraphs of an invented story. */
export const STORY = [
  'The harbour of Lindwick will close for two weeks in March while divers repair the old sea wall, the council decided on Monday.',
  'Ferries to the islands are to leave from Port Ellory instead, and the council has hired four buses to carry passengers there.',
  '“We know that this is hard on the islanders, and we will keep the work as short as we can,” said Marta Quill, who chairs the council.',
  'The wall was built in 1874 and has been patched nine times since, most recently after the storm that sank two trawlers in it.',
  'Fishermen said that they had not been asked and that they would lose the best weeks of the year to a plan made in an office.'
] as const

/** A page of the story with lines around it. */
export function pageOf(before: readonly string[], after: readonly string[], story: readonly string[] = STORY): string {
  return [...before, ...story, ...after].join('\n\n')
}
