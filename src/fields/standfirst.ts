import { wordKey } from '../label/head/title-parts.js'
import { blocksOf, type FieldContext } from './fields.js'
import { headerOf } from './page-header.js'

const KEYS = ['description', 'summary', 'excerpt', 'subtitle']

/** The summary between headline and body, else a header's; `null` when that only repeats the story. */
export function readStandfirst({ page }: FieldContext): string | null {
  const printed = blocksOf(page, 'standfirst')[0]
  if (printed) return printed.text
  const header = headerOf(page, KEYS)
  if (!header) return null
  const key = wordKey(header.text)
  return blocksOf(page, 'body').some(({ text }) => wordKey(text).startsWith(key)) ? null : header.text
}
