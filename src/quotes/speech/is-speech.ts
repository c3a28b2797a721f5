import { type QuoteLexicon, Tag } from '../../languages/compile-quotes.js'
import type { Attribution, CueSentence } from '../cues/attribution.js'
import { phraseAt } from '../grammar/listed-phrase.js'
import { has } from '../tokens/token.js'
import type { Shape } from './shape.js'

/** A quotation in its sentence. */
interface SpeechPlace {
  readonly cues: CueSentence
  /** Chunk index of the quotation. */
  readonly chunk: number
  /** What the sentence says of this very quotation. */
  readonly own: Attribution | null
  /** Whether it is whole sentences that the writer’s words do not run into. */
  readonly direct: boolean
}

/** Fewer words than this are a fragment. */
const SHORT = 4
const LONGEST_TITLE = 10
const LONGEST_TERM = 8
const LONGEST_NAME = 6
/** Chunks between a cue and words that it attributes. */
const NEAR = 4
const NEAR_FRAGMENT = 3

/** Whether a stretch between marks is somebody’s words: not a title, a term, a nickname, a scare quote, or imagined speech. */
export function isSpeech(place: SpeechPlace, shape: Shape, lexicon: QuoteLexicon): boolean {
  const { cues, chunk, own, direct } = place
  if (isImagined(place, lexicon)) return false
  const attributed = isAtCue(place, shape)
  if (
    shape.title &&
    shape.capital &&
    shape.words <= LONGEST_TITLE &&
    !attributed &&
    (isWoven(place) || !(shape.finished || direct))
  )
    return false
  if (shape.headline && shape.capital && !attributed && !cues.capitalisedNouns) return false
  const before = cues.tokens[(cues.chunks[chunk]?.from ?? 0) - 1]
  const term = !shape.finished || shape.title || shape.words < SHORT
  if (has(before, Tag.notSpeech) && term && shape.words <= LONGEST_TERM) return attributed && shape.words >= SHORT
  if (isNameOfNoun(place, shape)) return false
  return shape.words >= SHORT || direct || distance(own, chunk) <= NEAR_FRAGMENT
}

function distance(own: Attribution | null, chunk: number): number {
  return own && own.cue >= 0 ? Math.abs(own.cue - chunk) : Number.POSITIVE_INFINITY
}

/** Whether a verb that only reports speech stands right at the marks: `said “…”`, `“…,” said`. */
function isAtCue({ cues, chunk, own }: SpeechPlace, shape: Shape): boolean {
  if (!own || own.cue < 0 || !((cues.chunks[own.cue]?.tags ?? 0) & (Tag.cue | Tag.accordingTo))) return false
  if (own.cue < chunk) return own.cue === chunk - 1 || isBreak(cues, chunk - 1)
  return own.cue - chunk <= NEAR && (shape.comma || isBreak(cues, chunk + 1) || cues.chunks[chunk + 1]?.kind === 'cue')
}

function isBreak({ chunks }: CueSentence, at: number): boolean {
  const kind = chunks[at]?.kind
  return kind === 'comma' || kind === 'colon' || kind === 'dash'
}

// inside the writer’s sentence, behind a word of it
function isWoven({ cues, chunk }: SpeechPlace): boolean {
  const kind = cues.chunks[chunk - 1]?.kind
  return kind !== undefined && kind !== 'quote' && kind !== 'cue' && !isBreak(cues, chunk - 1)
}

// “the bar ‘Le Soleil’”
function isNameOfNoun({ cues, chunk, own }: SpeechPlace, shape: Shape): boolean {
  const noun = cues.chunks[chunk - 1]?.np
  if (!noun || !shape.capital || shape.finished || shape.comma) return false
  return shape.words <= LONGEST_NAME && distance(own, chunk) > NEAR
}

/** Whether the cue is about what was not, or not yet, said: `would say`, `as if to say`. */
function isImagined({ cues, own }: SpeechPlace, lexicon: QuoteLexicon): boolean {
  const cue = own && cues.chunks[own.cue]
  if (!cue) return false
  for (let at = Math.max(0, cue.from - 3); at <= cue.from; at++) {
    const phrase = phraseAt(cues.tokens, at, cues.tokens.length, lexicon, Tag.imagined)
    if (phrase && at + phrase.words.length > cue.from) return true
  }
  return false
}
