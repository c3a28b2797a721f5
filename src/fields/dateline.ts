import { readDateline } from '../label/head/read-dateline.js'
import { headWords } from '../languages/compile-head.js'
import { blocksOf, type FieldContext } from './fields.js'

/** The place where the story was written, from its first paragraph or from a line above it; `null` when it opens without. */
export function readPlace({ page }: FieldContext): string | null {
  const words = headWords(page.languages)
  const first = blocksOf(page, 'body')[0]
  const line = blocksOf(page, 'dateline')[0]
  const found = (first && readDateline(first.text, words)) ?? (line && readDateline(line.text, words))
  return found?.text ?? line?.text ?? null
}
