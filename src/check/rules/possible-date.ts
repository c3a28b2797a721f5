const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):(\d\d))?)?$/
// the widest offset from UTC in use
const MOST_OFFSET = 14

/** Whether a day, or a day and a time, is one that a calendar and a clock can show. */
export function isPossibleDate(iso: string): boolean {
  const match = SHAPE.exec(iso)
  if (!match) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offset = 0, offsetMinute = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0))
  if (day < 1 || day > daysIn(year, month)) return false
  return hour < 24 && minute < 60 && second < 60 && offset <= MOST_OFFSET && offsetMinute < 60
}

/** Days of a month, 1 to 12; 0 when there is no such month. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0)
}
