import { DROPPED, type Fates, KEPT } from './fates.js'

const MOST_DESTINATION = 2000
const MOST_NESTING = 8
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:/m

/** Marks brackets and addresses of links, and whole images: `[text](url)`, `[text][reference]`, `![alt](url)`. */
export function markLinks(text: string, fates: Fates): void {
  const hasDefinitions = DEFINITION.test(text)
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (fates[at] !== KEPT) continue
    const unit = text[at]
    if (unit === '[') open.push(at)
    else if (unit === ']') {
      const start = open.pop()
      if (start === undefined) continue
      const end = endOfLink(text, at)
      if (end > at + 1 || hasDefinitions) markLink(text, fates, start, at, end)
      at = end - 1
    } else if (unit === '\n' && (text[at + 1] === '\n' || text[at + 1] === '#')) open.length = 0
  }
}

function markLink(text: string, fates: Fates, start: number, close: number, end: number): void {
  const isImage = start > 0 && text[start - 1] === '!' && fates[start - 1] === KEPT
  if (isImage) fates.fill(DROPPED, start - 1, end)
  else {
    fates[start] = DROPPED
    fates.fill(DROPPED, close, end)
  }
}

// The exclusive end of what follows a closing bracket: an address in parentheses, a reference in brackets, or nothing.
function endOfLink(text: string, close: number): number {
  const opening = text[close + 1]
  if (opening !== '(' && opening !== '[') return close + 1
  const closing = opening === '(' ? ')' : ']'
  let depth = 0
  const limit = Math.min(text.length, close + MOST_DESTINATION)
  for (let at = close + 1; at < limit && depth <= MOST_NESTING && text[at] !== '\n'; at++) {
    if (text[at] === opening) depth++
    else if (text[at] === closing && --depth === 0) return at + 1
  }
  return close + 1
}
