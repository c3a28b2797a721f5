import { Tag } from '../../languages/compile-quotes.js'
import type { Entity } from '../people/entity.js'
import type { Referent } from './referent.js'

const LONGEST_MEMORY = 40
const FARTHEST_PARAGRAPH = 4
/** So much makes somebody surely a person: a first name, a title, an office. */
const SURELY = 2

interface Remembered {
  readonly referent: Referent
  readonly passage: number
  readonly sentence: number
  /** Who the sentence is about, or who spoke in it. */
  readonly leading: boolean
}

/** Who the reader has in mind, the latest last: what pronouns and descriptions point back to. */
export class Focus {
  #memory: Remembered[] = []
  #together: Referent | null = null

  /** Notes that a sentence names somebody. */
  note(referent: Referent, passage: number, sentence: number, leading: boolean): void {
    if (this.#memory.length > LONGEST_MEMORY * 2) this.#memory = this.#memory.slice(-LONGEST_MEMORY)
    this.#memory.push({ referent, passage, sentence, leading })
  }

  /** Notes that a sentence names people together. */
  noteTogether(referent: Referent, passage: number, sentence: number): void {
    this.#together = referent
    this.note(referent, passage, sentence, false)
  }

  /** A heading begins anew. */
  clear(): void {
    this.#memory = []
  }

  /** Whom a pronoun points to: the latest sentence that names somebody of its gender, whoever leads that sentence first. */
  pronoun(tags: number, passage: number, far = FARTHEST_PARAGRAPH): Referent | null {
    const near = this.#search(passage, (referent) => agrees(referent, tags), far)
    if (!(tags & (Tag.he | Tag.she))) return near?.referent ?? this.#together
    // somebody of whom nothing but the name is known
    if (!near) return this.#search(passage, (referent) => mayBeMeant(referent, tags), far)?.referent ?? null
    // a town that was once taken for somebody must not hide the person before it
    const known = this.#search(passage, (referent) => isKnownPerson(referent) && agrees(referent, tags), far)
    const reach = near.referent.entity ? 1 : 0
    return (known && near.passage - known.passage <= reach ? known : near).referent
  }

  /** Whom a description without a name points to: the person whom the text was about last, when that is close by. */
  leader(tags: number, passage: number): Referent | null {
    for (let i = this.#memory.length - 1; i >= 0; i--) {
      const one = this.#memory[i] as Remembered
      if (passage - one.passage > 1) break
      if (one.leading) return one.referent.entity && agrees(one.referent, tags) ? one.referent : null
    }
    return null
  }

  /** The latest person or body that a noun describes. */
  described(role: string, passage: number): Referent | null {
    return this.#search(passage, (referent) => hasRole(referent, role), Number.POSITIVE_INFINITY)?.referent ?? null
  }

  /** The latest body whose name ends with a noun (`the council`, `das Ministerium`), else the one that was named close by. */
  body(noun: string, passage: number): Referent | null {
    const isBody = ({ entity }: Referent) => entity?.kind === 'organisation'
    const fits = (referent: Referent) => isBody(referent) && isNamedBy(referent.entity?.keys ?? [], noun)
    const named = this.#search(passage, fits, Number.POSITIVE_INFINITY)
    return named?.referent ?? null
  }

  /** Who was surely a person and named last. */
  person(passage: number, far: number): Referent | null {
    return (
      this.#search(passage, (referent) => isKnownPerson(referent) && referent.entity?.kind === 'person', far)?.referent ?? null
    )
  }

  /** Those whom a sentence named together last. */
  together(): Referent | null {
    return this.#together
  }

  /** The latest of several namesakes. */
  latest(entities: readonly Entity[]): Entity | null {
    for (let i = this.#memory.length - 1; i >= 0; i--) {
      const entity = this.#memory[i]?.referent.entity
      if (entity && entities.includes(entity)) return entity
    }
    return null
  }

  #search(passage: number, fits: (referent: Referent) => boolean, far: number): Remembered | null {
    let best: Remembered | null = null
    const end = Math.max(0, this.#memory.length - LONGEST_MEMORY)
    for (let i = this.#memory.length - 1; i >= end; i--) {
      const one = this.#memory[i] as Remembered
      if (passage - one.passage > far) break
      if (best && (one.passage !== best.passage || one.sentence !== best.sentence)) break
      if (!fits(one.referent)) continue
      // within the sentence the leading one wins, then the first named
      if (best === null || one.leading || !best.leading) best = one
      if (one.leading) break
    }
    return best
  }
}

/** “the president” once a “bank president” was named, and the other way round. */
function hasRole({ entity, ...phrase }: Referent, role: string): boolean {
  if (entity === null) return 'head' in phrase && sameRole(phrase.head, role)
  for (const own of entity.roles) if (sameRole(own, role)) return true
  return false
}

const SHORTEST_ROLE = 5

function sameRole(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [a.replaceAll('-', ''), b.replaceAll('-', '')]
  if (one.length < SHORTEST_ROLE || other.length < SHORTEST_ROLE) return false
  return one.endsWith(other) || other.endsWith(one)
}

// “Western Council” and „Landesministerium West“
function isNamedBy(keys: readonly string[], noun: string): boolean {
  return keys.some((key, i) => sameRole(key, noun) && (key !== noun || i === keys.length - 1))
}

function agrees(referent: Referent, tags: number): boolean {
  const { entity } = referent
  if (entity === null) {
    if (tags & (Tag.he | Tag.she)) return referent.personal && genderAgrees(referent.gender, tags)
    return (tags & Tag.they) !== 0 && referent.kind !== 'unnamed'
  }
  if (!(tags & (Tag.he | Tag.she))) return entity.kind === 'organisation'
  if (entity.kind === 'organisation' || entity.personal <= 0) return false
  return genderAgrees(entity.gender, tags)
}

function isKnownPerson({ entity }: Referent): boolean {
  return entity !== null && entity.personal >= SURELY
}

function mayBeMeant({ entity }: Referent, tags: number): boolean {
  return entity !== null && entity.kind === 'person' && entity.personal >= 0 && genderAgrees(entity.gender, tags)
}

function genderAgrees(gender: number, tags: number): boolean {
  if (tags & Tag.he && tags & Tag.she) return true
  return tags & Tag.he ? gender >= 0 : gender <= 0
}
