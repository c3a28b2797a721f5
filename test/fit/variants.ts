import { parseHTML } from 'linkedom'
import { wrap } from '../wrap.js'

/** A way to hand over a page as plain text that the four renderings do not show. */
export interface Variant {
  readonly name: string
  /** Made from the plain rendering, or from the page's HTML. */
  readonly from: 'full.txt' | 'html'
  readonly make: (input: string) => string
}

const WIDTHS = [72, 100]

/** The variants, each a pure function of one page. */
export const VARIANTS: readonly Variant[] = [
  { name: 'one newline between blocks', from: 'full.txt', make: (text) => text.replace(/\n{2,}/g, '\n') },
  { name: 'two newlines between blocks', from: 'full.txt', make: (text) => text.replace(/\n+/g, '\n\n') },
  ...WIDTHS.map(
    (width): Variant => ({
      name: `wrapped at ${width}`,
      from: 'full.txt',
      make: (text) => wrapBlocks(text.replace(/\n+/g, '\n\n'), width)
    })
  ),
  { name: 'without the first line', from: 'full.txt', make: (text) => text.replace(/^.*\n+/, '') },
  { name: 'ragged spaces', from: 'full.txt', make: raggedSpaces },
  { name: 'text nodes on lines', from: 'html', make: (html) => textNodes(html).join('\n') },
  { name: 'text nodes on lines, stripped', from: 'html', make: (html) => strippedTextNodes(html) },
  { name: 'block elements on lines', from: 'html', make: (html) => blockText(html, 'one', []) },
  { name: 'block elements, blank lines between', from: 'html', make: (html) => blockText(html, 'two', []) },
  { name: 'without nav, header, footer, aside', from: 'html', make: (html) => blockText(html, 'two', STRIPPED) },
  { name: 'menus on one line', from: 'html', make: (html) => blockText(html, 'two', [], true) }
]

const STRIPPED = ['nav', 'header', 'footer', 'aside', 'form', 'button']
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'head'])
const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table td th tr ul video'.split(
    ' '
  )
)

interface TreeNode {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly localName?: string
  readonly childNodes: Iterable<TreeNode>
}

function bodyOf(html: string): { title: string; body: TreeNode } {
  const { document } = parseHTML(html)
  return { title: document.title, body: document.documentElement as unknown as TreeNode }
}

// the parser ends a text node at every character reference; browsers do not
function* visibleText(node: TreeNode): Iterable<string> {
  let text = ''
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? ''
    else {
      if (text !== '') yield text
      text = ''
      if (child.nodeType === 1 && !SILENT.has(child.localName ?? '')) yield* visibleText(child)
    }
  }
  if (text !== '') yield text
}

// what `get_text(separator)` of a much-used HTML library gives
function textNodes(html: string): string[] {
  const { title, body } = bodyOf(html)
  return [title, ...visibleText(body)]
}

function strippedTextNodes(html: string): string {
  return textNodes(html)
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n')
}

function blockText(html: string, newlines: 'one' | 'two', stripped: readonly string[], flatLists = false): string {
  const { title, body } = bodyOf(html)
  const writer = new LineWriter(title)
  writeBlocks(writer, body, { stripped, flatLists, inMenu: false })
  writer.endLine()
  return writer.lines.join(newlines === 'one' ? '\n' : '\n\n')
}

class LineWriter {
  readonly lines: string[]
  #line = ''

  constructor(title: string) {
    this.lines = [title]
  }

  add(text: string): void {
    this.#line += text
  }

  endLine(): void {
    const text = this.#line.replace(/\s+/g, ' ').trim()
    if (text !== '') this.lines.push(text)
    this.#line = ''
  }
}

interface Manner {
  readonly stripped: readonly string[]
  /** Whether a menu or list goes on one line. */
  readonly flatLists: boolean
  readonly inMenu: boolean
}

function writeBlocks(writer: LineWriter, node: TreeNode, manner: Manner): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) writer.add(child.nodeValue ?? '')
    else if (child.nodeType === 1) writeElement(writer, child, manner)
  }
}

function writeElement(writer: LineWriter, element: TreeNode, manner: Manner): void {
  const name = element.localName ?? ''
  if (SILENT.has(name) || manner.stripped.includes(name)) return
  const inMenu = manner.inMenu || (manner.flatLists && (name === 'nav' || name === 'ul'))
  const breaks = name === 'br' || (BLOCKS.has(name) && !manner.inMenu)
  if (breaks) writer.endLine()
  else if (BLOCKS.has(name)) writer.add(' ')
  writeBlocks(writer, element, { ...manner, inMenu })
  if (breaks) writer.endLine()
}

function wrapBlocks(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrap(line, width))
    .join('\n')
}

// doubled, lost and no-break spaces and stray ones before marks, as readers of scanned pages leave them; by place, not by chance
function raggedSpaces(text: string): string {
  let seen = 0
  return text.replace(/ /g, () => {
    seen = (seen + 1) % 97
    if (seen === 11) return '  '
    return seen === 43 ? '\u00A0' : ' '
  })
}

/** The lines of text of a piece of HTML, one for each block element. */
export function blockLines(html: string): string[] {
  return blockText(`<html><body>${html}</body></html>`, 'one', []).split('\n').slice(1)
}
