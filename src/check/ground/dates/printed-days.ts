import { LANGUAGES } from '../../../languages/index.js'
import { type LineToken, lineTokens, wordForm } from '../../../text/line-tokens.js'
import { splitLines } from '../../../text/lines.js'
import type { Place } from '../../folding/text-index.js'
import { daysIn } from '../../rules/possible-date.js'

/** Every day that a text prints, as `2016-08-12`, with its places: UTF-16 offsets into the text. */
export type PrintedDays = ReadonlyMap<string, readonly Place[]>

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly place: Place
}

// Markdown writes `6\\. 1. 2026`, lest it becomes a list
const ESCAPE = '\\'
const DIGIT = /[0-9]/
const SIGNS = /^[-./年月년월]$/
// a date is longer than a few words, and no line of a page holds thousands of them
const REACH = 4

/** Reads the days of a text in every common form. `03/04/2024` is both days that it may mean. */
export function printedDays(text: string): PrintedDays {
  const days = new Map<string, Place[]>()
  for (const line of splitLines(text)) {
    const printed = text.slice(line.start, line.end)
    if (!DIGIT.test(printed)) continue
    for (const { year, month, day, place } of daysOfLine(lineTokens(printed).filter(({ text: mark }) => mark !== ESCAPE))) {
      const key = `${year}-${two(month)}-${two(day)}`
      const places = days.get(key) ?? []
      days.set(key, places)
      places.push({ start: line.start + place.start, end: line.start + place.end })
    }
  }
  return days
}

function daysOfLine(tokens: readonly LineToken[]): Day[] {
  const found = tokens.flatMap((token, at) => (token.kind === 'number' ? numericDays(tokens, at) : writtenDays(tokens, at)))
  return found.filter(({ year, month, day }) => day > 0 && day <= daysIn(year, month))
}

// `2016-08-12`, `12.8.2016`, `8/12/16`, `2016年8月12日`
function numericDays(tokens: readonly LineToken[], at: number): Day[] {
  const [first, sign, second, nextSign, third] = tokens.slice(at, at + 5)
  if (!first || !sign || !second || !nextSign || third?.kind !== 'number' || second.kind !== 'number') return []
  if (!SIGNS.test(sign.text) || !SIGNS.test(nextSign.text)) return []
  const place = { start: first.start, end: third.end }
  const [a, b, c] = [Number(first.text), Number(second.text), Number(third.text)]
  if (first.text.length === 4) return [{ year: a, month: b, day: c, place }]
  return yearsOf(third.text).flatMap((year) => [
    { year, month: b, day: a, place },
    ...(sign.text === '.' ? [] : [{ year, month: a, day: b, place }])
  ])
}

// `12 August 2016`, `August 12th, 2016`, `12 de agosto de 2016`, `2016. augusztus 12.`
function writtenDays(tokens: readonly LineToken[], at: number): Day[] {
  const name = tokens[at]
  const months = name?.kind === 'word' ? MONTHS.get(name.word) : undefined
  if (!name || !months) return []
  const before = numbersNear(tokens, at, -1)
  const behind = numbersNear(tokens, at, 1)
  const days = [...before.slice(0, 1), ...behind.slice(0, 1)].filter(({ text }) => text.length < 3)
  const years = [...before.slice(0, 2), ...behind.slice(0, 2)]
  return months.flatMap((month) =>
    days.flatMap((day) =>
      years
        .filter((year) => year !== day)
        .flatMap((year) => yearsOf(year.text).map((value) => toDay(value, month, day, year, name)))
    )
  )
}

function toDay(year: number, month: number, day: LineToken, ...others: LineToken[]): Day {
  const start = Math.min(day.start, ...others.map((other) => other.start))
  const end = Math.max(day.end, ...others.map((other) => other.end))
  return { year, month, day: Number(day.text), place: { start, end } }
}

// Between the numbers and the month stand marks and short words alone: `th`, `de`, `of the`.
function numbersNear(tokens: readonly LineToken[], at: number, step: 1 | -1): LineToken[] {
  const numbers: LineToken[] = []
  for (let left = REACH, next = at + step; left > 0 && numbers.length < 2; next += step) {
    const near = tokens[next]
    if (!near || (near.kind === 'word' && near.text.length > 3) || MONTHS.has(near.word)) break
    if (near.kind === 'number') {
      numbers.push(near)
      left = REACH
    } else left--
  }
  return numbers
}

function yearsOf(digits: string): number[] {
  if (digits.length === 4) return [Number(digits)]
  return digits.length === 2 ? [2000 + Number(digits), 1900 + Number(digits)] : []
}

const MONTHS: ReadonlyMap<string, readonly number[]> = monthNumbers()

// A short form may stand for different months in different languages.
function monthNumbers(): Map<string, number[]> {
  const months = new Map<string, number[]>()
  for (const { dates } of LANGUAGES) {
    for (const [at, forms] of dates.months.entries()) {
      for (const form of forms.map(wordForm)) {
        const known = months.get(form) ?? []
        months.set(form, known)
        if (!known.includes(at + 1)) known.push(at + 1)
      }
    }
  }
  return months
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
