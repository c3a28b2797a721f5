import type { HeadWords } from '../../languages/compile-head.js'
import type { LineToken } from '../../text/line-tokens.js'
import { dayBefore, isoDay, two } from './calendar.js'

/** A date told from the day of fetching. */
export interface RelativeFound {
  /** As precise as the words are: minutes give a time, hours and days give the day; `null` without a moment of fetching, and for weeks. */
  readonly iso: string | null
  /** Index of the token after it. */
  readonly end: number
}

const MINUTES = { minute: 1, hour: 60, day: 1440 } as const
const MAX_NUMBER_LENGTH = 3

/** `3 hours ago`, `vor 3 Stunden`, `yesterday`: the date that begins at a token, told from `fetchedAt` (ISO with offset). */
export function readRelative(
  tokens: readonly LineToken[],
  at: number,
  words: HeadWords,
  fetchedAt: string | undefined
): RelativeFound | null {
  const named = words.days.at(tokens, at)
  if (named) return { iso: dayBack(fetchedAt, named.tag * MINUTES.day), end: at + named.length }
  const opening = words.ago.at(tokens, at)
  const number = opening ? at + opening.length : at
  const count = tokens[number]
  const unit = words.units.get(tokens[number + 1]?.word ?? '')
  if (count?.kind !== 'number' || count.text.length > MAX_NUMBER_LENGTH || unit === undefined) return null
  const end = tokens[number + 2]?.text === '.' && tokens[number + 2]?.glued ? number + 3 : number + 2
  const closing = words.ago.at(tokens, end)
  if (!opening && !closing) return null
  return { iso: told(fetchedAt, Number(count.text), unit), end: closing ? end + closing.length : end }
}

function told(fetchedAt: string | undefined, count: number, unit: 'minute' | 'hour' | 'day' | 'week'): string | null {
  if (unit === 'week') return null
  return unit === 'minute' ? minutesBack(fetchedAt, count) : dayBack(fetchedAt, count * MINUTES[unit])
}

function dayBack(fetchedAt: string | undefined, minutes: number): string | null {
  const day = fetchedAt === undefined ? null : dayBefore(fetchedAt, minutes)
  return day && isoDay(day)
}

const CLOCK = /^[0-9-]{10}T([0-9]{2}):([0-9]{2})(?::[0-9.]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$/
const DAY_MINUTES = 1440

function minutesBack(fetchedAt: string | undefined, minutes: number): string | null {
  const clock = CLOCK.exec(fetchedAt ?? '')
  const day = dayBack(fetchedAt, minutes)
  if (!clock || !day) return day
  const at = (((Number(clock[1]) * 60 + Number(clock[2]) - minutes) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  return `${day}T${two(Math.floor(at / 60))}:${two(at % 60)}${clock[3] ?? ''}`
}
