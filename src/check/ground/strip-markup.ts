import { isLineEnd, isSpace } from '../../text/characters.js'
import { type MappedText, MappedTextBuilder } from '../folding/mapped-text.js'
import { markEmphasis } from './markup/emphasis.js'
import { markEscapes } from './markup/escapes.js'
import { BLANKED, DROPPED, type Fates, KEPT, LITERAL } from './markup/fates.js'
import { markLinks } from './markup/links.js'
import { markTags } from './markup/tags.js'

/**
 * The text without Markdown's inline markup: emphasis, link addresses, images, code marks, HTML tags, escapes, the `>` at the
 * start of lines, the bars of tables. `null` when there is none. Offsets point into `text`.
 */
export function stripMarkup(text: string): MappedText | null {
  const fates = new Uint8Array(text.length)
  markEscapes(text, fates)
  markLineMarks(text, fates)
  markTags(text, fates)
  markLinks(text, fates)
  markEmphasis(text, fates)
  return fates.every((fate) => fate === KEPT || fate === LITERAL) ? null : without(text, fates)
}

function without(text: string, fates: Fates): MappedText {
  const builder = new MappedTextBuilder(text.length)
  for (let at = 0; at < text.length; at++) {
    const fate = fates[at]
    if (fate !== DROPPED) builder.add(fate === BLANKED ? SPACE : text.charCodeAt(at), at, at + 1)
  }
  return builder.build()
}

const SPACE = 0x20
const GREATER = 0x3e
const BAR = 0x7c

// The marks of block quotes at the start of lines, and the bars of table rows, which start with one.
function markLineMarks(text: string, fates: Fates): void {
  let opens = true
  let row = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isLineEnd(unit)) {
      opens = true
      row = false
    } else if (unit === BAR && (opens || row)) {
      row = true
      opens = false
      if (fates[at] === KEPT) fates[at] = BLANKED
    } else if (opens && unit === GREATER) fates[at] = BLANKED
    else if (!isSpace(unit)) opens = false
  }
}
