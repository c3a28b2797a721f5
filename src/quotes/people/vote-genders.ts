import { Tag } from '../../languages/compile-quotes.js'
import type { Passage, PassageSentence } from '../passage.js'
import type { Naming } from './collect-people.js'
import type { Entity } from './entity.js'

/** Lets each `he` and `she` vote for the gender of the one person named first in its sentence or the one before. */
export function voteGenders(passages: readonly Passage[], namings: readonly Naming[]): void {
  const places = new Map<PassageSentence, Map<number, Entity>>()
  for (const naming of namings) remember(places, passages, naming)
  for (const passage of passages) {
    let last: Entity | null = null
    for (const sentence of passage.sentences) last = voteInSentence(sentence, places.get(sentence), last)
  }
}

function remember(places: Map<PassageSentence, Map<number, Entity>>, passages: readonly Passage[], naming: Naming): void {
  const sentence = passages[naming.passage]?.sentences[naming.sentence]
  if (!sentence || naming.entity.kind === 'organisation') return
  const known = places.get(sentence)
  if (known) known.set(naming.chunk, naming.entity)
  else places.set(sentence, new Map([[naming.chunk, naming.entity]]))
}

function voteInSentence(
  { chunks }: PassageSentence,
  names: ReadonlyMap<number, Entity> | undefined,
  before: Entity | null
): Entity | null {
  let inSentence: Entity | null = null
  let last = before
  for (const [at, chunk] of chunks.entries()) {
    inSentence ??= names?.get(at) ?? null
    if (inSentence) last = inSentence
    if (chunk.kind === 'pronoun' && last) vote(last, chunk.tags)
  }
  return last
}

/** A first name or title outweighs pronouns. */
const FIRM = 3

function vote(entity: Entity, tags: number): void {
  if (Math.abs(entity.gender) >= FIRM) return
  if (tags & Tag.he && !(tags & (Tag.she | Tag.they))) entity.gender += 1
  else if (tags & Tag.she && !(tags & (Tag.he | Tag.they))) entity.gender -= 1
}
