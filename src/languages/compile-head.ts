import { fold } from '../text/fold.js'
import { lineTokens, wordForm } from '../text/line-tokens.js'
import { AGENCIES } from './agencies.js'
import type { Language } from './language.js'
import { WordTable } from './word-table.js'

/** What a word before or after a date says of it. */
export type DateSense = 'published' | 'modified'

/** A unit of a relative date. */
export type DateUnit = 'minute' | 'hour' | 'day' | 'week'

/** Words of bylines and dates as matchers. */
export interface HeadWords {
  readonly by: WordTable<'by'>
  readonly and: ReadonlySet<string>
  readonly jobs: WordTable<'job'>
  /** Words before the last one of a listed job: `political` of `political correspondent`. */
  readonly jobModifiers: ReadonlySet<string>
  readonly desks: WordTable<'desk'>
  readonly agencies: WordTable<'agency'>
  /** Words that stand capitalised and are no names. */
  readonly notNames: ReadonlySet<string>
  readonly firstNames: ReadonlySet<string>
  /** Articles, pronouns and the like, folded: they tell nothing of what a headline is about. */
  readonly functionWords: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  /** Month names and abbreviations; 1 is January. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
  readonly sense: WordTable<DateSense>
  readonly at: WordTable<'at'>
  readonly hour: ReadonlySet<string>
  /** Days before the day of fetching: 0 for `today`, 1 for `yesterday`. */
  readonly days: WordTable<number>
  readonly ago: WordTable<'ago'>
  readonly units: ReadonlyMap<string, DateUnit>
  /** Which number comes first in `03/04/2024` in the page's own language. */
  readonly order: 'dmy' | 'mdy' | 'ymd'
}

// Languages are constant data: what is compiled from a list of them never changes what is answered.
const COMPILED = new WeakMap<readonly Language[], HeadWords>()

/** The byline and date words of several languages as matchers; earlier languages win. */
export function headWords(languages: readonly Language[]): HeadWords {
  const known = COMPILED.get(languages)
  if (known) return known
  const made = compile(languages)
  COMPILED.set(languages, made)
  return made
}

function compile(languages: readonly Language[]): HeadWords {
  const bylines = languages.map((language) => language.byline)
  const dates = languages.map((language) => language.dates)
  const quotes = languages.map((language) => language.quotes)
  const jobs = bylines.flatMap((byline) => byline.jobs)
  return {
    by: table(
      bylines.flatMap((byline) => byline.by),
      'by'
    ),
    and: words(bylines.flatMap((byline) => byline.and)),
    jobs: table(jobs, 'job'),
    jobModifiers: words(
      jobs.flatMap((job) =>
        lineTokens(job)
          .map((token) => token.word)
          .slice(0, -1)
      )
    ),
    desks: table(
      bylines.flatMap((byline) => byline.desks),
      'desk'
    ),
    agencies: table(AGENCIES, 'agency'),
    notNames: words(quotes.flatMap((quote) => quote.notNames)),
    firstNames: words(quotes.flatMap((quote) => [...quote.firstNames.masculine, ...quote.firstNames.feminine])),
    functionWords: new Set(languages.flatMap((language) => language.functionWords.map(fold))),
    particles: words(quotes.flatMap((quote) => quote.particles)),
    ...dateWords(dates)
  }
}

type DateTables = Pick<HeadWords, 'months' | 'weekdays' | 'sense' | 'at' | 'hour' | 'days' | 'ago' | 'units' | 'order'>

function dateWords(dates: readonly Language['dates'][]): DateTables {
  const sense = new WordTable<DateSense>()
  const days = new WordTable<number>()
  for (const date of dates) {
    sense.add(date.published, 'published').add(date.modified, 'modified')
    days.add(date.today, 0).add(date.yesterday, 1)
  }
  return {
    months: months(dates),
    weekdays: words(dates.flatMap((date) => date.weekdays)),
    sense,
    at: table(
      dates.flatMap((date) => date.at),
      'at'
    ),
    hour: words(dates.flatMap((date) => date.hour)),
    days,
    ago: table(
      dates.flatMap((date) => date.ago),
      'ago'
    ),
    units: units(dates),
    order: dates[0]?.order ?? 'dmy'
  }
}

function table<Tag>(phrases: readonly string[], tag: Tag): WordTable<Tag> {
  return new WordTable<Tag>().add(phrases, tag)
}

function words(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(wordForm))
}

function months(dates: readonly Language['dates'][]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const date of dates) {
    date.months.forEach((names, index) => {
      for (const name of names) {
        // 'KASIM' in capitals lower-cases to a dotted i
        for (const form of [wordForm(name), wordForm(name).replace(/ı/g, 'i')]) if (!found.has(form)) found.set(form, index + 1)
      }
    })
  }
  return found
}

function units(dates: readonly Language['dates'][]): ReadonlyMap<string, DateUnit> {
  const found = new Map<string, DateUnit>()
  for (const date of dates) {
    for (const unit of ['minute', 'hour', 'day', 'week'] as const) {
      for (const name of date.units[unit]) if (!found.has(wordForm(name))) found.set(wordForm(name), unit)
    }
  }
  return found
}
