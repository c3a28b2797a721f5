import type { Role } from '../contract/roles.js'
import { wordKey } from '../label/head/title-parts.js'
import type { Page } from '../label/page.js'
import type { FieldContext } from './fields.js'
import { headerOf } from './page-header.js'

const DOMAIN = /^[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}$/iu
const MAX_NAME = 60
const MIN_KEY = 2
const SPARE = 4
const MIN_MENTION = 4
const MAX_AROUND = 120
const MIN_LINKS = 3
const LETTER = /[\p{L}\p{N}]/u
const AROUND: ReadonlySet<Role> = new Set([
  'navigation',
  'share',
  'newsletter',
  'copyright',
  'cookie',
  'appPrompt',
  'other',
  'byline',
  'advert',
  'paywall',
  'comments'
])
const HOST = /^https?:\/\/([^/?#:]+)/i
const URL_KEYS = ['url source', 'url', 'canonical url']
const SITE_KEYS = ['site name', 'site', 'publisher', 'source']

/** What a page says of its own name: enough to tell whether the end of its title is that name. */
export class SiteEvidence {
  readonly #named: ReadonlySet<string>
  readonly #page: Page
  readonly #copyright: string
  readonly #host: string
  readonly #around: readonly string[]

  constructor({ page, hints, site }: Omit<FieldContext, 'tell'>) {
    const names = [hints.publisher, headerOf(page, SITE_KEYS)?.text, ...(site?.names ?? []).map(({ text }) => text)]
    this.#named = new Set(names.flatMap((name) => (name ? [wordKey(name)] : [])))
    this.#page = page
    this.#copyright = page.blocks
      .filter(({ role, text }) => (role === 'copyright' || text.includes('©')) && text.length < 400)
      .map(({ text }) => wordKey(text))
      .join('\n')
    this.#host = wordKey(HOST.exec(headerOf(page, URL_KEYS)?.text ?? hints.url ?? '')?.[1] ?? '') || linkedHost(page)
    this.#around = page.blocks.flatMap(({ text, role, reason }) =>
      AROUND.has(role) && reason.rule !== 'page-title' && text.length <= MAX_AROUND ? [` ${text} `] : []
    )
  }

  /** Whether words are the site's name: a hint or header says so, they look like a domain, are the host's, or close a copyright line. */
  isName(text: string): boolean {
    const key = wordKey(text)
    if (key.length < MIN_KEY || text.length > MAX_NAME) return false
    if (this.#named.has(key) || DOMAIN.test(text)) return true
    return (key.length > 2 && (this.#host.includes(key) || this.#copyright.includes(key))) || this.#isInitials(text)
  }

  /** Whether words stand on a line of their own elsewhere on the page: a section, or the name in a logo. */
  isLine(text: string): boolean {
    const key = wordKey(text)
    const near = (other: string) => Math.abs(other.length - text.length) <= SPARE && wordKey(other) === key
    return key.length >= MIN_KEY && text.length <= MAX_NAME && this.#page.blocks.some((block) => near(block.text))
  }

  /** Whether a line around the story holds the words: `Get the Daily Example app`. */
  isMentioned(text: string): boolean {
    if (text.length < MIN_MENTION || text.length > MAX_NAME) return false
    return this.#around.some((line) => {
      const at = line.indexOf(text)
      return at > 0 && !LETTER.test(line[at - 1] ?? '') && !LETTER.test(line[at + text.length] ?? '')
    })
  }

  // `The Daily Example` at dailyexample.org; `New York Example` at nyexample.org
  #isInitials(text: string): boolean {
    const words = text.split(' ').map(wordKey)
    if (words.length < 2 || this.#host === '') return false
    return [words.slice(1).join(''), words.map((word) => word.slice(0, 1)).join('')].some(
      (form) => form.length > 2 && this.#host.includes(form)
    )
  }
}

// the host that most links of the page lead to
function linkedHost(page: Page): string {
  const counts = new Map<string, number>()
  let best = ''
  for (const { links } of page.blocks) {
    for (const { url } of links) {
      const host = wordKey(HOST.exec(url)?.[1] ?? '')
      if (host === '') continue
      counts.set(host, (counts.get(host) ?? 0) + 1)
      if ((counts.get(host) ?? 0) > (counts.get(best) ?? 0)) best = host
    }
  }
  return (counts.get(best) ?? 0) >= MIN_LINKS ? best : ''
}
