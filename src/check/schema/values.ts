import * as z from 'zod'
import { parseUrl } from '../../text/parse-url.js'

const PRINTS = /\S/
const BLANK = /^\s*$/
const HTTP_ADDRESS = /^[hH][tT][tT][pP][sS]?:\/\/[^\s/?#](?:[\s\S]*\S)?$/

/** A text that prints something. */
export const TextSchema = z.string().regex(PRINTS, 'Must hold more than white space')

/**
 * A day, or a day and a time, with the offset from UTC if there is one. Three shapes in a union, because zod wants seconds
 * before an offset unless told that there are none.
 */
export const DateSchema = z.union(
  [z.iso.datetime({ offset: true, local: true, precision: -1 }), z.iso.datetime({ offset: true, local: true }), z.iso.date()],
  'Must be a date, or a date and time, in ISO 8601'
)

/** An http or https address. No `z.url`: some versions of it trim, some rewrite what they are given, none is exact in JSON Schema. */
export const UrlSchema = z
  .string()
  .regex(HTTP_ADDRESS, { error: 'Must be an http or https address', abort: true })
  .refine((url) => parseUrl(url) !== null, 'Must be an address that can be opened')

/** A UTF-16 offset or an index. */
export const OffsetSchema = z.int().nonnegative()

/** UTF-16 offsets into the untouched input, `end` exclusive; `null` when the value did not come from text. */
export const SourceSchema = z
  .object({ start: OffsetSchema, end: OffsetSchema })
  .nullable()
  .describe('UTF-16 offsets into the scraped text; null when the value did not come from one')

/** What means "none" beside `null` in an input form. */
export const BlankSchema = z.string().regex(BLANK, { abort: true })
