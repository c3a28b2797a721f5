import type { StoryRange } from '../label-draft.js'

/** The run of lines whose weights add up to most; `null` when no line weighs more than nothing. Ties go to the earliest. */
export function bestRun(weights: readonly number[]): (StoryRange & { readonly weight: number }) | null {
  let best: (StoryRange & { readonly weight: number }) | null = null
  let first = 0
  let sum = 0
  weights.forEach((weight, index) => {
    if (sum <= 0) {
      first = index
      sum = 0
    }
    sum += weight
    if (weight > 0 && sum > (best?.weight ?? 0)) best = { first, last: index, weight: sum }
  })
  return best
}
