import { message } from '../contract/messages.js'
import { type DateFound, readDates } from '../label/head/read-dates.js'
import type { PageBlock } from '../label/page.js'
import { type DateSense, type HeadWords, headWords } from '../languages/compile-head.js'
import type { FieldContext } from './fields.js'
import { headerOf } from './page-header.js'

const PUBLISHED_KEYS = [
  'published time',
  'date',
  'published',
  'publish date',
  'publication date',
  'date published',
  'datepublished',
  'published at'
]
const MODIFIED_KEYS = [
  'modified time',
  'updated',
  'modified',
  'lastmod',
  'last modified',
  'date modified',
  'datemodified',
  'updated at'
]
const DAY_LENGTH = 10

interface Candidate {
  readonly iso: string
  readonly sense: DateSense | null
  readonly place: 'head' | 'above' | 'after'
}

/** When the article was first published: as precise as printed; the hint when the page does not say. */
export function readPublishedAt(context: FieldContext): string | null {
  const words = headWords(context.page.languages)
  const header = headerDate(context, PUBLISHED_KEYS, words)
  const printed = published(candidates(context, words)) ?? header
  const hint = context.hints.publishedAt ?? null
  if (printed !== null && hint !== null && printed.slice(0, DAY_LENGTH) !== hint.slice(0, DAY_LENGTH)) {
    context.tell(message('hint-conflict', `The page prints another date: ${printed}`))
  }
  return printed ?? hint
}

/** When it was last changed, as precise as printed; `null` when the page does not say. */
export function readModifiedAt(context: FieldContext): string | null {
  const words = headWords(context.page.languages)
  const found = candidates(context, words).filter(({ sense }) => sense === 'modified')
  return (found.find(({ place }) => place === 'head') ?? found[0])?.iso ?? headerDate(context, MODIFIED_KEYS, words)
}

// between headline and story first, whatever stands beside it; elsewhere a date that says what it is of
function published(found: readonly Candidate[]): string | null {
  const head = found.filter(({ place }) => place === 'head')
  const first = (list: readonly Candidate[], sense: DateSense | null) => list.find((candidate) => candidate.sense === sense)
  const chosen = first(head, 'published') ?? first(head, null) ?? first(found, 'published') ?? first(found, null)
  return chosen?.iso ?? null
}

function candidates({ page, hints }: FieldContext, words: HeadWords): Candidate[] {
  const found: Candidate[] = []
  const storyFirst = page.story?.first ?? page.blocks.length
  let place: Candidate['place'] = 'above'
  let before: PageBlock | undefined
  for (const block of page.blocks) {
    if (block.index >= storyFirst) place = 'after'
    else if (block.role === 'headline') place = 'head'
    if (isDated(block)) {
      const { dates } = readDates(block.text, words, hints.fetchedAt)
      for (const date of dates)
        if (date.iso !== null) found.push({ iso: date.iso, sense: date.sense ?? senseAbove(before, words), place })
    }
    if (block.text !== '') before = block
  }
  return found
}

function isDated(block: PageBlock): boolean {
  return block.role === 'timestamp' || (block.role === 'byline' && block.spans.some(({ role }) => role === 'timestamp'))
}

// `Published` on the line above
function senseAbove(block: PageBlock | undefined, words: HeadWords): DateFound['sense'] {
  if (block?.role !== 'timestamp') return null
  const { dates, senses } = readDates(block.text, words)
  return dates.length === 0 ? (senses[senses.length - 1]?.sense ?? null) : null
}

function headerDate({ page, hints }: FieldContext, keys: readonly string[], words: HeadWords): string | null {
  const value = headerOf(page, keys)
  return value ? (readDates(value.text, words, hints.fetchedAt).dates.find(({ iso }) => iso !== null)?.iso ?? null) : null
}
