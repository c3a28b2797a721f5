import { KIND, kindOf } from './character-kind.js'

/**
 * What one scan over a line's characters tells: numbers only, no words, nothing of other lines or of a language, so that the
 * same code can serve rules and fitted weights.
 */
export interface LineFeatures {
  /** UTF-16 units. */
  readonly length: number
  /** Stretches between white space; in scripts that write no spaces, one for every two characters. */
  readonly words: number
  /** Marks that end a sentence, before white space or the end, closing marks between them allowed. */
  readonly sentences: number
  /** Whether the last mark of the line, closing quotation marks and brackets aside, ends a sentence. */
  readonly ends: boolean
  /** Whether it ends in `…` or `...`, brackets aside: cut off, or waiting. */
  readonly cut: boolean
  /** Whether it ends in a colon. */
  readonly colon: boolean
  /** Whether it ends in a question mark. */
  readonly question: boolean
  readonly commas: number
  readonly digits: number
  readonly letters: number
  /** Words that begin with a capital letter. */
  readonly capitals: number
  /** Capital letters, wherever they stand. */
  readonly upper: number
  /** Quotation marks of every shape, apostrophes aside. */
  readonly marks: number
  /** `|`, `·`, `•` and kin: dividers of menus and of credit lines. */
  readonly dividers: number
  /** Places where a small letter is followed by a capital: elements that were run together. */
  readonly glued: number
  /** Whether the first letter is a small one. */
  readonly opensSmall: boolean
  /** Whether a quotation mark or a dash stands first. */
  readonly opensSpeech: boolean
}

/** Reads a line's features in one pass. */
export function lineFeatures(text: string): LineFeatures {
  const count = new Int32Array(14)
  let [words, sentences, capitals, glued, pending] = [0, 0, 0, 0, false]
  let before: number = KIND.space
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at))
    count[kind] = (count[kind] ?? 0) + 1
    if (before === KIND.space) {
      words += Number(kind !== KIND.space)
      capitals += Number(kind === KIND.capital)
    }
    glued += Number(before === KIND.small && kind === KIND.capital)
    if (isStop(kind)) pending = true
    else if (pending && !isCloser(kind)) {
      sentences += Number(endsSentence(kind, before))
      pending = false
    }
    before = kind
  }
  const of = (kind: number) => count[kind] ?? 0
  const letters = of(KIND.small) + of(KIND.capital) + of(KIND.unspaced)
  return {
    length: text.length,
    words: words + Math.floor(of(KIND.unspaced) / 2),
    sentences: sentences + (pending ? 1 : 0),
    ...ending(text),
    ...opening(text),
    commas: of(KIND.comma),
    digits: of(KIND.digit),
    letters,
    capitals,
    upper: of(KIND.capital),
    marks: of(KIND.mark),
    dividers: of(KIND.divider),
    glued
  }
}

function isStop(kind: number): boolean {
  return kind === KIND.stop || kind === KIND.ellipsis
}

function isCloser(kind: number): boolean {
  return kind === KIND.mark || kind === KIND.closer
}

// whether a stop that stands before `kind`, closing marks passed over, ended a sentence
function endsSentence(kind: number, before: number): boolean {
  return kind === KIND.space || before === KIND.mark || kind === KIND.unspaced
}

function ending(text: string): Pick<LineFeatures, 'ends' | 'cut' | 'colon' | 'question'> {
  let end = text.length
  let kind = kindBefore(text, end)
  while (end > 0 && (kind === KIND.closer || kind === KIND.mark || kind === KIND.space)) kind = kindBefore(text, --end)
  const last = text[end - 1] ?? ''
  const cut = kind === KIND.ellipsis || text.startsWith('...', end - 3)
  const question = last === '?' || last === '？' || last === '؟'
  return { ends: kind === KIND.stop || kind === KIND.ellipsis, cut, colon: kind === KIND.colon, question }
}

function kindBefore(text: string, end: number): number {
  return end === 0 ? KIND.other : kindOf(text.charCodeAt(end - 1))
}

function opening(text: string): Pick<LineFeatures, 'opensSmall' | 'opensSpeech'> {
  const first = text === '' ? KIND.other : kindOf(text.charCodeAt(0))
  const opensSpeech = first === KIND.mark || first === KIND.dash || text.startsWith('‘') || text.startsWith("'")
  let at = 0
  while (at < text.length && at < 4 && !isLetterKind(kindOf(text.charCodeAt(at)))) at++
  return { opensSmall: at < text.length && kindOf(text.charCodeAt(at)) === KIND.small, opensSpeech }
}

function isLetterKind(kind: number): boolean {
  return kind === KIND.small || kind === KIND.capital || kind === KIND.unspaced
}
