import type { Truth } from './development-pages.js'

/**
 * Divides owners into folds so that no owner is in two: the owners with most pages first, each into the fold with fewest pages.
 * Pages of one owner share a design, and a page of the same design tells nothing about pages by others.
 */
export function foldsByOwner(truths: readonly Truth[], folds: number): Map<string, number> {
  const pages = new Map<string, number>()
  for (const { owner } of truths) pages.set(owner, (pages.get(owner) ?? 0) + 1)
  const sizes = new Array<number>(folds).fill(0)
  const fold = new Map<string, number>()
  for (const [owner, size] of [...pages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const smallest = sizes.indexOf(Math.min(...sizes))
    fold.set(owner, smallest)
    sizes[smallest] = (sizes[smallest] ?? 0) + size
  }
  return fold
}
