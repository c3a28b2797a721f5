import type { Root } from 'mdast'
import type { Block } from './blocks/block.js'
import { readBlocks } from './blocks/read-blocks.js'
import { sourceEnd, sourceStart } from './blocks/text-map.js'
import type { Article, Quote } from './contract/article.js'
import type { Draft, Inspection, LabelledBlock, Message } from './contract/inspection.js'
import { message } from './contract/messages.js'
import { readFields } from './fields/index.js'
import { labelBlocks } from './label/label-blocks.js'
import { noteOf, type Page, type PageBlock } from './label/page.js'
import { labelContext } from './label-context.js'
import { NEUTRAL } from './languages/neutral.js'
import { findQuotes } from './quotes/find-quotes.js'
import type { Settings } from './settings.js'
import { judge } from './verdict.js'

/** A page that has been read: its tree, and the text that the tree's offsets point into. */
export interface ReadPage {
  readonly tree: Root
  readonly text: string
  readonly format: Inspection['format']
}

/** What is known of a page before its blocks are put into words. */
interface Reading extends Omit<Inspection, 'blocks'> {
  readonly page: Page
}

/** The one path, and every block with its reason in words. */
export function inspectTree(read: ReadPage, settings: Settings, earlier?: readonly Message[]): Inspection {
  const { page, messages, ...reading } = readTree(read, settings, earlier)
  return { ...reading, blocks: page.blocks.map(plainBlock), messages }
}

/** The one path: blocks, labels, fields, quotes, verdict. Reasons stay unsaid: who wants an Article alone need not wait for them. */
export function readTree({ tree, text, format }: ReadPage, settings: Settings, earlier: readonly Message[] = []): Reading {
  const messages: Message[] = [...earlier]
  const tell = (told: Message) => void messages.push(told)
  const blocks = readBlocks(tree, text)
  const page = labelPage(blocks, settings, tell)
  const fields = readFields({ page, hints: settings.hints, site: settings.site, tell })
  const quotes = quotesOf(page, fields, settings)
  const draft: Draft = { ...fields, quotes, language: page.language }
  if (page.truncated) tell(message('truncated', 'The story is cut off by a paywall or a "read more".'))
  return {
    ...judge(draft, page),
    draft,
    format,
    language: page.language,
    truncated: page.truncated,
    page,
    messages
  }
}

function labelPage(blocks: readonly Block[], settings: Settings, tell: (told: Message) => void): Page {
  const { label } = settings
  const page = labelBlocks(blocks, labelContext(blocks, settings, tell))
  return label ? { ...page, blocks: page.blocks.map((block) => relabel(block, label)) } : page
}

function relabel(block: PageBlock, label: NonNullable<Settings['label']>): PageBlock {
  const role = label(plainBlock(block))
  if (role === undefined) return block
  return { ...block, role, spans: [], reason: { rule: 'caller', note: 'The caller said so.', matched: null } }
}

function plainBlock({ text, role, source, reason, spans }: PageBlock): LabelledBlock {
  const { rule, matched } = reason
  return {
    text,
    role,
    source: { ...source },
    reason: { rule, note: noteOf(reason), matched },
    spans: spans.map((span) => ({ ...span }))
  }
}

function quotesOf(page: Page, fields: Omit<Draft, 'quotes' | 'language'>, settings: Settings): Quote[] {
  const quotes = findQuotes(fields.paragraphs, {
    language: page.languages.find(({ code }) => page.language.startsWith(code)) ?? NEUTRAL,
    title: fields.title,
    standfirst: fields.standfirst,
    captions: fields.images.flatMap(({ caption }) => caption ?? []),
    authors: fields.authors,
    indirect: settings.indirect
  })
  const byStart = new Map(page.blocks.map((block) => [block.source.start, block]))
  return quotes.map((quote) => ({ ...quote, source: sourceOf(quote, fields.paragraphs, byStart) }))
}

function sourceOf({ parts }: Quote, paragraphs: Article['paragraphs'], blocks: ReadonlyMap<number, Block>): Quote['source'] {
  const first = parts[0]
  const last = parts.at(-1)
  const from = first && blocks.get(paragraphs[first.paragraph]?.source?.start ?? -1)
  const to = last && blocks.get(paragraphs[last.paragraph]?.source?.start ?? -1)
  if (!from || !to) return null
  return { start: sourceStart(from.map, first.start), end: sourceEnd(to.map, last.end) }
}
