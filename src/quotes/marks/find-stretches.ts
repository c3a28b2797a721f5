import type { QuoteLexicon } from '../../languages/compile-quotes.js'
import type { QuoteParagraph, Stretch } from '../model.js'
import { isSpace, isWordChar } from '../tokens/char-class.js'
import { dashStretches } from './dash-speech.js'
import { type MarkEvent, markEvents } from './mark-events.js'
import { type MarkPair, pairMarks } from './pair-marks.js'
import { pairSingles } from './pair-singles.js'

/** Paragraphs without any mark that an unclosed quotation may run over before its closing mark. */
const LONGEST_CARRY = 8

/**
 * Every stretch between quotation marks, in reading order, one a paragraph: nested marks stay inside. A quotation that is not
 * closed in its paragraph goes on in the next one, when that opens with a mark or closes one that it did not open.
 */
export function findStretches(paragraphs: readonly QuoteParagraph[], lexicon: QuoteLexicon): readonly Stretch[] {
  const stretches: Stretch[] = []
  let carry: Carry | null = null
  for (const [index, { text, kind }] of paragraphs.entries()) {
    const events = markEvents(text)
    const spoken = mayBeSpoken(kind) && lexicon.grammar.dashSpeech ? dashStretches(text, index, lexicon) : []
    if (spoken.length > 0) {
      stretches.push(...spoken)
      carry = null
    } else if (kind === 'heading') addParagraph(stretches, index, text, events, null)
    else if (events.double.length > 0 || events.single.length > 0)
      carry = addParagraph(stretches, index, text, events, carry && { ...carry, paragraphs })
    else carry = skipParagraph(carry, index)
  }
  return stretches
}

// a dash before a list item is a bullet
function mayBeSpoken(kind: QuoteParagraph['kind']): boolean {
  return kind === 'paragraph' || kind === 'blockquote'
}

interface Carry {
  /** Paragraphs without marks since the quotation was opened. */
  readonly skipped: readonly number[]
}

function skipParagraph(carry: Carry | null, index: number): Carry | null {
  return carry && carry.skipped.length < LONGEST_CARRY ? { skipped: [...carry.skipped, index] } : null
}

type Events = ReturnType<typeof markEvents>

function addParagraph(
  stretches: Stretch[],
  paragraph: number,
  text: string,
  events: Events,
  carry: (Carry & { readonly paragraphs: readonly QuoteParagraph[] }) | null
): Carry | null {
  const pairs = pairMarks(text, events.double, carry !== null)
  const found: Stretch[] = []
  for (const [i, pair] of pairs.entries()) {
    const reopens = carry !== null && i === 0 && (pair.open === null || opensParagraph(text, pair.open))
    if (carry && pair.open === null) for (const skipped of carry.skipped) pushWhole(stretches, skipped, carry.paragraphs)
    pushPair(found, paragraph, text, pair, pairs[i + 1]?.open?.at ?? text.length, { shape: 'double', continues: reopens })
  }
  const before = stretches.at(-1)
  const goesOn = before?.shape === 'single' && !before.closed && before.paragraph === paragraph - 1
  if (events.single.length > 0) addSingles(found, paragraph, text, events.single, goesOn)
  for (const stretch of found) stretches.push(stretch)
  const last = pairs.at(-1)
  return last?.open && last.close === null ? { skipped: [] } : null
}

function opensParagraph(text: string, open: MarkEvent): boolean {
  for (let at = 0; at < open.at; at++) if (!isSpace(text, at)) return false
  return true
}

function pushWhole(stretches: Stretch[], paragraph: number, paragraphs: readonly QuoteParagraph[]): void {
  const text = paragraphs[paragraph]?.text ?? ''
  pushTrimmed(stretches, text, {
    paragraph,
    start: 0,
    end: text.length,
    outerStart: 0,
    outerEnd: text.length,
    shape: 'double',
    closed: false,
    continues: true
  })
}

function pushPair(
  found: Stretch[],
  paragraph: number,
  text: string,
  { open, close }: MarkPair,
  limit: number,
  more: Pick<Stretch, 'shape' | 'continues'>
): void {
  pushTrimmed(found, text, {
    paragraph,
    start: open ? open.at + open.length : 0,
    end: close ? close.at : limit,
    outerStart: open ? open.at : 0,
    outerEnd: close ? close.at + close.length : limit,
    closed: close !== null,
    ...more
  })
}

/** Adds a stretch without the white space at its ends; one without a word is dropped. */
function pushTrimmed(stretches: Stretch[], text: string, stretch: Stretch): void {
  let { start, end } = stretch
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  for (let at = start; at < end; at++) {
    if (!isWordChar(text, at)) continue
    stretches.push({ ...stretch, start, end })
    return
  }
}

function addSingles(found: Stretch[], paragraph: number, text: string, events: readonly MarkEvent[], goesOn: boolean): void {
  const doubles = found.splice(0)
  let at = 0
  const outside = (offset: number) => {
    while (at < doubles.length && (doubles[at]?.outerEnd ?? 0) <= offset) at++
    return offset < (doubles[at]?.outerStart ?? Number.POSITIVE_INFINITY)
  }
  const pairs = pairSingles(text, events, outside)
  let next = 0
  for (const pair of pairs) {
    while (next < doubles.length && (doubles[next]?.outerStart ?? 0) < (pair.open?.at ?? 0))
      found.push(doubles[next++] as Stretch)
    const reopens = goesOn && pairs[0] === pair && pair.open !== null && opensParagraph(text, pair.open)
    pushPair(found, paragraph, text, pair, text.length, { shape: 'single', continues: reopens })
    // British papers nest double marks in single ones
    while (next < doubles.length && (doubles[next]?.outerStart ?? 0) < (pair.close?.at ?? text.length)) next++
  }
  while (next < doubles.length) found.push(doubles[next++] as Stretch)
}
