import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorCode, Role } from '../src/index.js'

/** What a careful reader says of an invented page: `fixtures/README.md` tells what each key means. */
export interface Truth {
  readonly verdict: 'article' | 'partial' | 'notArticle'
  readonly error?: ErrorCode
  readonly title?: string
  readonly standfirst?: string | null
  readonly authors?: readonly string[]
  readonly publisher?: string | null
  readonly publishedAt?: string | null
  readonly modifiedAt?: string | null
  readonly dateline?: string | null
  readonly language?: string
  readonly url?: string | null
  readonly paragraphs?: readonly { readonly text: string; readonly kind: string }[]
  readonly quotes?: readonly TrueQuote[]
  readonly relatedLinks?: readonly { readonly title: string; readonly url: string | null; readonly heading: string | null }[]
  readonly images?: readonly {
    readonly url: string | null
    readonly alt: string | null
    readonly caption: string | null
    readonly credit: string | null
  }[]
  readonly tags?: readonly string[]
  readonly roles?: Readonly<Record<string, Role>>
}

export interface TrueQuote {
  /** The texts of several paragraphs are joined by a blank line. */
  readonly text: string
  readonly paragraph: number
  readonly speaker: { readonly name: string } | null
}

export interface TruePage {
  readonly name: string
  readonly raw: string
  readonly format: 'text' | 'markdown'
  readonly truth: Truth
}

/** One line of one page, and the role that it must have or, for a miss, must have instead. */
export interface RuleCase {
  readonly name: string
  readonly raw: string
  readonly format: 'text' | 'markdown'
  readonly line: string
  readonly role: Role
}

/** A rule's cases: lines that it must catch, and lines that it must leave alone. */
export interface RuleCases {
  readonly role: Role
  readonly hits: readonly RuleCase[]
  readonly misses: readonly RuleCase[]
}

const ARTICLES = 'fixtures/articles'
const RULES = 'fixtures/rules'

/** Every page of `fixtures/articles` with its truth, in the order of their names. */
export function truePages(): TruePage[] {
  return readdirSync(ARTICLES)
    .sort()
    .map((name) => {
      const file = existsSync(join(ARTICLES, name, 'input.md')) ? 'input.md' : 'input.txt'
      return {
        name,
        raw: readFileSync(join(ARTICLES, name, file), 'utf8'),
        format: formatOf(file),
        truth: JSON.parse(readFileSync(join(ARTICLES, name, 'expected.json'), 'utf8'))
      }
    })
}

/** Every folder of `fixtures/rules`. */
export function ruleCases(): RuleCases[] {
  return readdirSync(RULES)
    .sort()
    .map((folder) => {
      const role = folder as Role
      const cases = JSON.parse(readFileSync(join(RULES, folder, 'cases.json'), 'utf8'))
      const read = (item: { file: string; line: string; role?: Role }): RuleCase => ({
        name: item.file,
        raw: readFileSync(join(RULES, folder, item.file), 'utf8'),
        format: formatOf(item.file),
        line: item.line,
        role: item.role ?? role
      })
      return { role, hits: cases.hit.map(read), misses: cases.miss.map(read) }
    })
}

function formatOf(file: string): 'text' | 'markdown' {
  return file.endsWith('.md') ? 'markdown' : 'text'
}

/** The lines of the page that hold the story, by number: where each paragraph stands, and every line that repeats one. */
export function storyLines(page: TruePage): { readonly lines: Set<number>; readonly missing: readonly string[] } {
  const printed = page.raw.split(/\r?\n/).map((line) => squeeze(plain(line, page.format)))
  const lines = new Set<number>()
  const missing: string[] = []
  let from = 0
  for (const { text } of page.truth.paragraphs ?? []) {
    const found = findParagraph(printed, squeeze(text), from)
    if (!found) missing.push(text)
    else {
      for (let at = found.start; at < found.end; at++) lines.add(at)
      from = found.end
    }
  }
  const told = new Set([...lines].map((at) => printed[at]))
  printed.forEach((line, at) => {
    if (line !== '' && told.has(line)) lines.add(at)
  })
  return { lines, missing }
}

/** What a page prints, without markup, references, white space and the hyphens of broken words: to look things up in. */
export function squeezedPage(page: TruePage): string {
  return page.raw
    .split(/\r?\n/)
    .map((line) => squeeze(plain(line, page.format)))
    .join('')
}

/** Letters, digits and marks alone: what stays the same when a text is wrapped, spaced or hyphenated otherwise. */
export function squeeze(text: string): string {
  return text.replace(/[\s\p{Cf}-]/gu, '')
}

function findParagraph(printed: readonly string[], wanted: string, from: number): { start: number; end: number } | undefined {
  for (let start = from; start < printed.length; start++) {
    let text = ''
    for (let end = start; end < printed.length; end++) {
      const line = printed[end] ?? ''
      if (line === '' && text === '') break
      text += line
      if (text === wanted) return { start, end: end + 1 }
      if (!wanted.startsWith(text)) break
    }
  }
  return undefined
}

function plain(line: string, format: 'text' | 'markdown'): string {
  const text = decodeReferences(line)
  return format === 'markdown' ? withoutMarkup(text.replace(MARKER, '')) : text.replace(BULLET, '')
}

const BULLET = /^\s*[•*·]\s+/
const MARKER = /^\s*(?:#{1,6}\s+|>\s*|[*•-]\s+)*/

function withoutMarkup(text: string): string {
  return text
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replace(/\[([^[\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/(?<!\\)\*{1,2}/g, '')
    .replace(/(?<![\\\w])_|_(?!\w)/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  pound: '£',
  copy: '©',
  rsquo: '’',
  lsquo: '‘',
  raquo: '»'
}

function decodeReferences(text: string): string {
  let before = ''
  let after = text
  while (after !== before) {
    before = after
    after = before.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
      code ? String.fromCodePoint(code) : (NAMED[name] ?? whole)
    )
  }
  return after
}
