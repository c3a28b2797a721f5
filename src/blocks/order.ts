import type { Draft } from './draft.js'

/** The drafts in the order in which they stand in the input, their ranges cut so that they are disjoint. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  let after = 0
  return [...drafts]
    .sort((one, other) => one.source.start - other.source.start)
    .map((draft) => {
      const start = Math.max(after, draft.source.start)
      after = Math.max(start, draft.source.end)
      return { ...draft, source: { start, end: after } }
    })
}
