import type { KnownRule } from '../../contract/article.js'
import type { Attribution } from '../cues/attribution.js'
import type { Stretch } from '../model.js'
import type { Passage } from '../passage.js'
import type { Shape } from '../speech/shape.js'
import type { Referent } from './referent.js'

/** A quotation on its way to a speaker. */
export interface QuoteItem {
  readonly stretch: Stretch
  readonly shape: Shape
  /** Index of the passage, of the sentence in it, and of the chunk in that. */
  readonly passage: number
  readonly sentence: number
  readonly chunk: number
  /** Whole sentences, against words woven into the writer’s sentence. */
  readonly direct: boolean
  /** Reported without marks: the stretch is the words themselves. */
  readonly indirect?: true
  /** What the sentence itself says; null when it says nothing. */
  readonly attribution: Attribution | null
  /** What the words inside the marks say, as a passage of their own. */
  readonly inside: { readonly passage: Passage; readonly attribution: Attribution } | null
  found: Resolution | null
  utterance: number
}

/** The speaker of a quotation and how it was found. */
export interface Resolution {
  readonly referent: Referent
  readonly rule: KnownRule
  readonly evidence: 'stated' | 'inferred'
  /** UTF-16 offsets into the paragraph; null when nothing at the quotation points to the speaker. */
  readonly mention: Range | null
  readonly cue: Range | null
}

export interface Range {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}
