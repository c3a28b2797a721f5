import { message } from '../contract/messages.js'
import { readByline } from '../label/head/read-byline.js'
import { readSignature } from '../label/head/read-name.js'
import { wordKey } from '../label/head/title-parts.js'
import type { PageBlock } from '../label/page.js'
import { type HeadWords, headWords } from '../languages/compile-head.js'
import { lineTokens } from '../text/line-tokens.js'
import { blocksOf, type FieldContext } from './fields.js'
import { headerOf } from './page-header.js'

const KEYS = ['author', 'authors', 'byline', 'creator']
const LIST = /[,;]/

/** Who signs, in printed order: people and agencies; a desk only when nobody else does. The hint when the page is silent. */
export function readAuthors({ page, hints, tell }: FieldContext): string[] {
  const words = headWords(page.languages)
  const printed = distinct(blocksOf(page, 'byline').flatMap((block) => namesOf(block, words)))
  const people = printed.filter((name) => !isDesk(name, words))
  const header = headerOf(page, KEYS)
  const names = people.length > 0 ? people : header ? distinct(header.text.split(LIST)) : printed
  const hint = distinct(hints.authors ?? [])
  if (names.length > 0 && hint.length > 0 && keys(names) !== keys(hint)) {
    tell(message('hint-conflict', `The page names other authors: ${names.join(', ')}`))
  }
  return names.length > 0 ? names : hint
}

function namesOf(block: PageBlock, words: HeadWords): string[] {
  const spans = block.spans.filter(({ role }) => role === 'byline')
  if (spans.length > 0) return spans.map(({ start, end }) => block.text.slice(start, end))
  return block.reason.rule.startsWith('byline-') ? [] : (readByline(block.text, words)?.signers ?? []).map(({ text }) => text)
}

function isDesk(name: string, words: HeadWords): boolean {
  const tokens = lineTokens(name)
  const signature = readSignature(tokens, 0, words)
  return signature?.kind === 'desk' && signature.to === tokens.length
}

function distinct(names: readonly string[]): string[] {
  const found = new Map<string, string>()
  for (const name of names) {
    const key = wordKey(name)
    if (key !== '' && !found.has(key)) found.set(key, name.trim())
  }
  return [...found.values()]
}

function keys(names: readonly string[]): string {
  return names.map(wordKey).sort().join('\n')
}
