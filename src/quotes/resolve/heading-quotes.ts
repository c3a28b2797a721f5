import type { Passage } from '../passage.js'
import { isWordChar } from '../tokens/char-class.js'
import type { QuoteItem } from './quote-item.js'

/** Quotations of the section that are compared with the one its heading anticipates. */
const FARTHEST = 24

/** Gives a quotation in a heading the speaker of the quotation in its section that holds the same words. */
export function resolveHeadings(items: readonly QuoteItem[], passages: readonly Passage[]): void {
  for (const [i, item] of items.entries()) {
    if (!passages[item.passage]?.heading) continue
    const words = wordsOf(item, passages)
    const source = items.slice(i + 1, i + 1 + FARTHEST).find((other) => other.found && wordsOf(other, passages).includes(words))
    if (!source?.found) continue
    item.found = { ...source.found, rule: 'context', evidence: 'inferred', mention: null, cue: null }
  }
}

/** The words of a quotation, one space before and behind each. */
function wordsOf({ stretch, passage }: QuoteItem, passages: readonly Passage[]): string {
  const text = passages[passage]?.text ?? ''
  let words = ' '
  for (let at = stretch.start; at < stretch.end; at++) {
    if (isWordChar(text, at)) words += text.charAt(at)
    else if (!words.endsWith(' ')) words += ' '
  }
  return `${words} `.toLowerCase().replace('  ', ' ')
}
