import { fold } from '../../text/fold.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Finding, LineRule } from './rule.js'

const LONGEST = 90
const LONGEST_OPENED = 16
const TAIL = 90
const LONGEST_SOURCE = 60
const SOURCE = /^\p{Lu}[^/()\d]{1,30}\/\s?\p{Lu}[^/()\d]{2,30}$/u
const PLACES = /(?:^|[([.!?…|/©–—]\s{0,2}|\s(?=\p{L}{1,20}:)|(?<=[\p{Ll}.!?”"’)])(?=\p{Lu}))/gu
const COLON = /^\s{0,2}[:/|]/u

/** What a picture shows: lines that end in who made it, or open with the words of a caption. */
export const pictureCaption: LineRule = {
  id: 'picture-caption',
  find: (line, draft) => (line.features.words > LONGEST ? null : (credited(line, draft) ?? sourced(line) ?? opened(line, draft)))
}

// looks for the words of a credit in the last stretch of the line, at places where a credit can begin
function credited(line: Line, { tables }: LabelDraft): Finding | null {
  const from = Math.max(0, line.text.length - TAIL)
  const tail = line.text.slice(from)
  for (const place of tail.matchAll(PLACES)) {
    const at = place.index + place[0].length
    if (from + at === 0) continue
    const behind = fold(tail.slice(at))
    const match = tables.opener('credit', behind)
    if (match === undefined) continue
    const rest = behind.slice(match.phrase.length)
    const bracketed = place[0].startsWith('(') || place[0].startsWith('[')
    if (!bracketed && !COLON.test(rest) && (line.features.ends || rest.length > 60)) continue
    if (bracketed && !line.text.trimEnd().endsWith(place[0].startsWith('(') ? ')' : ']') && !line.features.ends) continue
    return {
      role: 'caption',
      note: `ends in who made a picture, after ${line.features.words} words`,
      matched: match.phrase,
      spans: [{ role: 'credit', start: from + at, end: line.text.length }]
    }
  }
  return null
}

// an agency and a name in brackets at the end: `(Coast Wire/Ada Berg)`
function sourced(line: Line): Finding | null {
  const start = line.text.endsWith(')') ? line.text.lastIndexOf('(') : -1
  if (start < 1 || line.text.length - start > LONGEST_SOURCE) return null
  const source = line.text.slice(start + 1, -1)
  if (!SOURCE.test(source)) return null
  return {
    role: 'caption',
    note: 'ends in an agency and a name in brackets',
    matched: source,
    spans: [{ role: 'credit', start: start + 1, end: line.text.length - 1 }]
  }
}

function opened(line: Line, { tables }: LabelDraft): Finding | null {
  const start = line.opening.startsWith('(') ? 1 : 0
  const match = tables.opener('caption', start === 0 ? line.opening : line.opening.slice(1))
  if (match === undefined || line.features.words > 60) return null
  if (isSentence(line, match.phrase)) return null
  return { role: 'caption', note: 'opens with the words of a caption', matched: match.phrase }
}

// one word of a caption without a mark behind it may open a sentence of the story too
function isSentence(line: Line, phrase: string): boolean {
  const word = phrase.replace('…', '')
  const { words, ends, commas } = line.features
  return ends && commas > 0 && words > LONGEST_OPENED && !word.includes(' ') && !COLON.test(line.opening.slice(word.length))
}
