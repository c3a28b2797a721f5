import type { LineRule } from './rule.js'

/** Lines that cut the story off: `Subscribe to continue reading`. */
export const paywallSign: LineRule = {
  id: 'paywall-sign',
  find: (line, draft) => {
    const match = line.features.words > 40 ? undefined : draft.tables.paywall(line.opening)
    return match ? { role: 'paywall', note: 'asks for money or an account before the rest', matched: match.phrase } : null
  }
}
