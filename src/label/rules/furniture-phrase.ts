import type { Role } from '../../contract/roles.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { splitRunTogether } from '../split-run-together.js'
import type { Finding, LineRule } from './rule.js'

const LONGEST_PHRASE = 6
const LONGEST_TILED = 14

/** Lines that say what furniture says: a known phrase, alone or several in a row (`Facebook Twitter Email`). */
export const furniturePhrase: LineRule = {
  id: 'furniture-phrase',
  find: (line, draft) => whole(line, draft) ?? tiled(line, draft)
}

function whole(line: Line, { tables }: LabelDraft): Finding | null {
  const match = tables.phrase(line.opening)
  if (match === undefined) return null
  return { role: match.tag, note: `a phrase of sites, known as ${match.tag}`, matched: match.phrase }
}

function tiled(line: Line, { tables }: LabelDraft): Finding | null {
  const { words, glued, dividers, ends } = line.features
  if (words > LONGEST_TILED || (ends && glued === 0)) return null
  if (words < 2 && glued === 0) return null
  const pieces = glued + dividers > 0 ? splitRunTogether(line.text) : [line.folded]
  const first = pieces[0]
  if (first === undefined) return null
  let role: Role | undefined
  const matched: string[] = []
  for (const piece of pieces) {
    for (const phrase of tile(piece, tables) ?? [undefined]) {
      if (phrase === undefined) return null
      role ??= phrase.tag
      matched.push(phrase.phrase)
    }
  }
  if (role === undefined || matched.length < 2) return null
  return { role, note: `${matched.length} phrases of sites in a row`, matched: matched.join(' + ') }
}

type Tables = LabelDraft['tables']
type Phrase = NonNullable<ReturnType<Tables['phrase']>>

// cuts a text into known phrases, the longest first; undefined when a word is left over
function tile(text: string, tables: Tables): Phrase[] | undefined {
  const whole = tables.phrase(text)
  if (whole !== undefined) return [whole]
  const words = text.split(' ')
  const found: Phrase[] = []
  let at = 0
  while (at < words.length) {
    const longest = longestAt(words, at, tables)
    if (longest === undefined) return undefined
    found.push(longest.phrase)
    at += longest.length
  }
  return found
}

function longestAt(words: readonly string[], at: number, tables: Tables): { phrase: Phrase; length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const phrase = tables.phrase(words.slice(at, at + length).join(' '))
    if (phrase !== undefined) return { phrase, length }
  }
  return undefined
}
