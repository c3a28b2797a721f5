import type { BlockImage } from '../blocks/block.js'
import type { ArticleImage } from '../contract/article.js'
import { message } from '../contract/messages.js'
import type { PageBlock } from '../label/page.js'
import { PageTables } from '../languages/compile-page.js'
import { fold } from '../text/fold.js'
import { cleanUrl } from './clean-url.js'
import type { FieldContext } from './fields.js'

const BESIDE = 3
const BRACKETED = /\s?[([]([^()[\]]{2,80})[)\]]\.?$/
const LEAD = /^[:\s–—|-]+/
// what stands between a caption and its credit: `… / Photo: X`, `… (Photo: X)`
const END = /(?<![\s|/([–—-])[\s|/([–—-]+$/
const START = /^[\s|/)\]–—-]+/
const BRACKETS = /^[([]|[)\]]$/g

/**
 * Pictures in the story or beside it, in reading order, with the caption and the credit that follow. In plain text a caption or
 * a credit inside the story tells of a picture whose address is not known.
 */
export function readImages({ page, tell }: FieldContext): ArticleImage[] {
  const zone = zoneOf(page.blocks, page.story)
  if (!zone) return []
  const gallery = new Gallery(new PageTables(page.languages))
  for (const block of page.blocks.slice(zone.first, zone.last + 1)) {
    for (const image of shown(block)) {
      const url = cleanUrl(image.url)
      if (url === null && image.url !== '')
        tell(message('url-dropped', 'The address of a picture is no http or https address.', image.source))
      gallery.add({ url, alt: image.alt.trim() || null, caption: null, credit: null, source: image.source }, block.index)
    }
    if (block.text !== '' && (block.role === 'caption' || block.role === 'credit')) gallery.describe(block)
  }
  return gallery.images
}

type Mutable = { -readonly [Key in keyof ArticleImage]: ArticleImage[Key] }

/** The pictures so far; the last one takes the captions and credits that follow it closely. */
class Gallery {
  readonly images: Mutable[] = []
  readonly #tables: PageTables
  #lastIndex = Number.NEGATIVE_INFINITY

  constructor(tables: PageTables) {
    this.#tables = tables
  }

  add(image: Mutable, index: number): void {
    this.images.push(image)
    this.#lastIndex = index
  }

  describe(block: PageBlock): void {
    const last = this.images[this.images.length - 1]
    if (last && block.index - this.#lastIndex <= BESIDE && fill(last, block, this.#tables)) return
    const image: Mutable = { url: null, alt: null, caption: null, credit: null, source: block.source }
    fill(image, block, this.#tables)
    this.add(image, block.index)
  }
}

// from the headline to the end of the story
function zoneOf(blocks: readonly PageBlock[], story: FieldContext['page']['story']): { first: number; last: number } | null {
  if (!story) return null
  const headline = blocks.find(({ role, index }) => role === 'headline' && index < story.first)
  return { first: Math.max(headline?.index ?? story.first - BESIDE, 0), last: story.last }
}

const NO_PICTURES: ReadonlySet<PageBlock['role']> = new Set([
  'navigation',
  'share',
  'advert',
  'relatedLink',
  'authorBio',
  'byline',
  'comment',
  'newsletter'
])

function shown(block: PageBlock): readonly BlockImage[] {
  return NO_PICTURES.has(block.role) ? [] : block.images
}

/** Gives a picture what a line says of it; says whether there was room. */
function fill(image: Mutable, block: PageBlock, tables: PageTables): boolean {
  if (block.role === 'credit') {
    if (image.credit !== null) return false
    image.credit = creditOf(block.text, tables)
    return true
  }
  if (image.caption !== null) return false
  const { caption, credit } = partsOf(block, tables)
  image.caption = caption
  if (credit !== null) image.credit = creditOf(credit, tables)
  return true
}

// a caption that holds its credit, as a span or in brackets at its end, is cut in two
function partsOf({ text, spans }: PageBlock, tables: PageTables): { caption: string | null; credit: string | null } {
  const span = spans.find(({ role }) => role === 'credit')
  if (span) {
    const before = text.slice(0, span.start).replace(END, '')
    const after = text.slice(span.end).replace(START, '')
    return { caption: [before, after].filter(Boolean).join(' ') || null, credit: text.slice(span.start, span.end) }
  }
  const bracketed = BRACKETED.exec(text)
  if (!bracketed?.[1] || !tables.opener('credit', fold(bracketed[1]))) return { caption: text, credit: null }
  return { caption: text.slice(0, bracketed.index).trim() || null, credit: bracketed[1] }
}

// `Photo: Getty Images`: what stands behind the word for it
function creditOf(printed: string, tables: PageTables): string {
  const text = printed.replace(BRACKETS, '')
  const opener = tables.opener('credit', fold(text))
  if (!opener) return text
  const length = opener.phrase.replace('…', '').length
  const rest = text.slice(length).replace(LEAD, '').trim()
  return rest === '' ? text : rest
}
