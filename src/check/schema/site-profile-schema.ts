import * as z from 'zod'
import { ROLES } from '../../contract/roles.js'
import type { SiteLine, SiteProfile, SiteText } from '../../contract/site.js'
import { TextSchema } from './values.js'

const FEWEST = 2

const SiteTextSchema = z.object({ text: TextSchema, pages: z.int().min(FEWEST) }) satisfies z.ZodType<SiteText>

const SiteLineSchema = SiteTextSchema.extend({ role: z.enum(ROLES).nullable() }) satisfies z.ZodType<SiteLine>

/** What `learnSite` returns, and the option `site` takes. */
export const SiteProfileSchema = z
  .object({
    version: z.literal(1),
    pages: z.int().min(FEWEST),
    names: z.array(SiteTextSchema),
    lines: z.array(SiteLineSchema),
    bylines: z.array(SiteTextSchema),
    dates: z.array(SiteTextSchema)
  })
  .meta({ title: 'SiteProfile', description: 'What a few pages of one site have in common' }) satisfies z.ZodType<SiteProfile>
