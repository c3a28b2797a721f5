import type { List, ListItem } from 'mdast'
import { looksLikeSpeech } from '../text/dash-speech.js'
import { type PageContext, rangeOf } from './page-context.js'

const NUMBER = /^\d{1,9}/
// A marker as a writer types it; converters of HTML put two spaces or more behind theirs.
const TYPED = /^(?:\d{1,9}[.)]|-) (?! )/
/** Greater numbers are years and the like. */
const GREATEST = 999

/**
 * Which items of a list are none, because their markers are words of the text as its writer printed it: `1986. A great year`,
 * `12. Mai`, `- Nei! sier hun`.
 */
export function printedItems(list: List, page: PageContext): boolean[] {
  const sources = list.children.map((item) => sourceOf(item, page))
  const typed = list.children.map((item, index) => TYPED.test(sources[index] ?? '') && !isMarkedUp(item))
  if (!list.ordered) {
    const spoken = sources.filter(looksLikeSpeech).length
    const dialogue = list.children.length === 1 || (list.spread === true && spoken * 2 >= sources.length)
    return typed.map((one) => one && dialogue)
  }
  const numbers = sources.map((source, index) => Number(NUMBER.exec(source)?.[0] ?? (list.start ?? 1) + index))
  return numbers.map((number, index) => number > GREATEST || (typed[index] === true && !isCounted(numbers, index)))
}

// Whether the number goes on from the one before, or the next from it; all alike is a way to write a list, too.
function isCounted(numbers: readonly number[], index: number): boolean {
  const number = numbers[index] ?? 0
  const before = number - (numbers[index - 1] ?? Number.NaN)
  const after = (numbers[index + 1] ?? Number.NaN) - number
  return before === 1 || before === 0 || after === 1 || after === 0
}

// An item that is nothing but a link, or holds a picture or more than a paragraph, was one in HTML; one with a box is one.
function isMarkedUp({ checked, children }: ListItem): boolean {
  if (typeof checked === 'boolean') return true
  const only = children.length === 1 ? children[0] : undefined
  if (only?.type !== 'paragraph') return true
  return only.children.some(({ type }) => type === 'image') || only.children.every(({ type }) => type === 'link')
}

function sourceOf(item: ListItem, page: PageContext): string {
  const range = rangeOf(item, page)
  return range ? page.input.slice(range.start, range.end).trimEnd() : ''
}
