import * as z from 'zod'
import type { KnownRule, Quote, Span, Speaker } from '../../contract/article.js'
import { OffsetSchema, SourceSchema, TextSchema } from './values.js'

/** A stretch of one paragraph. */
export const SpanSchema = z.object({
  text: TextSchema,
  paragraph: OffsetSchema.describe('Index into paragraphs, 0-based'),
  start: OffsetSchema.describe('UTF-16 offset into the text of the paragraph'),
  end: OffsetSchema.describe('UTF-16 offset, exclusive')
}) satisfies z.ZodType<Span>

/** Who speaks. */
export const SpeakerSchema = z.object({
  name: TextSchema.describe('The fullest form the article prints, without honorifics'),
  kind: z.enum(['person', 'organisation', 'group', 'unnamed']),
  description: z.string().nullable().describe('What the article calls the speaker: a foreign minister')
}) satisfies z.ZodType<Speaker>

/** Name of the rule that found a speaker: any string, the known ones offered by editors. */
export const RuleSchema = z.string() as z.ZodType<KnownRule | (string & {}), string>

/** One stretch between an opening quotation mark and its closing mark. */
export const QuoteSchema = z.object({
  text: TextSchema.describe('The words between the marks, as printed; parts joined by a blank line'),
  kind: z
    .enum(['direct', 'mixed', 'indirect'])
    .describe('Whole sentences, words woven into the sentence, or reported without marks'),
  parts: z.array(SpanSchema).min(1).describe('One, or one for each paragraph it runs over'),
  utterance: OffsetSchema.describe('Quotes of one speech act share this number'),
  speaker: SpeakerSchema.nullable().describe('null: looked for, not found'),
  mention: SpanSchema.nullable().describe('The words at the quote that point to the speaker'),
  cue: SpanSchema.nullable().describe('The word that attributes: said'),
  rule: RuleSchema.nullable().describe('How the speaker was found; null exactly when speaker is'),
  evidence: z.enum(['stated', 'inferred']).nullable().describe('Whether the sentence says who; null exactly when speaker is'),
  source: SourceSchema
}) satisfies z.ZodType<Quote>
