import { BLANKED, DROPPED, type Fates, LITERAL } from './fates.js'

// no `<` inside, so that nothing is read twice
const TAG = /<(?:\/?[a-zA-Z][a-zA-Z0-9-]*(?:[\s/][^<>]*)?|!--[^<>]*|(?:https?:\/\/|mailto:)[^\s<>]*)>/gi
const ADDRESS = /^<(?:https?:\/\/|mailto:)[^\s<>]*>$/i
const BREAK = /^<br\b/i

/** Marks HTML tags and comments; of an address in angle brackets, the brackets. */
export function markTags(text: string, fates: Fates): void {
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    const last = index + tag.length - 1
    if (fates[index] === LITERAL) continue
    if (ADDRESS.test(tag)) fates[index] = fates[last] = DROPPED
    else fates.fill(BREAK.test(tag) ? BLANKED : DROPPED, index, last + 1)
  }
}
