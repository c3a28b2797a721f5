import type { VFile } from 'vfile'
import type { Language } from '../languages/language.js'
import type { LabelledBlock } from './inspection.js'
import type { Role } from './roles.js'
import type { SiteProfile } from './site.js'

/** What may be handed in: a string, UTF-8 bytes (a byte order mark is honoured) or a VFile. Offsets are into the decoded text. */
export type Raw = string | Uint8Array | VFile

/** What the caller knows about the page. A hint fills what the page does not print; where both speak, the page wins and a message tells. */
export interface Hints {
  /** Address of the page, http or https. */
  url?: string | undefined
  title?: string | undefined
  publisher?: string | undefined
  /** BCP 47. The one hint that wins over what the page looks like. */
  language?: string | undefined
  authors?: readonly string[] | undefined
  /** ISO 8601. */
  publishedAt?: string | undefined
  /** ISO 8601 with offset: when the page was fetched. Resolves `3 hours ago`. */
  fetchedAt?: string | undefined
}

export interface ParseOptions {
  /** Default `auto`: decided from the text, and told by the message `format-detected`. */
  format?: 'auto' | 'text' | 'markdown' | undefined
  hints?: Hints | undefined
  /** Added to the built-in ones; one with a built-in code replaces it. */
  languages?: readonly Language[] | undefined
  /**
   * The caller's own boilerplate: a block equal to the phrase after folding case, white space and typographic marks gets the
   * role. A trailing `…` (`Read …`) matches a beginning.
   */
  phrases?: Partial<Record<Role, readonly string[]>> | undefined
  /** Last word over one block; what it returns is recorded as rule `caller`. */
  label?: ((block: LabelledBlock) => Role | undefined) | undefined
  /** What `learnSite` learned from other pages of this site. */
  site?: SiteProfile | undefined
  /** Whether speech reported without marks is returned too, as quotes of kind `indirect`. Default false. */
  indirect?: boolean | undefined
  /** UTF-16 units; a longer input is `too-large`. Default 2 000 000. */
  maxLength?: number | undefined
}

export interface QuoteOptions {
  /** BCP 47; detected from the paragraphs when absent. */
  language?: string | undefined
  /** Headline: names in it help to resolve last names. */
  title?: string | undefined
  /** Added to the built-in ones. */
  languages?: readonly Language[] | undefined
  /** Whether speech reported without marks is returned too, as quotes of kind `indirect`. Default false. */
  indirect?: boolean | undefined
}
