import type { HeadWords } from '../../languages/compile-head.js'
import { DATE_SIGNS, HALF_DAYS } from '../../languages/zones.js'
import type { LineToken } from '../../text/line-tokens.js'
import { two } from './calendar.js'
import { readZone, type Zone } from './zone.js'

/** A time of day as printed. */
export interface Clock {
  /** `10:30`, `10:30:15`. */
  readonly time: string
  readonly zone: Zone | null
  readonly halfDay: 'am' | 'pm' | null
  /** Index of the first token and of the token after the last. */
  readonly start: number
  readonly end: number
}

interface Digits {
  readonly hour: number
  readonly minute: number | null
  readonly second: string | null
  readonly end: number
  /** Whether the shape can be nothing but a time: `10:30`, and not `10.30` or `10`. */
  readonly sure: boolean
}

/**
 * The time of day that begins at a token. `beside`: it stands beside a date, so that `16.03` and `5 pm` are times too;
 * otherwise a colon or a word of time must tell.
 */
export function readClock(tokens: readonly LineToken[], at: number, words: HeadWords, beside: boolean): Clock | null {
  const halfBefore = halfDay(tokens, at)
  const digits = readDigits(tokens, halfBefore ? halfBefore.end : at, words)
  if (!digits) return null
  const half = halfBefore ?? halfDay(tokens, digits.end)
  let end = half && half !== halfBefore ? half.end : digits.end
  const named = !half && words.hour.has(tokens[end]?.word ?? '')
  if (!half && !named && !isTime(digits, beside)) return null
  if (named) end = tokens[end + 1]?.text === '.' && tokens[end + 1]?.glued ? end + 2 : end + 1
  const time = written(digits, half?.half ?? null)
  if (time === null) return null
  const zone = readZone(tokens, end, tokens[at - 1]?.word === 't')
  return { time, zone, halfDay: half?.half ?? null, start: at, end: zone?.end ?? end }
}

function isTime({ minute, sure }: Digits, beside: boolean): boolean {
  return minute !== null && (sure || beside)
}

function readDigits(tokens: readonly LineToken[], at: number, words: HeadWords): Digits | null {
  const hour = tokens[at]
  if (hour?.kind !== 'number' || hour.text.length > 2) return null
  const separator = tokens[at + 1]
  const minute = tokens[at + 2]
  const bare = { hour: Number(hour.text), minute: null, second: null, end: at + 1, sure: false }
  if (DATE_SIGNS.get(separator?.text ?? '') === 'hour' && separator?.glued) return signed(tokens, at, bare.hour)
  if (!separator?.glued || !minute?.glued || minute.kind !== 'number' || minute.text.length !== 2) return bare
  const mark = separator.text
  const colon = mark === ':' || (separator.kind === 'word' && words.hour.has(separator.word))
  if (!colon && mark !== '.') return bare
  const second = secondsAt(tokens, at + 3, mark)
  return { hour: bare.hour, minute: Number(minute.text), second: second?.text ?? null, end: second?.end ?? at + 3, sure: colon }
}

function secondsAt(tokens: readonly LineToken[], at: number, mark: string): { text: string; end: number } | null {
  const [separator, second, point, fraction] = tokens.slice(at, at + 4)
  if (mark !== ':' || separator?.text !== ':' || !second?.glued || second.kind !== 'number' || second.text.length !== 2)
    return null
  if (Number(second.text) > 59) return null
  if (point?.text !== '.' || !point.glued || fraction?.kind !== 'number' || !fraction.glued || fraction.text.length > 9) {
    return { text: second.text, end: at + 2 }
  }
  return { text: `${second.text}.${fraction.text}`, end: at + 4 }
}

// `10時30分`
function signed(tokens: readonly LineToken[], at: number, hour: number): Digits {
  const minute = tokens[at + 2]
  if (minute?.kind !== 'number' || DATE_SIGNS.get(tokens[at + 3]?.text ?? '') !== 'minute') {
    return { hour, minute: 0, second: null, end: at + 2, sure: true }
  }
  return { hour, minute: Number(minute.text), second: null, end: at + 4, sure: true }
}

// `PM`, `p.m.`, `p. m.`
function halfDay(tokens: readonly LineToken[], at: number): { half: 'am' | 'pm'; end: number } | null {
  const [first, point, second, last] = tokens.slice(at, at + 4)
  const whole = HALF_DAYS.get(first?.word ?? '')
  if (whole) return { half: whole, end: at + 1 }
  if (point?.text !== '.' || second?.word !== 'm') return null
  const half = HALF_DAYS.get(`${first?.word ?? ''}m`)
  return half ? { half, end: at + (last?.text === '.' && last.glued ? 4 : 3) } : null
}

function written(digits: Digits, half: 'am' | 'pm' | null): string | null {
  const minute = digits.minute ?? 0
  let hour = digits.hour
  if (half === 'pm' && hour < 12) hour += 12
  if (half === 'am' && hour === 12) hour = 0
  if (hour > 23 || minute > 59) return null
  return `${two(hour)}:${two(minute)}${digits.second === null ? '' : `:${digits.second}`}`
}
