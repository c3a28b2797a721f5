import type { QuoteLexicon } from '../../languages/compile-quotes.js'
import { genderOfFirstName } from '../tokens/word-tags.js'
import { type Entity, genderVote, nameForms } from './entity.js'

/** Entities of one last name that are compared with a new name. */
const MOST_RIVALS = 12

/** Who the article names: full names, and what their parts can stand for. */
export class People {
  readonly #lexicon: QuoteLexicon
  readonly #all: Entity[] = []
  readonly #byName = new Map<string, Entity>()
  readonly #byLast = new Map<string, Entity[]>()
  readonly #byFirst = new Map<string, Entity[]>()

  constructor(lexicon: QuoteLexicon) {
    this.#lexicon = lexicon
  }

  get all(): readonly Entity[] {
    return this.#all
  }

  /** The entity a name stands for; a new one when nothing fits. Fuller names must be added first. */
  add(keys: readonly string[], name: string, gender = 0): Entity {
    const known = this.find(keys, gender)
    if (known) {
      // later called by the last name alone, as people are
      if (keys.length === 1 && known.keys.length > 1 && known.keys.at(-1) === keys[0]) known.personal++
      this.#byName.set(keys.join(' '), known)
      return known
    }
    const entity: Entity = {
      id: this.#all.length,
      keys,
      name,
      kind: 'person',
      personal: 0,
      gender: 0,
      count: 0,
      description: null,
      roles: new Set()
    }
    this.#all.push(entity)
    this.#byName.set(keys.join(' '), entity)
    const first = keys[0] ?? ''
    const last = lastOf(keys)
    push(this.#byLast, last, entity)
    if (keys.length > 1) push(this.#byFirst, first, entity)
    const tags = genderOfFirstName(this.#lexicon, first) ?? 0
    if (tags) {
      entity.gender += genderVote(tags)
      if (keys.length > 1) entity.personal += 2
    }
    return entity
  }

  /** The one entity that a name fits best: the same name, a shorter form of it, the last name, the first name. */
  find(keys: readonly string[], gender = 0): Entity | undefined {
    return this.candidates(keys, gender)[0]
  }

  /** Every entity that a name may stand for, the first named first; those whom the title contradicts only when nobody else is left. */
  candidates(keys: readonly string[], gender = 0): readonly Entity[] {
    const all = this.#namesakes(keys)
    if (gender === 0 || all.length < 2) return all
    const agreeing = all.filter((entity) => entity.gender === 0 || entity.gender > 0 === gender > 0)
    return agreeing.length > 0 ? agreeing : all
  }

  #namesakes(keys: readonly string[]): readonly Entity[] {
    const whole = this.#byName.get(keys.join(' '))
    const found = this.#byLastName(keys)
    const namesakes = found.length === 0 && keys.length === 1 ? this.#byFirstName(keys[0] ?? '') : found
    return whole && !namesakes.includes(whole) ? [whole, ...namesakes] : namesakes
  }

  #byLastName(keys: readonly string[]): readonly Entity[] {
    for (const form of nameForms(lastOf(keys), this.#lexicon)) {
      const namesakes = this.#byLast.get(form)?.slice(0, MOST_RIVALS) ?? []
      const fitting = namesakes.filter((entity) => fits(keys, entity, this.#lexicon))
      if (fitting.length > 0) return fitting
    }
    return []
  }

  #byFirstName(key: string): readonly Entity[] {
    for (const form of nameForms(key, this.#lexicon)) {
      const namesakes = this.#byFirst.get(form)
      if (namesakes) return namesakes.slice(0, MOST_RIVALS)
    }
    return []
  }
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key)
  if (list) list.push(entity)
  else map.set(key, [entity])
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

function lastOf(keys: readonly string[]): string {
  const last = keys.at(-1) ?? ''
  return SUFFIXES.has(last) && keys.length > 1 ? (keys.at(-2) ?? '') : last
}

/** Whether a name is a shorter or equal form of an entity’s: same last word, and its other words among the entity’s. */
function fits(keys: readonly string[], entity: Entity, lexicon: QuoteLexicon): boolean {
  if (keys.length === 1) return true
  if (entity.keys.length === 1) return false
  return keys.slice(0, -1).every((key) => entity.keys.some((own) => sameWord(key, own, lexicon)))
}

function sameWord(key: string, own: string, lexicon: QuoteLexicon): boolean {
  if (key === own) return true
  if (key.length === 1) return own.startsWith(key)
  return nameForms(key, lexicon).includes(own) || (key.length > 2 && own.startsWith(key) && own.length - key.length <= 4)
}
