import { type QuoteLexicon, Tag } from '../../languages/compile-quotes.js'
import type { Stretch } from '../model.js'
import { Char, charClass, isSpace, isWordChar } from './char-class.js'
import { readWord } from './read-word.js'
import { has, type Token } from './token.js'

const LONGEST = 40
const MOST_WORDS = 4
const NAMED = Tag.document | Tag.organisation | Tag.accordingTo

/** Whether a stretch in marks is the name of who speaks: `berichtet die „Neue Presse“`, `according to the ‘Herald’`. */
export function isNameInMarks(text: string, stretch: Stretch, tokens: readonly Token[], lexicon: QuoteLexicon): boolean {
  const { start, end, closed, shape } = stretch
  if (!closed || shape === 'dash' || end - start > LONGEST || !isCapitalised(text, start, end)) return false
  const last = tokens.length - 1
  const before = tokens[last]
  if (before?.kind !== 'word' || before.upper) return false
  if (has(before, NAMED)) return true
  if (!has(before, Tag.article | Tag.preposition)) return false
  return has(tokens[last - 1], Tag.cue | NAMED) || isCueBehind(text, stretch.outerEnd, lexicon)
}

function isCapitalised(text: string, start: number, end: number): boolean {
  let words = 0
  for (let at = start; at < end; at++) {
    if (isSpace(text, at - 1) || at === start) {
      if (charClass(text, at) !== Char.upper && charClass(text, at) !== Char.digit) return false
      words++
    } else if (!isWordChar(text, at) && !isSpace(text, at) && !JOINTS.includes(text.charAt(at))) return false
  }
  return words <= MOST_WORDS
}

const JOINTS = "-.’'&"

function isCueBehind(text: string, end: number, lexicon: QuoteLexicon): boolean {
  if (!isSpace(text, end) || !isWordChar(text, end + 1)) return false
  const tokens: Token[] = []
  readWord(text, end + 1, text.length, lexicon, tokens)
  return has(tokens[0], Tag.cue) && tokens[0]?.upper === false
}
