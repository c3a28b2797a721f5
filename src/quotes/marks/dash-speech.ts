import { PRONOUN, type QuoteLexicon, ROLE, Tag } from '../../languages/compile-quotes.js'
import type { Stretch } from '../model.js'
import { Char, charClass, isSpace } from '../tokens/char-class.js'
import { has, isSign, type Token } from '../tokens/token.js'
import { tokenizeRange } from '../tokens/tokenize.js'

const ENDERS = '.!?…'
const LONG_DASHES = '–—―'

/**
 * Speech behind a dash that opens a paragraph: up to the clause that says who spoke (`– Vi vant, sier Roe.`), and what a dash
 * behind that clause opens again. The whole paragraph when there is no such clause.
 */
export function dashStretches(text: string, paragraph: number, lexicon: QuoteLexicon): readonly Stretch[] {
  const opening = afterDash(text, 0)
  const start = opening < 0 ? afterInnerDash(text) : opening
  if (start < 0) return []
  const tokens = tokenizeRange(text, start, text.length, lexicon)
  const cut = clauseStart(tokens, 0, lexicon)
  // without word lists, or behind other words, a dash alone tells too little
  if (cut < 0) return lexicon.words.size === 0 || opening < 0 ? [] : [stretch(paragraph, text, start, text.length)]
  const first = stretch(paragraph, text, start, endOfSpeech(tokens, cut))
  const reopened = tokens.findIndex((token, i) => i > cut + 1 && isLongDash(text, token))
  const next = tokens[reopened + 1]
  if (reopened < 0 || !next || isSign(next, ',.')) return [first]
  const close = clauseStart(tokens, reopened + 1, lexicon)
  return [first, stretch(paragraph, text, next.start, close < 0 ? text.length : endOfSpeech(tokens, close))]
}

/** Offset of the first word behind a dash that opens a sentence; -1 when there is none. */
function afterInnerDash(text: string): number {
  for (let at = text.indexOf(' – '); at > 0; at = text.indexOf(' – ', at + 2)) {
    if (ENDERS.includes(text.charAt(at - 1)) && charClass(text, at + 3) === Char.upper) return at + 3
  }
  return -1
}

/** Offset of the first word behind a dash that stands at an offset; -1 when something else does. */
function afterDash(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text, at)) at++
  const dash = text.charAt(at)
  if (dash === '' || !(LONG_DASHES.includes(dash) || (dash === '-' && isSpace(text, at + 1)))) return -1
  at++
  while (at < text.length && isSpace(text, at)) at++
  return at < text.length ? at : -1
}

function isLongDash(text: string, token: Token): boolean {
  return isSign(token, '–') && LONG_DASHES.includes(text.charAt(token.start))
}

/** Index of the sign before `sier Roe`; -1 when no such clause follows. */
function clauseStart(tokens: readonly Token[], from: number, lexicon: QuoteLexicon): number {
  for (let i = from; i + 2 < tokens.length; i++) {
    const verb = tokens[i + 1]
    // “— Q, — verb name”
    if (isSign(tokens[i], ',?!…') && isSign(verb, '–') && tokens[i + 2]?.kind === 'word' && !tokens[i + 2]?.upper) return i
    if (!isSign(tokens[i], ',?!…–.') || !has(verb, Tag.cue | Tag.weakCue) || verb?.upper) continue
    if (subjectFollows(tokens[i + 2]) || (!lexicon.grammar.dropsSubject && isClauseOfTwo(tokens, i + 2))) return i
  }
  return -1
}

// “forklarer duoen.”
function isClauseOfTwo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && (tokens[at + 1] === undefined || isSign(tokens[at + 1], '.,'))
}

function subjectFollows(token: Token | undefined): boolean {
  return token !== undefined && (token.upper || has(token, PRONOUN | ROLE | Tag.article | Tag.group))
}

function endOfSpeech(tokens: readonly Token[], cut: number): number {
  const sign = tokens[cut] as Token
  return isSign(sign, '–') || (isSign(sign, ',') && isSign(tokens[cut + 1], '–')) ? sign.start : sign.end
}

function stretch(paragraph: number, text: string, start: number, limit: number): Stretch {
  let end = limit
  while (end > start && isSpace(text, end - 1)) end--
  return { paragraph, start, end, outerStart: start, outerEnd: end, shape: 'dash', closed: true, continues: false }
}
