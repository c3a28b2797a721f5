/** Written by `npm run fit`: one tree a line, as boosted-trees.ts reads them. */
export const WEIGHTS = '0'
