import { HONORIFIC, type QuoteLexicon, ROLE, Tag } from '../../languages/compile-quotes.js'
import type { Chunk } from '../grammar/chunks.js'
import { type Clause, type Subject, withTail } from '../grammar/clause.js'
import type { NounPhrase } from '../grammar/noun-phrase.js'
import type { Passage, PassageSentence } from '../passage.js'
import { has, type Token } from '../tokens/token.js'
import { type Entity, genderVote, isAcronym, nameKeys, printedName, roleKey } from './entity.js'
import { People } from './people.js'

/** A place where the article names somebody. */
export interface Naming {
  readonly entity: Entity
  readonly passage: number
  readonly sentence: number
  readonly chunk: number
  /** Whether only as an owner: `Roe’s house`. */
  readonly owner: boolean
}

interface Found extends Omit<Naming, 'entity'> {
  readonly keys: readonly string[]
  readonly name: string
  /** What the title before the name tells: above 0 a man, below 0 a woman. */
  readonly gender: number
}

/** Reads who is named in the passages (headline, standfirst and captions among them), and where. */
export function collectPeople(
  passages: readonly Passage[],
  lexicon: QuoteLexicon
): { people: People; namings: readonly Naming[] } {
  const found = passages.flatMap((passage, index) => namesIn(passage, index))
  const people = new People(lexicon)
  const entities = new Map<Found, Entity>()
  const byLength = [...found].sort((a, b) => b.keys.length - a.keys.length)
  for (const one of byLength) entities.set(one, people.add(one.keys, one.name, one.gender))
  const namings = found.map((one) => ({
    entity: entities.get(one) as Entity,
    passage: one.passage,
    sentence: one.sentence,
    chunk: one.chunk,
    owner: one.owner
  }))
  for (const naming of namings) describe(naming, passages[naming.passage] as Passage, lexicon)
  return { people, namings }
}

function namesIn(passage: Passage, index: number): readonly Found[] {
  const found: Found[] = []
  if (passage.paragraph < 0 && isTitleCase(passage)) return found
  for (const [sentence, { chunks }] of passage.sentences.entries()) {
    for (const [chunk, { np }] of chunks.entries()) {
      if (!np) continue
      const at = { passage: index, sentence, chunk }
      if (np.ownerFrom >= 0)
        pushName(found, passage, { ...at, owner: true }, { ...np, nameFrom: np.ownerFrom, nameTo: np.ownerTo, gender: 0 })
      if (np.nameFrom >= 0) pushName(found, passage, { ...at, owner: false }, np)
    }
  }
  return found
}

function pushName(found: Found[], { text, tokens }: Passage, at: Omit<Found, 'keys' | 'name' | 'gender'>, np: NounPhrase): void {
  const keys = nameKeys(tokens, np)
  if (keys.length > 0) found.push({ ...at, keys, name: printedName(text, tokens, np), gender: genderVote(np.gender) })
}

// in a headline that capitalises every word nothing tells where a name ends
function isTitleCase({ tokens }: Passage): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.filter(({ upper }) => upper).length > words.length * 0.6
}

function describe({ entity, sentence, chunk, owner }: Naming, passage: Passage, lexicon: QuoteLexicon): void {
  const here = passage.sentences[sentence] as PassageSentence
  const np = (here.chunks[chunk] as Chunk).np
  if (!np) return
  entity.count++
  if (owner) return
  const { tokens, text } = passage
  if (np.headTags & Tag.organisation && np.head >= np.nameFrom) entity.kind = 'organisation'
  if (isAcronym(entity.name)) entity.kind = 'organisation'
  entity.gender += genderVote(np.gender)
  describeByTitle(entity, np, passage, lexicon)
  if (isCueSubject(here.chunks, chunk)) entity.personal += entity.keys.length > 1 ? 2 : 1
  const clause = { tokens, chunks: here.chunks, capitalisedNouns: lexicon.grammar.capitalisedNouns }
  const apposition = appositionAt(clause, chunk)
  if (!apposition) return
  const noun = here.chunks[apposition.chunk] as Chunk
  entity.personal += noun.tags & ROLE ? 2 : 1
  if (noun.tags & Tag.organisation && !(noun.tags & ROLE)) entity.kind = 'organisation'
  entity.gender += genderVote(noun.np?.gender ?? 0)
  entity.roles.add(roleKey(tokens[noun.np?.head ?? -1]?.key ?? '', lexicon))
  const to = (here.chunks[apposition.end - 1] as Chunk).to
  entity.description ??= cut(text, tokens, noun.from, to)
}

