import type { Chunk } from '../grammar/chunks.js'
import type { Passage } from '../passage.js'
import type { Naming } from '../people/collect-people.js'
import type { Referent } from './referent.js'

/** The people whom a sentence names together (`Roe and Doe`), as one; null when it names none so. */
export function peopleTogether({ text, tokens, sentences }: Passage, namings: readonly Naming[]): Referent | null {
  for (let i = 1; i < namings.length; i++) {
    const first = namings[i - 1] as Naming
    const last = namings[i] as Naming
    const chunks = sentences[last.sentence]?.chunks ?? []
    if (!areJoined(chunks, first.chunk, last.chunk)) continue
    if (first.entity === last.entity || !isFullName(first) || !isFullName(last)) continue
    if (first.entity.personal <= 0 && last.entity.personal <= 0) continue
    const start = tokens[chunks[first.chunk]?.np?.nameFrom ?? 0]?.start ?? 0
    const end = tokens[(chunks[last.chunk]?.np?.nameTo ?? 1) - 1]?.end ?? start
    const phrase = text.slice(start, end).replace(/\s+/g, ' ')
    return { entity: null, phrase, kind: 'group', gender: 0, personal: false, head: '' }
  }
  return null
}

// “Jane Roe and Ann Doe”, “Jane Roe (27) and Ann Doe”
function areJoined(chunks: readonly Chunk[], first: number, last: number): boolean {
  return chunks[last - 1]?.kind === 'conj' && (last - first === 2 || (last - first === 3 && chunks[first + 1]?.kind === 'aside'))
}

function isFullName({ entity, owner }: Naming): boolean {
  return !owner && entity.kind === 'person' && entity.personal >= 0 && entity.keys.length > 1
}
