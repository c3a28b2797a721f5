import { FUNCTION, PRONOUN, type QuoteLexicon, Tag } from '../../languages/compile-quotes.js'
import type { Stretch } from '../model.js'
import { has, isSign, type Token } from './token.js'

/** Token indexes of one sentence, `to` exclusive. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/** The stretches of a passage; `first` is the index of the first of them in the list of all. */
interface Own {
  readonly stretches: readonly Stretch[]
  readonly first: number
}

const ENDERS = '.!?…。！？؟'
const CLOSING = ')]'

/** Cuts the tokens of a paragraph into sentences; a quotation is never cut, and keeps the clause that attributes it. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  { stretches, first }: Own,
  lexicon: QuoteLexicon
): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(text, tokens, i, stretches[(tokens[i]?.stretch ?? -1) - first], lexicon)) continue
    let to = i + 1
    while (isSign(tokens[to], CLOSING) || isSign(tokens[to], ENDERS)) to++
    sentences.push({ from, to })
    from = to
    i = to - 1
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length })
  return sentences
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  at: number,
  stretch: Stretch | undefined,
  lexicon: QuoteLexicon
): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (token.kind === 'quote') return stretch !== undefined && quoteEnds(text, stretch, next, tokens, at, lexicon)
  if (token.kind === 'word') return endsWithStop(text, token) && next.upper && has(next, FUNCTION | Tag.article)
  if (!isSign(token, ENDERS)) return false
  // “Roe (D-Ohio.) said” against “(He left.) Roe said”
  if (isSign(next, CLOSING)) return tokens[at + 2] === undefined || opensSentence(tokens[at + 2] as Token)
  if (!opensSentence(next)) return false
  return !(token.key === '.' && isOrdinal(tokens[at - 1], next, lexicon))
}

// “… in the U.S. They …”
function endsWithStop(text: string, { end, key }: Token): boolean {
  return key.includes('.') && text.charAt(end - 1) === '.'
}

function opensSentence(token: Token): boolean {
  return token.upper || token.kind === 'number' || token.kind === 'quote' || isSign(token, '–([¿¡') || isCaseless(token)
}

function isCaseless(token: Token): boolean {
  return token.kind === 'word' && token.key.charCodeAt(0) > 0x58f
}

// „am 5. August“
function isOrdinal(before: Token | undefined, next: Token, { grammar }: QuoteLexicon): boolean {
  if (before?.kind !== 'number' || before.key.length > 2) return false
  return next.upper && (grammar.capitalisedNouns || has(next, Tag.notName))
}

function quoteEnds(
  text: string,
  stretch: Stretch,
  next: Token,
  tokens: readonly Token[],
  at: number,
  lexicon: QuoteLexicon
): boolean {
  if (!ENDERS.includes(text.charAt(stretch.end - 1))) return false
  if (!opensSentence(next) || isSign(next, '–(')) return false
  if (next.kind === 'quote') return true
  // “Why?” Smith asked.
  return !isAttribution(tokens, at + 1, text.charAt(stretch.end - 1) === '.', lexicon)
}

const FARTHEST_VERB = 12

/** Whether the words behind a finished quotation are the clause that says who spoke: a few words of a name, then a cue. */
function isAttribution(tokens: readonly Token[], from: number, afterStop: boolean, lexicon: QuoteLexicon): boolean {
  for (let i = from; i < from + FARTHEST_VERB; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'quote' || (token.kind === 'punct' && token.key !== ',')) return false
    if (!has(token, Tag.cue | Tag.weakCue) || (token.upper && i > from)) continue
    const next = tokens[i + 1]
    const closes = next === undefined || isSign(next, '.,;') || has(next, Tag.preposition | Tag.conjunction)
    // behind a full stop only the barest clause can still belong to the quotation
    if (afterStop)
      return isSign(next, '.') && i > from && i - from < 4 && !has(tokens[from], PRONOUN) && lexicon.grammar.subjectFirst === true
    return closes || (i > from && has(token, Tag.cue) && !isSign(next, ':') && !has(next, FUNCTION))
  }
  return false
}
