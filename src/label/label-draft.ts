import type { Block } from '../blocks/block.js'
import type { BlockSpan } from '../contract/inspection.js'
import type { Role } from '../contract/roles.js'
import type { SiteLine } from '../contract/site.js'
import { PageTables } from '../languages/compile-page.js'
import { Line } from './line.js'
import type { LabelContext, LabelReason, PageBlock } from './page.js'
import { Repeats } from './repeats.js'

/** What one rule said about one line. */
export interface Label {
  readonly role: Role
  readonly reason: LabelReason
  readonly spans: readonly BlockSpan[]
}

/** Indices of the first and last line of the story, inclusive. */
export interface StoryRange {
  first: number
  last: number
}

/** A page on its way to being labelled: its lines with their features, and what has been decided so far. */
export class LabelDraft {
  readonly context: LabelContext
  readonly lines: readonly Line[]
  /** The phrases of the page's languages. */
  readonly tables: PageTables
  /** The best run, once it has been looked for; `null` when the page has none. A rule may narrow it. */
  story: StoryRange | null = null
  /** Which lines say the same. */
  readonly repeats: Repeats
  /** What other pages of the site print, by the folded text; empty without a profile. */
  readonly site: ReadonlyMap<string, SiteLine>
  readonly #labels: (Label | undefined)[]

  constructor(blocks: readonly Block[], context: LabelContext) {
    this.context = context
    this.lines = blocks.map((block) => new Line(block))
    this.repeats = new Repeats(this.lines)
    this.tables = new PageTables(context.languages)
    this.site = new Map(context.site?.lines.map((line) => [line.text, line]))
    this.#labels = blocks.map(() => undefined)
  }

  /** The line at an index; `undefined` outside the page. */
  line(index: number): Line | undefined {
    return this.lines[index]
  }

  /** What has been said about a line; `undefined` while nothing has. */
  label(index: number): Label | undefined {
    return this.#labels[index]
  }

  /** The role of a line; `undefined` while it has none. */
  role(index: number): Role | undefined {
    return this.#labels[index]?.role
  }

  /** Records a role and its reason; the first one recorded stays. Says whether it was recorded. */
  set(index: number, role: Role, reason: LabelReason, spans: readonly BlockSpan[] = []): boolean {
    if (this.#labels[index] !== undefined || index < 0 || index >= this.lines.length) return false
    this.#labels[index] = { role, reason, spans }
    return true
  }

  /** Replaces what was said about a line, where a later step knows better. */
  change(index: number, role: Role, reason: LabelReason, spans: readonly BlockSpan[] = []): void {
    this.#labels[index] = { role, reason, spans }
  }

  /** The blocks with their labels, once every line has one. */
  blocks(): PageBlock[] {
    return this.lines.map(({ block }, at) => {
      const { index, kind, depth, text, map, source, links, images, gap } = block
      const { role, reason, spans } = this.#labels[at] ?? UNKNOWN
      return { index, kind, depth, text, map, source, links, images, gap, role, reason, spans }
    })
  }
}

const UNKNOWN: Label = {
  role: 'other',
  reason: { rule: 'unknown', note: 'no rule knows this line', matched: null },
  spans: []
}
