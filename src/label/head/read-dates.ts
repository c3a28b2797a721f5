import type { DateSense, HeadWords } from '../../languages/compile-head.js'
import { DAY_FIRST_ZONES } from '../../languages/zones.js'
import { type LineToken, lineTokens } from '../../text/line-tokens.js'
import { isoDay } from './calendar.js'
import { type Clock, readClock } from './clock.js'
import { type DayFound, readDay } from './date-shapes.js'
import { readRelative } from './relative-date.js'

/** A date, or a time of day alone, as a line prints it. */
export interface DateFound {
  /** UTF-16 offsets into the line, `end` exclusive: the day with its time and zone, without the words around it. */
  readonly start: number
  readonly end: number
  /** `2016-08-12`, `2016-08-12T10:30`, `2016-08-12T10:30+03:00`; `null` when no full day can be told. */
  readonly iso: string | null
  /** What a word beside it says of it; `null` when none does. */
  readonly sense: DateSense | null
  /** Whether it is told from the day of fetching. */
  readonly relative: boolean
}

/** The dates of one line, and the words that say of what. */
export interface DateLine {
  readonly dates: readonly DateFound[]
  /** UTF-16 offsets of the words beside dates: `Published`, `Last updated on`. */
  readonly senses: readonly { readonly start: number; readonly end: number; readonly sense: DateSense }[]
}

/** Characters of a line that are looked at: a date line is short, and prose is not read for dates. */
const REACH = 400
const MAX_FILL = 4
const DAY_LENGTH = 10
const FILL: ReadonlySet<string> = new Set([',', '-', '–', '—', '|', '•', '·', '(', '/', ':', '.', '●', '∙', '｜', '►', ';'])

interface Item {
  readonly kind: 'date' | 'clock' | 'sense'
  readonly first: number
  readonly end: number
  readonly day?: DayFound
  readonly iso?: string | null
  readonly clock?: Clock | null
  readonly sense?: DateSense
}

/**
 * Reads the dates of a line, as precise as they are printed: no time or zone is made up, an impossible date is none.
 * `fetchedAt`: ISO 8601 with offset, from which relative dates are told.
 */
export function readDates(text: string, words: HeadWords, fetchedAt?: string): DateLine {
  const tokens = lineTokens(text.slice(0, REACH))
  const items = withTimesBefore(itemsOf(tokens, words, fetchedAt), tokens, words)
  const offset = (first: number, end: number) => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 })
  const dates: DateFound[] = []
  for (const [index, item] of items.entries()) {
    if (item.kind === 'sense') continue
    const sense = senseOf(items, index)
    const { iso, relative } = dated(item)
    // `Published 3 May 2024 10:30 Updated 14:20`: the later time is of the day printed before it
    const day =
      item.kind === 'clock' && sense === 'modified' ? (dates[dates.length - 1]?.iso?.slice(0, DAY_LENGTH) ?? null) : null
    dates.push({ ...offset(item.first, item.end), iso: day ? withTime(day, item.clock ?? null) : iso, relative, sense })
  }
  const senses = items.flatMap((item) => (item.sense ? [{ ...offset(item.first, item.end), sense: item.sense }] : []))
  return { dates, senses }
}

function itemsOf(tokens: readonly LineToken[], words: HeadWords, fetchedAt: string | undefined): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.length; ) {
    const item = itemAt(tokens, at, words, fetchedAt)
    if (item) items.push(item)
    at = item ? item.end : at + 1
  }
  return items
}

