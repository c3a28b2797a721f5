import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { isProse } from '../story/neighbours.js'
import type { Finding, LineRule } from './rule.js'

const COLON = /^\s*[:|>»›→–—-]\s*/u
const LONGEST = 30
const LONGEST_HEADING = 6
const FEWEST_TITLE = 4
const FEWEST_OFFERED = 3
const OPENS_TITLE = /^\s[\p{Lu}\p{N}"'“„«»‘–-]/u
const LINKED = 0.6

/** Lines that offer another article: `Read more: …`. The words before the link are told apart by a span. */
export const readAlso: LineRule = {
  id: 'read-also',
  find: (line, draft) => (line.features.words > LONGEST ? null : (prefixed(line, draft) ?? alone(line, draft)))
}

function prefixed(line: Line, draft: LabelDraft): Finding | null {
  const match = draft.tables.opener('readAlso', line.opening)
  const above = draft.line(line.index - 1)
  if (match === undefined) return null
  const behind = line.text.slice(match.phrase.replace('…', '').length)
  const colon = COLON.exec(behind)
  const linked = line.linkShare > 0.5
  if (colon === null && !linked) return isProse(above) ? runOn(line, behind, match.phrase) : null
  if (colon === null && !match.phrase.includes(' ')) return null
  const start = line.text.length - behind.length + (colon?.[0].length ?? 0)
  if (start >= line.text.length) return { role: 'relatedHeading', note: 'announces further reading', matched: match.phrase }
  // a single word (`Interview`) may say what somebody did just as well
  if (!linked && !match.phrase.includes(' ') && wordsFrom(line.text, start) < FEWEST_OFFERED) return null
  return {
    role: 'relatedLink',
    note: colon ? 'words that offer another article, then its title' : 'a link behind words that offer another article',
    matched: match.phrase,
    spans: colon
      ? [
          { role: 'relatedHeading', start: 0, end: start },
          { role: 'relatedLink', start, end: line.text.length }
        ]
      : []
  }
}

// `Read also The harbour opens again`: the elements of a page run together, without a mark between
function runOn({ features, text, block }: Line, behind: string, phrase: string): Finding | null {
  if ((features.ends && !features.question) || block.kind === 'heading' || !phrase.includes(' ')) return null
  if (!OPENS_TITLE.test(behind) || wordsFrom(behind.trim(), 0) < FEWEST_OFFERED) return null
  const start = text.length - behind.length + 1
  return {
    role: 'relatedLink',
    note: 'words that offer another article, its title run on to them',
    matched: phrase,
    spans: [
      { role: 'relatedHeading', start: 0, end: start },
      { role: 'relatedLink', start, end: text.length }
    ]
  }
}

function wordsFrom(text: string, start: number): number {
  return text.slice(start).split(' ').length
}

// words that offer other articles on a line of their own, a title below
function alone(line: Line, draft: LabelDraft): Finding | null {
  const { words, ends } = line.features
  if (words > LONGEST_HEADING || ends || line.linkShare > 0) return null
  const match = draft.tables.opener('readAlso', line.folded)
  const below = draft.line(line.index + 1)
  // a single word (`Exclusive`, `Video`) is a label above one title
  if (match === undefined || !match.phrase.includes(' ') || below === undefined || below.block.kind === 'heading') return null
  if (below.features.words < FEWEST_TITLE || (below.features.ends && below.linkShare <= LINKED)) return null
  const whole = line.folded.length - match.phrase.length <= 2
  if (!whole && line.features.upper < line.features.letters) return null
  return { role: 'relatedHeading', note: 'announces further reading below', matched: match.phrase }
}
