import { LANGUAGES } from '../../../languages/index.js'
import { ZONES } from '../../../languages/zones.js'

/** A time of day as an ISO date states it. */
export interface StatedTime {
  readonly hour: number
  readonly minute: number
  /** `null` when the date has none. */
  readonly second: number | null
  /** Minutes from UTC; `null` when the date has none. */
  readonly offset: number | null
}

const STATED = /T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:(Z)|([+-])(\d\d):(\d\d))?$/

/** The time of an ISO date; `null` when it is a day alone. */
export function statedTime(iso: string): StatedTime | null {
  const match = STATED.exec(iso)
  if (!match) return null
  const [, hour, minute, second, zulu, sign, hours, minutes] = match
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return {
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    offset: zulu ? 0 : sign === undefined ? null : offset
  }
}

// `28 20237:30 AM`: a year may run into the time. Hour, minute, second, half of the day, word behind an hour
const TIME =
  /(?<![0-9])(?:(?:19|20)[0-9]{2}(?=[0-9]{1,2}:))?([0-9]{1,2})(?:[ \u00A0]?[:.hH][ \u00A0]?([0-9]{2})(?![0-9]))?(?:[:.]([0-9]{2})(?:[.,][0-9]{1,9})?)?(?:[ \u00A0\u202F]?([apAP])\.?[mM]\b)?(?:[ \u00A0]?([\p{L}']{1,8}))?/gu
const ZONE = /^[ \u00A0(.]{0,3}([A-Z]{2,5}(?=[A-Z][a-z])|[A-Za-z]{1,5})?[ \u00A0]?(?:([+\-−–])([0-9]{1,2}):?([0-9]{2})?)?/
const ZONE_REACH = 24
const HOUR_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ dates }) => dates.hour))

/** Whether a text prints a time of day, with its zone if the time has one. */
export function printsTime(text: string, stated: StatedTime): boolean {
  for (const match of text.matchAll(TIME)) if (isTime(match, stated) && printsZone(text, match, stated.offset)) return true
  return false
}

function isTime([, digits, minute, second, half, word]: RegExpMatchArray, stated: StatedTime): boolean {
  if (minute === undefined && half === undefined && !HOUR_WORDS.has(word?.toLowerCase() ?? '')) return false
  if (Number(minute ?? 0) !== stated.minute) return false
  if (stated.second !== null && Number(second ?? -1) !== stated.second) return false
  const hour = Number(digits)
  if (half === undefined) return hour === stated.hour
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) === stated.hour
}

function printsZone(text: string, match: RegExpMatchArray, offset: number | null): boolean {
  if (offset === null) return true
  const word = match[5] ?? ''
  // the word behind a time may be its zone
  const end = (match.index ?? 0) + match[0].length - (HOUR_WORDS.has(word.toLowerCase()) ? 0 : word.length)
  const [, name, sign, hours, minutes] = ZONE.exec(text.slice(end, end + ZONE_REACH)) ?? []
  const base = name === undefined ? 0 : name === 'Z' ? 0 : ZONES.get(name.toLowerCase())
  if (base === undefined || (name === undefined && sign === undefined)) return false
  const shift = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '+' ? 1 : -1)
  return base + shift === offset
}
