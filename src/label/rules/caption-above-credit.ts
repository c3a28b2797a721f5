import type { LineRule } from './rule.js'

const FEWEST = 3
const LONGEST = 45

/** A line right above the name of who made a picture: what the picture shows. */
export const captionAboveCredit: LineRule = {
  id: 'caption-above-credit',
  find: (line, draft) => {
    const { words } = line.features
    const credit = draft.line(line.index + 1)
    if (words < FEWEST || words > LONGEST || credit === undefined || draft.role(credit.index) !== 'credit') return null
    if (line.block.kind === 'heading' || line.linkShare > 0.6) return null
    if (credit.block.gap > 0 && (line.block.gap === 0 || !line.features.ends)) return null
    return { role: 'caption', note: `${words} words above the line "${credit.text.slice(0, 40)}"`, matched: null }
  }
}
