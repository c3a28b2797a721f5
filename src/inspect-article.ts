import type { ErrorCode } from './contract/errors.js'
import type { Draft, Inspection, Message } from './contract/inspection.js'
import { message } from './contract/messages.js'
import type { ParseOptions, Raw } from './contract/options.js'
import { inspectTree, type ReadPage } from './pipeline.js'
import { readText } from './read/article-text.js'
import { decodeRaw } from './read/decode-raw.js'
import { detectFormat } from './read/detect-format.js'
import { readMarkdown } from './read/markdown.js'
import { readSettings, type Settings } from './settings.js'

/**
 * Reads a page and tells everything about it: the article when there is one, every block with its role and reason, messages.
 *
 * @param raw Text or Markdown of a scraped news page.
 * @param options See {@link ParseOptions}.
 * @returns An {@link Inspection}; it never throws on text: what is wrong with the data stands in `error`.
 * @throws TypeError when an option is unknown or of a wrong type.
 */
export function inspectArticle(raw: Raw, options?: ParseOptions): Inspection {
  return inspectWith(raw, readSettings(options))
}

/** The same for options that are checked already. */
export function inspectWith(raw: unknown, settings: Settings): Inspection {
  const opened = openPage(raw, settings)
  return 'code' in opened ? failed(opened.code, opened.message) : inspectTree(opened.page, settings, opened.messages)
}

/** A page that could be read, with what there is to say of it, or why it could not. */
type Opened =
  | { readonly page: ReadPage; readonly messages: readonly Message[] }
  | { readonly code: ErrorCode; readonly message: string }

/** Decodes an input and reads its tree. */
export function openPage(raw: unknown, settings: Settings): Opened {
  const decoded = decodeRaw(raw)
  if (decoded === null)
    return { code: 'not-text', message: 'The input is no string, Uint8Array or VFile; pass the text of the page.' }
  const { length } = decoded.text
  if (length > settings.maxLength) return { code: 'too-large', message: tooLarge(length, settings.maxLength) }
  const messages: Message[] = []
  if (decoded.replaced)
    messages.push(message('bytes-replaced', 'The bytes are not valid UTF-8; what could not be read became U+FFFD.'))
  return { page: read(decoded.text, settings, messages), messages }
}

/** An Inspection of an input of which nothing was read. */
export function failed(code: ErrorCode, reason: string): Inspection {
  return {
    verdict: 'notArticle',
    article: null,
    draft: emptyDraft(),
    error: { code, message: reason },
    format: 'text',
    language: 'und',
    truncated: false,
    blocks: [],
    messages: []
  }
}

/** What to say of an input over `maxLength`. */
export function tooLarge(length: number, maxLength: number): string {
  return `The input has ${length} UTF-16 units, the limit is ${maxLength}; cut it into pages or raise maxLength.`
}

function read(text: string, { format }: Settings, messages: Message[]): ReadPage {
  if (format === 'text') return { tree: readText(text), text, format }
  if (format === 'auto') {
    const detected = detectFormat(text)
    messages.push(message('format-detected', `Read as ${detected.format}: ${detected.why}.`))
    if (detected.format === 'text') return { tree: readText(text), text, format: 'text' }
  }
  const { root, guarded } = readMarkdown(text)
  if (guarded === null) return { tree: root, text, format: 'markdown' }
  messages.push(message('markdown-guarded', guardedReason(guarded)))
  return { tree: root, text, format: 'text' }
}

/** What to say when the guard kept a text from the Markdown parser. */
export function guardedReason(why: string): string {
  return `The text was read as plain text, because a Markdown parser would take too long over it: ${why}.`
}

function emptyDraft(): Draft {
  return {
    title: null,
    standfirst: null,
    authors: [],
    publisher: null,
    publishedAt: null,
    modifiedAt: null,
    dateline: null,
    language: 'und',
    url: null,
    paragraphs: [],
    quotes: [],
    relatedLinks: [],
    images: [],
    tags: []
  }
}
