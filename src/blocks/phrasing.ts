import type { Emphasis, Nodes, Strong } from 'mdast'
import { isMarkup } from '../text/html-elements.js'
import { align, restored } from './align.js'
import type { BlockWriter } from './block-writer.js'
import type { Range } from './draft.js'
import { breakLine, writeLines } from './lines-writer.js'
import { nowhere } from './origin.js'
import { type PageContext, rangeOf } from './page-context.js'
import { isPrintedEmphasis } from './printed-emphasis.js'
import { TextBuilder } from './text-builder.js'

/** Where phrasing content is read to. */
interface Target {
  readonly page: PageContext
  readonly writer: BlockWriter
  /** Place of the nearest node around that has one. */
  readonly around: Range
  readonly depth: number
}

type Read<T extends Nodes['type']> = (node: Extract<Nodes, { type: T }>, target: Target) => void

/** Deeper markup than this is read as it is printed. */
const DEEPEST = 200
const SPANS: ReadonlySet<string> = new Set(['delete'])
const TICK = '`'
const BREAK_TAG = /^<br\b/i

const READERS: { readonly [T in Nodes['type']]?: Read<T> } = {
  text: (node, target) => readText(node.value, node, target),
  inlineCode: (node, target) => readInlineCode(node.value, node, target),
  break: (node, { writer, page, around }) => breakLine(writer, rangeOf(node, page) ?? emptyAt(around.start), 'block'),
  html: (node, target) => readHtml(node.value, node, target),
  link: (node, target) => readLink(node, node.url, target),
  linkReference: (node, target) => readLink(node, target.page.urls.get(node.identifier) ?? '', target),
  image: (node, { writer, page, around }) =>
    writer.image(plainText(node.url), plainText(node.alt ?? ''), rangeOf(node, page) ?? around),
  imageReference: (node, { writer, page, around }) =>
    writer.image(plainText(page.urls.get(node.identifier) ?? ''), plainText(node.alt ?? ''), rangeOf(node, page) ?? around),
  footnoteReference: () => {},
  emphasis: (node, target) => readEmphasis(node, target),
  strong: (node, target) => readEmphasis(node, target)
}

/** Whether a node stands inside a paragraph, as far as its type tells. */
export function isPhrasing(node: Nodes): boolean {
  return Object.hasOwn(READERS, node.type) || SPANS.has(node.type)
}

/** Reads the content of a paragraph, heading or table cell into `writer`. */
export function readPhrasing(node: Nodes, page: PageContext, writer: BlockWriter, around: Range): void {
  readChildren(node, { page, writer, around, depth: 0 })
}

function readChildren(node: Nodes, target: Target): void {
  if (!('children' in node)) return
  for (const child of node.children) readNode(child, target)
}

function readNode(node: Nodes, target: Target): void {
  const read = READERS[node.type] as Read<Nodes['type']> | undefined
  const range = rangeOf(node, target.page)
  if (target.depth > DEEPEST) readText(range ? target.page.input.slice(range.start, range.end) : '', node, target)
  else if (read) read(node, target)
  else readUnknown(node, deeper(node, target))
}

function readEmphasis(node: Emphasis | Strong, target: Target): void {
  const { page, writer } = target
  const range = rangeOf(node, page)
  const printed = range !== null && isPrintedEmphasis(node, range, page.input)
  const width = node.type === 'strong' ? 2 : 1
  if (printed) writer.text(page.input.slice(range.start, range.start + width), range.start)
  readChildren(node, deeper(node, target))
  if (printed) writer.text(page.input.slice(range.end - width, range.end), range.end - width)
}

// Nodes of plugins that nobody here knows: what they hold is read.
function readUnknown(node: Nodes, target: Target): void {
  if ('children' in node) readChildren(node, target)
  else if ('value' in node && typeof node.value === 'string') readText(node.value, node, target)
}

function deeper(node: Nodes, target: Target): Target {
  return { ...target, around: rangeOf(node, target.page) ?? target.around, depth: target.depth + 1 }
}

function readLink(node: Nodes, url: string, target: Target): void {
  target.writer.openLink(plainText(url), rangeOf(node, target.page) ?? target.around)
  readChildren(node, deeper(node, target))
  target.writer.closeLink()
}

// What only looks like a tag is text.
function readHtml(value: string, node: Nodes, target: Target): void {
  if (!isMarkup(value)) readText(value, node, target)
  else if (BREAK_TAG.test(value)) breakLine(target.writer, rangeOf(node, target.page) ?? emptyAt(target.around.start), 'block')
}

function readInlineCode(value: string, node: Nodes, target: Target): void {
  const { page, writer } = target
  const range = rangeOf(node, page)
  if (!range) {
    readText(value, node, target)
    return
  }
  let { start, end } = range
  while (start < end && page.input.charAt(start) === TICK) start++
  while (end > start && page.input.charAt(end - 1) === TICK) end--
  const origin = align(value, { start, end }, { input: page.input, decoded: false })
  writeLines(restored(value, origin, page.input), origin, writer, page.breaks)
}

function readText(value: string, node: Nodes, { page, writer, around }: Target): void {
  const range = rangeOf(node, page)
  const origin = range ? align(value, range, page) : nowhere(value.length, around.start)
  writeLines(restored(value, origin, page.input), origin, writer, page.breaks)
}

// The readers of addresses and alternative texts decode references or not; either way, none is left.
function plainText(value: string): string {
  const builder = new TextBuilder()
  builder.append(value, 0)
  return builder.text
}

function emptyAt(offset: number): Range {
  return { start: offset, end: offset }
}
