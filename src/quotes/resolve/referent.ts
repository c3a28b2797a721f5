import type { Entity } from '../people/entity.js'

/** Whom a mention stands for: somebody the article names, or a phrase. */
export type Referent =
  | { readonly entity: Entity }
  | {
      readonly entity: null
      readonly phrase: string
      readonly kind: 'organisation' | 'group' | 'unnamed'
      readonly gender: number
      /** Whether the phrase means one person. */
      readonly personal: boolean
      /** Folded noun that heads the phrase: `woman`. */
      readonly head: string
    }

/** Whether a referent is a person or body, as far as the article tells. */
export function canSpeak(referent: Referent): boolean {
  const { entity } = referent
  return entity ? entity.personal > 0 || entity.kind === 'organisation' : referent.personal
}

/** Whether two referents are the same. */
export function sameReferent(a: Referent, b: Referent): boolean {
  if (a.entity || b.entity) return a.entity === b.entity
  return a.phrase.toLowerCase() === b.phrase.toLowerCase()
}
