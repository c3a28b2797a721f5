import { SiteProfileSchema } from './check/schema/site-profile-schema.js'
import type { Hints, ParseOptions, QuoteOptions } from './contract/options.js'
import { ROLES, type Role } from './contract/roles.js'
import type { SiteProfile } from './contract/site.js'
import type { Language } from './languages/language.js'

/** Options after checking, with their defaults. */
export interface Settings {
  readonly format: 'auto' | 'text' | 'markdown'
  readonly hints: Hints
  readonly languages: readonly Language[]
  readonly phrases: Partial<Record<Role, readonly string[]>>
  readonly label: ParseOptions['label']
  readonly site: SiteProfile | null
  readonly indirect: boolean
  readonly maxLength: number
}

const DEFAULT_MAX_LENGTH = 2_000_000

type Check = (value: unknown) => boolean
type Checks = Record<string, readonly [expected: string, holds: Check]>

const isString: Check = (value) => typeof value === 'string'
const isBoolean: Check = (value) => typeof value === 'boolean'
const isStrings: Check = (value) => Array.isArray(value) && value.every(isString)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ISO_WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/
const isMoment: Check = (value) => typeof value === 'string' && ISO_WITH_OFFSET.test(value) && !Number.isNaN(Date.parse(value))

const isLanguages: Check = (value) => Array.isArray(value) && value.every(isLanguage)
const isLanguage: Check = (value) =>
  isRecord(value) && isString(value['code']) && ['page', 'byline', 'dates', 'quotes'].every((key) => isRecord(value[key]))
const isPhrases: Check = (value) =>
  isRecord(value) && Object.entries(value).every(([role, list]) => isRole(role) && (list === undefined || isStrings(list)))
const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value)

const HINTS: Checks = {
  url: ['a string', isString],
  title: ['a string', isString],
  publisher: ['a string', isString],
  language: ['a BCP 47 tag', (value) => isString(value) && value !== ''],
  authors: ['an array of strings', isStrings],
  publishedAt: ['a string', isString],
  fetchedAt: ['an ISO 8601 date and time with its offset', isMoment]
}

const LANGUAGES = ["an array of Language objects, as 'copytaster/languages/*' exports them", isLanguages] as const

const FORMAT = ["'auto', 'text' or 'markdown'", (value: unknown) => ['auto', 'text', 'markdown'].includes(String(value))] as const

const MAX_LENGTH = [
  'a whole number of UTF-16 units above 0',
  (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0
] as const

const isSite: Check = (value) => SiteProfileSchema.safeParse(value).success

const PARSE: Checks = {
  format: FORMAT,
  hints: ['an object', isRecord],
  languages: LANGUAGES,
  phrases: ['an object of roles with an array of strings each', isPhrases],
  label: ['a function', (value) => typeof value === 'function'],
  site: ['a profile of version 1 as learnSite returns it; learn the site again', isSite],
  indirect: ['a boolean', isBoolean],
  maxLength: MAX_LENGTH
}

const LEARN: Checks = { format: FORMAT, languages: LANGUAGES, maxLength: MAX_LENGTH }

const QUOTES: Checks = {
  language: ['a BCP 47 tag', (value) => isString(value) && value !== ''],
  title: ['a string', isString],
  languages: LANGUAGES,
  indirect: ['a boolean', isBoolean]
}

/** Checks the options of `parseArticle` and its kin. Throws a `TypeError` that names the option, what it is and what it may be. */
export function readSettings(options: unknown): Settings {
  const given = checked(options, PARSE, '') as ParseOptions
  const hints = checked(given.hints, HINTS, 'hints.') as Hints
  return {
    format: given.format ?? 'auto',
    hints,
    languages: given.languages ?? [],
    phrases: given.phrases ?? {},
    label: given.label,
    site: given.site ?? null,
    indirect: given.indirect ?? false,
    maxLength: given.maxLength ?? DEFAULT_MAX_LENGTH
  }
}

/** Checks the options of `learnSite`; throws like {@link readSettings}. */
export function readLearnOptions(options: unknown): Settings {
  return readSettings(checked(options, LEARN, ''))
}

/** Checks the options of `extractQuotes`; throws like {@link readSettings}. */
export function readQuoteOptions(options: unknown): QuoteOptions {
  return checked(options, QUOTES, '') as QuoteOptions
}

function checked(options: unknown, checks: Checks, path: string): object {
  if (options === undefined || options === null) return {}
  if (!isRecord(options)) throw new TypeError(`The options must be an object, not ${show(options)}.`)
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (!check) throw new TypeError(`There is no option '${path}${name}'. Known: ${Object.keys(checks).join(', ')}.`)
    const [expected, holds] = check
    if (value !== undefined && !holds(value))
      throw new TypeError(`Option '${path}${name}' must be ${expected}, not ${show(value)}.`)
  }
  return options
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
