import type { Block } from '../blocks/block.js'
import type { BlockSpan, Reason } from '../contract/inspection.js'
import type { Role } from '../contract/roles.js'
import type { SiteProfile } from '../contract/site.js'
import type { Language } from '../languages/language.js'

/** A reason whose sentence is only put together when somebody asks for it. */
export interface LabelReason extends Omit<Reason, 'note'> {
  readonly note: string | (() => string)
}

/** Puts the sentence together. */
export function noteOf({ note }: LabelReason): string {
  return typeof note === 'string' ? note : note()
}

/** A block with the part of a news page that it is. */
export interface PageBlock extends Block {
  readonly role: Role
  readonly reason: LabelReason
  /** UTF-16 offsets into `text`, in order; empty when the block is one thing. */
  readonly spans: readonly BlockSpan[]
}

/** A page whose blocks are all labelled. */
export interface Page {
  /** Every block of the input, once, in order. */
  readonly blocks: readonly PageBlock[]
  /** BCP 47, `und` when it cannot be told. */
  readonly language: string
  /** The languages whose words apply: the page's own first, then English; all of them when the language is not known. */
  readonly languages: readonly Language[]
  /** Indices of the first and last block of the story, inclusive; `null` when the page has none. */
  readonly story: { readonly first: number; readonly last: number } | null
  /** Whether a paywall or a "read more" cuts the story off. */
  readonly truncated: boolean
}

/** What labelling may know beside the blocks. */
export interface LabelContext {
  /** BCP 47, `und` when it cannot be told. */
  readonly language: string
  /** As in {@link Page}. */
  readonly languages: readonly Language[]
  /** The caller's own boilerplate phrases. */
  readonly phrases: Partial<Record<Role, readonly string[]>>
  /** What other pages of the site taught; none when there is no profile. */
  readonly site?: SiteProfile | null | undefined
  readonly hints: {
    readonly title?: string | undefined
    readonly publisher?: string | undefined
    readonly url?: string | undefined
  }
}