function itemAt(tokens: readonly LineToken[], at: number, words: HeadWords, fetchedAt: string | undefined): Item | null {
  const day = readDay(tokens, at, words)
  if (day) {
    const clock = clockAfter(tokens, day.end, words)
    return { kind: 'date', first: at, end: clock?.end ?? zoneless(tokens, day.end), day, clock }
  }
  const relative = readRelative(tokens, at, words, fetchedAt)
  if (relative) {
    const clock = relative.iso?.includes('T') ? null : clockAfter(tokens, relative.end, words)
    return { kind: 'date', first: at, end: clock?.end ?? relative.end, iso: relative.iso, clock }
  }
  const sense = words.sense.at(tokens, at)
  if (sense) return { kind: 'sense', first: at, end: at + sense.length, sense: sense.tag }
  const clock = readClock(tokens, at, words, false)
  return clock && { kind: 'clock', first: at, end: clock.end, clock }
}

// `April 28, 2023 GMT`: the zone goes with the date and says nothing without a time
function zoneless(tokens: readonly LineToken[], end: number): number {
  const word = tokens[end]?.text ?? ''
  return word === 'GMT' || word === 'UTC' ? end + 1 : end
}

function clockAfter(tokens: readonly LineToken[], from: number, words: HeadWords): Clock | null {
  let at = from
  for (let filled = 0; filled <= MAX_FILL && at < tokens.length; filled++) {
    const clock = readClock(tokens, at, words, true)
    if (clock && !readDay(tokens, at, words)) return clock
    const next = afterFill(tokens, at, words)
    if (next === at) return null
    at = next
  }
  return null
}

/** Index after the mark, weekday, `at` or `T` that may stand between a day and its time; the same index when none does. */
function afterFill(tokens: readonly LineToken[], at: number, words: HeadWords): number {
  const token = tokens[at]
  if (token === undefined) return at
  const atWord = words.at.at(tokens, at)
  if (atWord) return at + atWord.length
  const fills = FILL.has(token.text) || words.weekdays.has(token.word) || (token.text === 'T' && token.glued)
  return fills ? at + 1 : at
}

/** Joins a time of day to the date that follows it: `12:20pm Jan 7, 2024`. */
function withTimesBefore(items: readonly Item[], tokens: readonly LineToken[], words: HeadWords): Item[] {
  const joined: Item[] = []
  for (const item of items) {
    const before = joined[joined.length - 1]
    if (item.kind === 'date' && before?.kind === 'clock' && onlyFill(tokens, before.end, item.first, words)) {
      joined[joined.length - 1] = { ...item, first: before.first, clock: item.clock ?? before.clock ?? null }
    } else joined.push(item)
  }
  return joined
}

function onlyFill(tokens: readonly LineToken[], from: number, to: number, words: HeadWords): boolean {
  let at = from
  for (let filled = 0; filled < MAX_FILL && at < to; filled++) {
    const next = afterFill(tokens, at, words)
    if (next === at) return false
    at = next
  }
  return at === to
}

function dated(item: Item): Pick<DateFound, 'iso' | 'relative'> {
  if (item.day) return { iso: withTime(isoDay(chosenDay(item.day, item.clock ?? null)), item.clock ?? null), relative: false }
  return { iso: item.iso ? withTime(item.iso, item.clock ?? null) : null, relative: item.kind === 'date' }
}

function withTime(day: string, clock: Clock | null): string {
  return clock ? `${day}T${clock.time}${clock.zone?.offset ?? ''}` : day
}

// a clock of 24 hours, or a zone of Europe, is printed where the day comes before the month
function chosenDay(found: DayFound, clock: Clock | null): DayFound['day'] {
  if (!found.dayFirst || !clock) return found.day
  const hours24 = clock.halfDay === null && !clock.zone?.offset.startsWith('-')
  return hours24 || DAY_FIRST_ZONES.has(clock.zone?.name ?? '') ? found.dayFirst : found.day
}

/** The sense of the nearest word before, up to the date before; else of the word right after, if no date follows that. */
function senseOf(items: readonly Item[], index: number): DateSense | null {
  const before = items[index - 1]
  if (before?.sense) return before.sense
  const after = items[index + 1]
  const next = items[index + 2]
  return after?.sense && (next === undefined || next.kind === 'sense') ? after.sense : null
}
