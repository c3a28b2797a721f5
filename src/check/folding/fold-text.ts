import { isInvisible, isSpace, isUnspaced } from '../../text/characters.js'
import { type MappedText, MappedTextBuilder } from './mapped-text.js'

const SPACE = 0x20
const STOP = 0x2e
const ELLIPSIS = 0x2026

const MARKS: ReadonlyMap<number, number> = new Map([
  ...marks("’‘‚‛‹›ʼ´`′'", "'"),
  ...marks('“”„‟«»″＂「」『』', '"'),
  ...marks('‐‑‒–—―−', '-')
])

function marks(printed: string, folded: string): [number, number][] {
  return printed.split('').map((mark) => [mark.charCodeAt(0), folded.charCodeAt(0)])
}

/**
 * Folds what two prints of one text may differ in: white space (none at the ends, one space elsewhere, none between letters of
 * scripts that write no spaces), invisible characters, quotation marks, apostrophes, dashes and ellipses. Case and everything
 * else stay. Offsets point into `text`.
 */
export function foldText(text: string): MappedText {
  const builder = new MappedTextBuilder(text.length)
  let gap = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit)) {
      if (gap < 0) gap = at
    } else if (!isInvisible(unit)) {
      if (gap >= 0 && parts(builder.last, unit)) builder.add(SPACE, gap, at)
      gap = -1
      at = addUnit(builder, text, unit, at)
    }
  }
  return builder.build()
}

// Returns the offset of the last unit that was used up.
function addUnit(builder: MappedTextBuilder, text: string, unit: number, at: number): number {
  if (unit === STOP && text.startsWith('...', at)) {
    builder.add(ELLIPSIS, at, at + 3)
    return at + 2
  }
  builder.add(MARKS.get(unit) ?? unit, at, at + 1)
  return at
}

// Whether white space between two units says anything.
function parts(before: number, after: number): boolean {
  return !Number.isNaN(before) && !(isUnspaced(before) && isUnspaced(after))
}

/** Whether a folded unit is a quotation mark or an apostrophe. */
export function isFoldedMark(unit: string | undefined): boolean {
  return unit === '"' || unit === "'"
}