// “foreign minister Jane Roe”, “Ms Roe”
function describeByTitle(entity: Entity, np: NounPhrase, { tokens, text }: Passage, lexicon: QuoteLexicon): void {
  if (has(tokens[np.nameFrom - 1], HONORIFIC)) entity.personal += 2
  if (np.head >= 0 && np.head < np.nameFrom) {
    if (np.headTags & ROLE) entity.personal += 2
    else if (np.headTags & (Tag.organisation | Tag.document) && entity.personal <= 0 && !tokens[np.head]?.upper)
      entity.kind = 'organisation'
    entity.roles.add(roleKey(tokens[np.head]?.key ?? '', lexicon))
    entity.description ??= cut(text, tokens, np.from, np.nameFrom)
  } else if (np.determined && np.headTags === 0) entity.personal -= 2
}

// “Roe said”, “said Roe”
function isCueSubject(chunks: readonly Chunk[], chunk: number): boolean {
  if (chunks[chunk - 1]?.kind === 'prep') return false
  const after = chunks[chunk + 1]
  const before = chunks[chunk - 1]
  const turned = before?.kind === 'cue' && ['quote', 'comma', undefined].includes(chunks[chunk - 2]?.kind)
  return (after?.kind === 'cue' && (after.tags & Tag.cue) !== 0) || turned
}

/** The description between commas behind a name (`Roe, the mayor of Leeds,`) or before one (`The mayor, Jane Roe,`). */
function appositionAt(clause: Clause, chunk: number): Subject | null {
  const { chunks } = clause
  let at = chunk + 1
  if (chunks[at]?.kind === 'aside') at++
  if (chunks[at]?.kind === 'comma') {
    if (chunks[at + 1]?.kind === 'word' && chunks[at + 2]?.kind === 'comma') at += 2
    const behind = tail(clause, at + 1)
    // “in Leeds, the mayor said”: a subject of its own
    const introduced = chunks[chunk - 1]?.kind === 'prep' && chunks[behind?.end ?? -1]?.kind === 'cue'
    if (behind && !introduced) return behind
  }
  const before = chunks[chunk - 1]?.kind === 'comma' ? descriptionEndingAt(chunks, chunk - 2) : -1
  return before >= 0 ? { chunk: before, end: chunk - 1, first: before } : null
}

function tail(clause: Clause, at: number): Subject | null {
  const { chunks } = clause
  const np = chunks[at]?.np
  if (!np || np.nameFrom >= 0 || !(np.headTags & ROLE || (np.determined && np.headTags === 0 && np.head >= 0))) return null
  let { end } = withTail(clause, at, chunks.length)
  while (
    chunks[end]?.kind === 'aside' ||
    (chunks[end]?.kind === 'conj' && chunks[end + 1]?.kind === 'np' && isDescription(chunks[end + 1]))
  ) {
    end = chunks[end]?.kind === 'aside' ? end + 1 : withTail(clause, end + 1, chunks.length).end
  }
  const next = chunks[end]?.kind
  const closed =
    next === undefined ||
    next === 'comma' ||
    next === 'sign' ||
    next === 'dash' ||
    next === 'cue' ||
    next === 'quote' ||
    next === 'colon'
  return closed || np.headTags & ROLE ? { chunk: at, end, first: at } : null
}

function isDescription(chunk: Chunk | undefined): boolean {
  return chunk?.np != null && chunk.np.nameFrom < 0 && (chunk.np.headTags & ROLE) !== 0
}

// “The union’s head in the north, Jane Roe, said”: back over the prepositions to the noun they hang on
function descriptionEndingAt(chunks: readonly Chunk[], end: number): number {
  let at = end
  while (at >= 2 && chunks[at]?.kind === 'np' && chunks[at - 1]?.kind === 'prep') at -= 2
  const chunk = chunks[at]
  if (!isDescription(chunk) || chunks[at - 1]?.kind === 'prep' || chunks[at - 1]?.kind === 'comma') return -1
  return chunk?.np?.determined ? at : -1
}

function cut(text: string, tokens: readonly Token[], from: number, to: number): string | null {
  let first = from
  let last = to - 1
  while (last > first && has(tokens[last], HONORIFIC) && !has(tokens[last], ROLE)) last--
  while (first < last && tokens[first]?.kind === 'punct') first++
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return text.slice(start, end).replace(/\s+/g, ' ').trim() || null
}
