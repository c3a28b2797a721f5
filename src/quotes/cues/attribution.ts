import type { KnownRule } from '../../contract/article.js'
import type { Clause, Subject } from '../grammar/clause.js'

/** Who a sentence says a quotation is by. Chunk indexes of that sentence. */
export interface Attribution {
  /** Null where the verb stands without one, as many languages allow. */
  readonly subject: Subject | null
  /** The word that attributes; -1 when there is none. */
  readonly cue: number
  readonly rule: KnownRule
}

/** A sentence with its quotations. */
export interface CueSentence extends Clause {
  readonly inverts: boolean
  readonly subjectFirst: boolean
  readonly dropsSubject: boolean
  /** Chunk indexes of the quotations, ascending. */
  readonly quotes: readonly number[]
  /** Whether the words of the quotation at this chunk end with a comma. */
  endsWithComma(chunk: number): boolean
}
