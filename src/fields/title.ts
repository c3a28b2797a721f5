import { message } from '../contract/messages.js'
import { type PageTitle, parseTitle, withoutIssue, wordKey } from '../label/head/title-parts.js'
import type { Page, PageBlock } from '../label/page.js'
import { headWords } from '../languages/compile-head.js'
import { blocksOf, type FieldContext } from './fields.js'
import { headerOf } from './page-header.js'
import { SiteEvidence } from './site-name.js'

const SPACE = /\s+/g
const NAME_DIVIDERS = '|·•–—―-›»/：｜~'
const MAX_NAME_WORDS = 6
const MIN_WORDS_LEFT = 2
const MIN_HEADLINE_WORDS = 4
const OPENING_DASH = /^[-–—] /
const OPENING_MARK = /^(?::|> ) ?/
const MAX_KICKER_WORDS = 6
const KICKER_REACH = 3

/**
 * The headline as printed; when no line is the headline, the page's title without the site's name; else the hint. The site's
 * name is cut only where the page shows that it is that.
 */
export function readTitle(context: FieldContext): string | null {
  const { page, hints, tell } = context
  const site = new SiteEvidence(context)
  const headlines = blocksOf(page, 'headline')
  const first = headlines[0]
  const printed = first ? headline(page, headlines, site) : null
  if (first?.reason.rule === 'page-title') tellPageTitle(context, first)
  const title = printed ?? fromHeader(context, site)
  const hint = hints.title === undefined ? null : folded(hints.title)
  if (title !== null && hint !== null && hint !== '' && wordKey(title) !== wordKey(hint)) {
    tell(message('hint-conflict', `The page prints another title: ${title}`, first?.source ?? null))
  }
  return title ?? (hint === '' ? null : hint)
}

function tellPageTitle({ tell }: FieldContext, block: PageBlock): void {
  tell(message('title-from-page-title', 'No line is the headline; the title of the page is taken.', block.source))
}

function fromHeader({ page, tell }: FieldContext, site: SiteEvidence): string | null {
  const value = headerOf(page, ['title'])
  if (!value) return null
  tell(message('title-from-page-title', 'No line is the headline; the title in the page header is taken.', value.source))
  return withoutSite(folded(value.text), site) || null
}

function headline(page: Page, blocks: readonly PageBlock[], site: SiteEvidence): string | null {
  const lines = consecutive(blocks)
  const printed = folded(lines.map(({ text }) => text).join(' '))
  if (blocks[0]?.reason.rule === 'page-title') return withoutSite(withoutIssue(printed, headWords(page.languages)), site) || null
  const title = pageTitle(page)
  const joined = withKicker(page, printed, lines[0], title)
  const run = title?.runs.get(wordKey(joined))
  // a kicker and a headline that a line runs together, or a headline over two lines, stand whole in the page's title
  const whole = title && run ? trimMarks(folded(title.text.slice(run.start, run.end))) : ''
  const better = whole.length > joined.length || (lines.length > 1 && whole !== '') ? whole : withoutKicker(joined, title)
  return withoutSite(better.replace(OPENING_MARK, ''), site, true) || null
}

/**
 * The headline behind its kicker where they are one: the line above is the kicker, and the page's title opens `Kicker: Headline`
 * or the headline's own line with the colon.
 */
function withKicker(page: Page, printed: string, first: PageBlock | undefined, title: PageTitle | null): string {
  const colon = printed.startsWith(':')
  for (let above = 1; first && above <= KICKER_REACH; above++) {
    const kicker = folded(page.blocks[first.index - above]?.text ?? '')
    if (kicker === '') continue
    if (kicker.split(' ').length > MAX_KICKER_WORDS || kicker.length > printed.length * 2) return printed
    const whole = colon ? kicker + printed : `${kicker}: ${printed}`
    if (title?.text.startsWith(whole) || (colon && title === null)) return whole
  }
  return printed
}

