import type { HeadWords } from '../../languages/compile-head.js'
import { DATE_SIGNS } from '../../languages/zones.js'
import type { LineToken } from '../../text/line-tokens.js'
import { type Day, possibleDay } from './calendar.js'

/** A day found among tokens. */
export interface DayFound {
  readonly day: Day
  /** What `03/04/2024` means where the day comes first, when `day` was read with the month first and both are possible. */
  readonly dayFirst: Day | null
  /** Index of the token after it. */
  readonly end: number
}

type Shape = (tokens: readonly LineToken[], at: number, words: HeadWords) => DayFound | null

const SHAPES: readonly Shape[] = [yearFirst, numbers, signs, dayMonthYear, monthDayYear]
const DASHES = '-‐‑–—−'
const ORDINAL_LENGTH = 3

/** The day that is printed at a token, in any shape. */
export function readDay(tokens: readonly LineToken[], at: number, words: HeadWords): DayFound | null {
  for (const shape of SHAPES) {
    const found = shape(tokens, at, words)
    if (found) return found
  }
  return null
}

// `2024-05-03`, `2024/05/03`, `2024. 5. 3`, `2024 May 3`
function yearFirst(tokens: readonly LineToken[], at: number, words: HeadWords): DayFound | null {
  if (!isYear(tokens[at]) || numberBefore(tokens, at)) return null
  const named = afterPoint(tokens, at + 1)
  const month = words.months.get(tokens[named]?.word ?? '')
  if (month !== undefined) return dayAfter(tokens, at, month, afterPoint(tokens, named + 1))
  const mark = tokens[at + 1]?.text ?? ''
  if (!isSeparator(mark) || tokens[at + 3]?.text !== mark) return null
  if (!isShort(tokens[at + 2]) || !isShort(tokens[at + 4]) || numberAfter(tokens, at + 4)) return null
  return found(possibleDay(value(tokens, at), value(tokens, at + 2), value(tokens, at + 4)), at + 5)
}

function dayAfter(tokens: readonly LineToken[], at: number, month: number, day: number): DayFound | null {
  if (!isShort(tokens[day]) || numberAfter(tokens, day) || tokens[day + 1]?.text === ':') return null
  return found(possibleDay(value(tokens, at), month, value(tokens, day)), day + 1)
}

// `3.5.2024`, `03/05/2024`, `3-5-2024`, `3.5.24`
function numbers(tokens: readonly LineToken[], at: number, words: HeadWords): DayFound | null {
  const mark = tokens[at + 1]?.text ?? ''
  const year = tokens[at + 4]
  if (!isShort(tokens[at]) || !isSeparator(mark) || tokens[at + 3]?.text !== mark || !isShort(tokens[at + 2])) return null
  if (numberBefore(tokens, at) || numberAfter(tokens, at + 4) || year === undefined) return null
  if (!isYear(year) && !(year.kind === 'number' && year.text.length === 2 && !DASHES.includes(mark) && year.glued)) return null
  const full = year.text.length === 2 ? century(Number(year.text)) : Number(year.text)
  const dayFirst = possibleDay(full, value(tokens, at + 2), value(tokens, at))
  const monthFirst = mark === '.' ? null : possibleDay(full, value(tokens, at), value(tokens, at + 2))
  if (words.order === 'mdy' && monthFirst) return { day: monthFirst, dayFirst, end: at + 5 }
  return found(dayFirst ?? monthFirst, at + 5)
}

// `2024年5月3日`, `2024년 5월 3일`
function signs(tokens: readonly LineToken[], at: number): DayFound | null {
  if (!isYear(tokens[at])) return null
  const sign = (index: number) => DATE_SIGNS.get(tokens[index]?.text ?? '')
  if (sign(at + 1) !== 'year' || sign(at + 3) !== 'month' || sign(at + 5) !== 'day') return null
  if (!isShort(tokens[at + 2]) || !isShort(tokens[at + 4])) return null
  return found(possibleDay(value(tokens, at), value(tokens, at + 2), value(tokens, at + 4)), at + 6)
}

// `3 May 2024`, `3. Mai 2024`, `1er mai 2024`, `3rd of May, 2024`, `3 de mayo de 2024`, `28-Apr-2024`
function dayMonthYear(tokens: readonly LineToken[], at: number, words: HeadWords): DayFound | null {
  if (!isShort(tokens[at]) || numberBefore(tokens, at)) return null
  let next = at + 1
  const ordinal = isOrdinal(tokens[next])
  if (ordinal) next++
  next = afterPoint(tokens, next)
  if (isLink(tokens[next], words, ordinal)) next++
  const month = words.months.get(tokens[next]?.word ?? '')
  if (month === undefined) return null
  next = afterComma(tokens, afterPoint(tokens, next + 1))
  if (isLink(tokens[next], words, false)) next++
  if (!isYear(tokens[next])) return null
  return found(possibleDay(value(tokens, next), month, value(tokens, at)), next + 1)
}

// `May 3, 2024`, `Apr. 28th 2023`
function monthDayYear(tokens: readonly LineToken[], at: number, words: HeadWords): DayFound | null {
  const month = words.months.get(tokens[at]?.word ?? '')
  if (month === undefined) return null
  const day = afterPoint(tokens, at + 1)
  if (!isShort(tokens[day])) return null
  const year = afterComma(tokens, isOrdinal(tokens[day + 1]) ? day + 2 : day + 1)
  if (!isYear(tokens[year])) return null
  return found(possibleDay(value(tokens, year), month, value(tokens, day)), year + 1)
}

function found(day: Day | null, end: number): DayFound | null {
  return day && { day, dayFirst: null, end }
}

function value(tokens: readonly LineToken[], at: number): number {
  return Number(tokens[at]?.text)
}

function isYear(token: LineToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 4
}

function isShort(token: LineToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2
}

function isSeparator(mark: string): boolean {
  return mark !== '' && './'.includes(mark) ? true : mark.length === 1 && DASHES.includes(mark)
}

// `1st`, `2nd`, `1er`, `1º`
function isOrdinal(token: LineToken | undefined): boolean {
  return token?.kind === 'word' && token.glued && token.text.length <= ORDINAL_LENGTH
}

// `de` of `3 de mayo de 2024`, `of` of `3rd of May`, `-` of `28-Apr-2024`
function isLink(token: LineToken | undefined, words: HeadWords, ordinal: boolean): boolean {
  if (token?.kind === 'mark') return token.glued && DASHES.includes(token.text)
  if (token?.kind !== 'word' || words.months.has(token.word)) return false
  return words.particles.has(token.word) || (ordinal && token.text.length <= ORDINAL_LENGTH)
}

function afterPoint(tokens: readonly LineToken[], at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at
}

function afterComma(tokens: readonly LineToken[], at: number): number {
  return tokens[at]?.text === ',' ? at + 1 : at
}

// part of a longer chain of numbers: an address, a telephone number, a version
function numberBefore(tokens: readonly LineToken[], at: number): boolean {
  const [before, mark, first] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (before?.kind !== 'number' || !mark?.glued || !first?.glued) return false
  return isSeparator(mark.text)
}

function numberAfter(tokens: readonly LineToken[], at: number): boolean {
  const [mark, after] = [tokens[at + 1], tokens[at + 2]]
  if (after?.kind !== 'number' || !mark?.glued || !after.glued) return false
  return isSeparator(mark.text)
}

function century(year: number): number {
  return year < 70 ? 2000 + year : 1900 + year
}
