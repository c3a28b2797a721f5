import type { Language } from '../languages/language.js'
import type { Role } from './roles.js'

/**
 * What a few pages of one site have in common, as `learnSite` tells it. Plain data: survives JSON. It holds what the site prints
 * around its stories, never a story.
 */
export interface SiteProfile {
  version: 1
  /** How many different pages it was learned from, 2 or more; pages that tell the same story count once. */
  pages: number
  /** The site's name, as it closes or opens the pages' titles; more than one where the titles differ. */
  names: SiteText[]
  /** Lines that several pages print, sorted by their text. */
  lines: SiteLine[]
  /** How the lines read that say who wrote a story: `by {name}, chief reporter`. */
  bylines: SiteText[]
  /** How the lines read that say when a story was published or changed: `published {date}`. */
  dates: SiteText[]
}

/** Words that several pages of a site share. */
export interface SiteText {
  /** A name as printed; a shape folded: case, white space and typographic marks do not count. */
  text: string
  /** On how many of the pages it stands, 2 or more. */
  pages: number
}

/** A line that several pages of a site print. */
export interface SiteLine extends SiteText {
  /** The role that it had on most of the pages; `null` where no rule knew it. */
  role: Role | null
}

/** How the pages of a site are read; each as in `ParseOptions`. */
export interface LearnOptions {
  format?: 'auto' | 'text' | 'markdown' | undefined
  /** Added to the built-in ones. */
  languages?: readonly Language[] | undefined
  maxLength?: number | undefined
}
