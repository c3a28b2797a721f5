/** A day of the calendar; `month` 1 is January. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const FIRST_YEAR = 1800
const LAST_YEAR = 2199
const DAY_MS = 86_400_000

/** The day, if the calendar and the age of the press know it. */
export function possibleDay(year: number, month: number, day: number): Day | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || day < 1) return null
  return day <= daysOf(year, month) ? { year, month, day } : null
}

function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0)
}

/** `2016-08-12`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`
}

/** A number below 100 in two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}

const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2}))?/

/** The day of an ISO date, minutes taken off its time of day when it has one; `null` when it is none. */
export function dayBefore(iso: string, minutes: number): Day | null {
  const match = ISO.exec(iso)
  if (!match) return null
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? '0'))
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0) - minutes * 60_000
  const then = new Date(at - (((at % DAY_MS) + DAY_MS) % DAY_MS))
  return possibleDay(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate())
}
