import type { ListItem, Nodes, Root } from 'mdast'
import type { BlockKind } from './block.js'
import { BlockWriter } from './block-writer.js'
import { type Draft, emptyDraft, type Range, type Setting } from './draft.js'
import { readHeading } from './heading.js'
import { readHtml } from './html.js'
import { printedItems } from './list-markers.js'
import { readCode, readLiteral } from './literal.js'
import { type PageContext, rangeOf } from './page-context.js'
import { isPhrasing, readPhrasing } from './phrasing.js'
import { readRow } from './table.js'

/** Where flow content is read to. */
interface Target {
  readonly page: PageContext
  readonly drafts: Draft[]
  /** What the container makes of paragraphs. */
  readonly setting: Setting
  readonly lists: number
  readonly quotes: number
  readonly nesting: number
}

type Read<T extends Nodes['type']> = (node: Extract<Nodes, { type: T }>, target: Target, range: Range) => void

/** What is nested deeper is read as it is printed. */
const DEEPEST = 100
const PARAGRAPH: Setting = { kind: 'paragraph', depth: 0 }

const READERS: { readonly [T in Nodes['type']]?: Read<T> } = {
  paragraph: (node, target, range) => readLines(node, target, range, target.setting),
  heading: (node, { page, drafts, setting }, range) => readHeading(node, page, range, setting, drafts),
  blockquote: (node, target) => {
    const quotes = target.quotes + 1
    readChildren(node, { ...target, quotes, nesting: target.nesting + 1, setting: { kind: 'blockquote', depth: quotes } })
  },
  list: (node, target) => {
    const printed = printedItems(node, target.page)
    for (const [index, item] of node.children.entries()) readItem(item, target, printed[index] === true)
  },
  listItem: (node, target) => readItem(node, target, false),
  tableRow: (node, { page, drafts, setting }, range) => readRow(node, page, range, setting, drafts),
  code: (node, { page, drafts, setting }, range) => readCode(node, page, range, setting, drafts),
  html: (node, { page, drafts, setting }, range) => readHtml(node.value, page, range, setting, drafts),
  definition: (_, target, range) => pushEmpty('definition', target, range),
  thematicBreak: (_, target, range) => pushEmpty('break', target, range),
  yaml: (_, target, range) => pushEmpty('frontMatter', target, range)
}

/** The blocks of a tree in its own order. */
export function readFlow(tree: Root, page: PageContext): Draft[] {
  const drafts: Draft[] = []
  readChildren(tree, { page, drafts, setting: PARAGRAPH, lists: 0, quotes: 0, nesting: 0 })
  return drafts
}

function readChildren(node: Nodes, target: Target): void {
  if (!('children' in node)) return
  for (const child of node.children) readNode(child, target)
}

function readNode(node: Nodes, target: Target): void {
  const range = rangeOf(node, target.page) ?? behind(target.drafts)
  const read = READERS[node.type] as Read<Nodes['type']> | undefined
  if (target.nesting > DEEPEST) readRaw(range, target)
  else if (read) read(node, target, range)
  else readUnknown(node, { ...target, nesting: target.nesting + 1 }, range)
}

// Nodes of plugins: what they hold is read.
function readUnknown(node: Nodes, target: Target, range: Range): void {
  const { page, drafts, setting } = target
  if ('children' in node) {
    if (node.children.some(isPhrasing)) readLines(node, target, range, setting)
    else readChildren(node, target)
  } else if ('value' in node && typeof node.value === 'string') readLiteral(node.value, page, range, setting, drafts)
}

function readRaw(range: Range, { page, drafts, setting }: Target): void {
  readLiteral(page.input.slice(range.start, range.end), page, range, setting, drafts)
}

function readItem(item: ListItem, target: Target, printed: boolean): void {
  const { page, drafts } = target
  const lists = target.lists + 1
  const first = drafts.length
  const setting: Setting = printed ? target.setting : { kind: 'listItem', depth: lists }
  const range = rangeOf(item, page)
  const opening = item.children[0]
  if (printed && range && opening?.type === 'paragraph') {
    readLines(opening, target, { start: range.start, end: rangeOf(opening, page)?.end ?? range.end }, setting)
    for (const child of item.children.slice(1)) readNode(child, target)
    return
  }
  readChildren(item, { ...target, lists, nesting: target.nesting + 1, setting })
  const draft = drafts[first]
  // the number of an ordered item belongs to the item's block
  if (range && draft && draft.source.start > range.start)
    drafts[first] = { ...draft, source: { ...draft.source, start: range.start } }
}

function readLines(node: Nodes, { page, drafts }: Target, range: Range, setting: Setting): void {
  const writer = new BlockWriter(page.input, setting, range, drafts)
  const content = rangeOf(node, page)?.start ?? range.start
  // what stands before the node is the printed marker of a list item
  if (content > range.start) writer.text(page.input.slice(range.start, content), range.start)
  readPhrasing(node, page, writer, range)
  writer.finish()
}

function pushEmpty(kind: BlockKind, { drafts }: Target, range: Range): void {
  drafts.push(emptyDraft({ kind, depth: 0 }, range))
}

// The place of a node that has none: behind the block before it.
function behind(drafts: readonly Draft[]): Range {
  const end = drafts.at(-1)?.source.end ?? 0
  return { start: end, end }
}
