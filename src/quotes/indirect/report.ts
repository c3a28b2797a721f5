import type { Attribution } from '../cues/attribution.js'

/** Chunk indexes of words that are reported, `to` exclusive. */
export interface Piece {
  readonly from: number
  readonly to: number
}

/** Speech that a sentence reports without marks. */
export interface Report {
  /** In the order of the sentence; several when the clause that names the speaker stands between them. */
  readonly pieces: readonly Piece[]
  /** Null where the verb form alone tells that somebody else's words go on. */
  readonly attribution: Attribution | null
  /** The words that stand where the speaker does, when they are no noun that could be looked up: `Almost half`. */
  readonly nameless?: Piece
}
