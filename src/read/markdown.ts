import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { readText } from './article-text.js'
import { guardMarkdown } from './guard-markdown.js'
import './read-data.js'

/** A parser as unified knows it. */
type Parse<Tree> = (document: string, file: VFile) => Tree

/** A tree, and why Markdown was read as plain text; `null` when it was not. */
export interface MarkdownRead {
  root: Root
  guarded: string | null
}

// Indents are no code in the news, and references are decoded for every format at one place, further down.
const DISABLED = ['codeIndented', 'characterReference']

// The only call of `unified()`: bundled as CommonJS, it may not be called across files.
const MARKDOWN = unified()
  .data('micromarkExtensions', [{ disable: { null: DISABLED } }])
  .use(remarkParse)
  .freeze()

/** mdast of a Markdown text, positions in the untouched text; where the guard trips, that of the plain text. */
export function readMarkdown(text: string): MarkdownRead {
  const guarded = guardMarkdown(text)
  if (guarded !== null) return { root: readGuarded(text, guarded), guarded }
  // micromark replaces NUL itself, and reads stars beside it twice
  const root = MARKDOWN.parse(text.replaceAll('\0', '\uFFFD'))
  return { root: { ...root, data: { ...root.data, copytaster: { format: 'markdown' } } }, guarded }
}

/** Puts the guard around a parser of Markdown. What exceeds it is read as plain text, and `data.copytaster.guarded` tells why. */
export function guardedParser(parse: Parse<Root>): Parse<Root> {
  if (parse === readText) return parse
  return (document, file) => {
    const guarded = guardMarkdown(document)
    return guarded === null ? parse(document, file) : readGuarded(document, guarded)
  }
}

function readGuarded(text: string, guarded: string): Root {
  return { ...readText(text), data: { copytaster: { format: 'text', guarded } } }
}