// `Culture : Headline` where the page's title opens with the headline; `Kicker – Headline` where it prints `Kicker: Headline`
function withoutKicker(text: string, title: PageTitle | null): string {
  const { parts } = parseTitle(text)
  for (const [index, part] of parts.entries()) {
    const rest = text.slice(part.start)
    const run = index === 0 ? undefined : title?.runs.get(wordKey(rest))
    if (!title || !run) continue
    const kicker = title.runs.get(wordKey(text.slice(0, parts[index - 1]?.end)))
    const divider = text.slice(parts[index - 1]?.end, part.start)
    const other =
      kicker?.start === 0 && title.text.slice(kicker.end, run.start) !== divider && rest.split(' ').length >= MIN_HEADLINE_WORDS
    if (run.start === 0 || other) return rest
  }
  return text
}

function trimMarks(text: string): string {
  return text.replace(OPENING_DASH, '')
}

function consecutive(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const first = blocks[0]
  return blocks.filter(
    (block, offset) => first !== undefined && block.index === first.index + offset && block.reason.rule === first.reason.rule
  )
}

function pageTitle(page: Page): PageTitle | null {
  const line = page.blocks.find(({ reason, role }) => reason.rule === 'page-title' && role !== 'headline')
  const text = headerOf(page, ['title'])?.text ?? line?.text
  return text === undefined ? null : parseTitle(withoutIssue(text, headWords(page.languages)))
}

/**
 * A title without the site's name, and without the section before it, at its end or its beginning. `own`: it is a line of the
 * page's own and not the page's title, so that only what is surely the name is cut.
 */
export function withoutSite(text: string, site: SiteEvidence, own = false): string {
  const { parts } = parseTitle(text)
  const part = (index: number) => text.slice(parts[index]?.start, parts[index]?.end)
  const cuts = (index: number, divider: number, from: number, to: number) => {
    const rest = text.slice(parts[from]?.start, parts[to]?.end)
    if (to < from || !isShortBeside(part(index), rest) || !cutAt(text, parts[divider]?.end ?? 0)) return false
    return site.isName(part(index)) || (!own && isSite(part(index), site))
  }
  let [first, last] = [0, parts.length - 1]
  while (cuts(last, last - 1, first, last - 1)) last--
  if (last === parts.length - 1 && !site.isName(part(first))) return text.slice(0, parts[last]?.end).trim()
  while (cuts(first, first, first + 1, last)) first++
  return text.slice(parts[first]?.start, parts[last]?.end).trim()
}

function isSite(part: string, site: SiteEvidence): boolean {
  return site.isLine(part) || site.isMentioned(part)
}

// a name is short, and a headline is left without it
function isShortBeside(part: string, rest: string): boolean {
  const [words, left] = [part.split(' ').length, rest.split(' ').length]
  return words <= MAX_NAME_WORDS && left >= MIN_WORDS_LEFT && part.length < rest.length
}

// a colon parts a headline, a bar or a dash parts it from a name
function cutAt(text: string, end: number): boolean {
  const mark = text.slice(end, end + 2).trim()
  return mark !== '' && NAME_DIVIDERS.includes(mark)
}

function folded(text: string): string {
  return text.replace(SPACE, ' ').trim()
}

/** The part of the page's title, its last or its first, that is the site's name; `null` when the page does not show that. */
export function siteOf(page: Page, site: SiteEvidence): string | null {
  const text = headerOf(page, ['title'])?.text ?? page.blocks.find(({ reason }) => reason.rule === 'page-title')?.text ?? ''
  const { parts } = parseTitle(text)
  const [first, last] = [parts[0], parts[parts.length - 1]]
  if (!first || !last || parts.length < 2) return null
  const end = text.slice(last.start, last.end)
  const before = text.slice(0, parts[parts.length - 2]?.end)
  const closes = isShortBeside(end, before) && cutAt(text, before.length)
  if (closes && (site.isName(end) || isSite(end, site))) return end
  const start = text.slice(first.start, first.end)
  return isShortBeside(start, text.slice(first.end)) && cutAt(text, first.end) && site.isName(start) ? start : null
}
