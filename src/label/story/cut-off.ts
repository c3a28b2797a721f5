import type { LabelDraft } from '../label-draft.js'
import type { LineRule } from '../rules/rule.js'

const FEWEST = 10

/** Whether a sentence may break off behind this line: the sign of a paywall follows, or the page ends. */
export function mayBreakOff(draft: LabelDraft, index: number): boolean {
  return draft.line(index + 1) === undefined || draft.label(index + 1)?.reason.rule === 'paywall-sign'
}

/** A sentence that breaks off right above the sign of a paywall or at the end of the page. */
export const cutOff: LineRule = {
  id: 'cut-off',
  find: ({ features, index, block, linkShare }, draft) => {
    if (features.words < FEWEST || block.kind === 'heading' || linkShare > 0 || !mayBreakOff(draft, index)) return null
    return { role: 'body', note: `${features.words} words that break off`, matched: null }
  }
}
