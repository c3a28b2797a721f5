import { wordKey } from '../label/head/title-parts.js'
import { PageTables } from '../languages/compile-page.js'
import { fold } from '../text/fold.js'
import { blocksOf, type FieldContext } from './fields.js'
import { headerOf } from './page-header.js'

const KEYS = ['tags', 'keywords', 'topics']
const DIVIDER = /[,;|•·#]/
const MAX_TAG = 60
const MAX_TAGS = 50

/** Topics that the page prints on its tag lines; nothing is taken from menus. */
export function readTags({ page }: FieldContext): string[] {
  const tables = new PageTables(page.languages)
  const printed = blocksOf(page, 'tag').flatMap(({ text, links }) => {
    if (tables.heading(fold(text))) return []
    const opener = tables.opener('tags', fold(text))
    const linked = links.map(({ start, end }) => text.slice(start, end))
    return linked.length > 0 ? linked : afterOpener(text, opener?.phrase).split(DIVIDER)
  })
  const header = headerOf(page, KEYS)?.text.split(DIVIDER) ?? []
  const tags = new Map<string, string>()
  for (const tag of [...printed, ...header].map((text) => text.trim())) {
    if (tag !== '' && tag.length <= MAX_TAG && tags.size < MAX_TAGS && !tags.has(wordKey(tag))) tags.set(wordKey(tag), tag)
  }
  return [...tags.values()]
}

// `Tags: A, B`: what stands behind the colon, or behind the words themselves
function afterOpener(text: string, phrase: string | undefined): string {
  if (phrase === undefined) return text
  const colon = text.indexOf(':')
  const length = phrase.replace('…', '').length
  return text.slice(colon >= 0 && colon <= length + 2 ? colon + 1 : length)
}
