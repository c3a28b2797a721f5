import type { Line } from './lines.js'
import type { Join } from './word-breaks.js'

/** So few longer lines that go on in the middle of a sentence show nothing. */
const FEWEST = 3
/** Of the longer lines, how many are gone on with so. */
const SHARE = 0.05
const WORDS = 4
const SURE_WORDS = 6
const LONG_WORDS = 8
const NEAR = 80

/** What cannot open a line of its own: a mark that ends something, and then a space, a letter after an apostrophe, or nothing. */
const CLOSING = /^(?:[,;)\]]|[»”"](?:[\s,.;]|$)|[.!?:](?:[\s"”’)]|$)|[’'](?:s|re|ve|ll|d|t)\b)/u
const SMALL_LETTER = /^\(?\p{Ll}/u
const SENTENCE_END = /[.!?…。！？:：]["»”’)\]]*$/u
const OPEN_END = /[\p{L}\p{N},(“„«]$/u

/**
 * Joins lines where a renderer has put every link and every stressed word on a line of its own. That it has is told by lines that
 * open with a mark in the middle of a sentence or with a small letter after a long line without an end. `null` for other texts.
 */
export function inlineJoiner(text: string, lines: readonly Line[]): ((before: Line, after: Line) => Join | null) | null {
  const joins = new Map<Line, Join>()
  let sure = 0
  let long = 0
  for (let at = 1; at < lines.length; at++) {
    const [before, after] = [lines[at - 1], lines[at]]
    if (before === undefined || after === undefined) continue
    long += Number(wordsIn(text, after) >= LONG_WORDS)
    const join = after.opens ? null : continuation(text, before, after)
    if (join === null) continue
    joins.set(after, join)
    sure += Number(wordsIn(text, after) >= SURE_WORDS)
  }
  if (sure < FEWEST || sure < SHARE * long) return null
  joinPieces(text, lines, joins)
  return (_, after) => joins.get(after) ?? null
}

// a line that cannot stand alone goes on from the one before
function continuation(text: string, before: Line, after: Line): Join | null {
  const opening = text.slice(after.start, Math.min(after.end, after.start + 4))
  if (CLOSING.test(opening)) return 'glue'
  if (SENTENCE_END.test(ending(text, before))) return null
  if (wordsIn(text, before) < WORDS && wordsIn(text, after) < WORDS) return null
  return SMALL_LETTER.test(opening) && OPEN_END.test(ending(text, before)) ? 'space' : null
}

// links and stressed words: the line before them breaks off, and the line after them goes on; two may follow one another
function joinPieces(text: string, lines: readonly Line[], joins: Map<Line, Join>): void {
  for (let at = 1; at < lines.length - 1; at++) {
    const [before, piece, after] = [lines[at - 1], lines[at], lines[at + 1]]
    if (before === undefined || piece === undefined || after === undefined || piece.opens || joins.has(piece)) continue
    if (!joins.has(after)) continue
    if (isBroken(text, before, joins)) joins.set(piece, 'space')
    else {
      const earlier = lines[at - 2]
      if (earlier === undefined || before.opens || wordsIn(text, before) >= WORDS || !isBroken(text, earlier, joins)) continue
      joins.set(before, 'space').set(piece, 'space')
    }
  }
}

function isBroken(text: string, line: Line, joins: ReadonlyMap<Line, Join>): boolean {
  if (wordsIn(text, line) < WORDS) return false
  const end = ending(text, line)
  // a space before the line end is what stood between a full stop and the link that opens the next sentence
  return (OPEN_END.test(end) && !SENTENCE_END.test(end)) || (joins.has(line) && text.charCodeAt(line.end) === 0x20)
}

function ending(text: string, line: Line): string {
  return text.slice(Math.max(line.start, line.end - 4), line.end)
}

// spaces and one; counted on the first 80 characters, which are enough to tell a sentence from a label
function wordsIn(text: string, { start, end }: Line): number {
  let count = 1
  const stop = Math.min(end, start + NEAR)
  for (let at = start; at < stop; at++) count += Number(text.charCodeAt(at) === 0x20)
  return count
}
