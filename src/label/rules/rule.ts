import type { BlockSpan } from '../../contract/inspection.js'
import type { Role } from '../../contract/roles.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'

/** What a rule found out about a line. */
export interface Finding {
  readonly role: Role
  /** A sentence for people, with the figures that decided. */
  readonly note: string
  /** The words that decided; `null` when it was not words. */
  readonly matched: string | null
  readonly spans?: readonly BlockSpan[] | undefined
}

/** One reason to give a line a role. */
export interface LineRule {
  /** Kebab-case, unique; recorded as `reason.rule`. */
  readonly id: string
  /** Looks at one line; `null` when the rule has nothing to say. */
  readonly find: (line: Line, draft: LabelDraft) => Finding | null
}

/** Applies rules in their order to every line from `first` to `last` (inclusive) that has no role yet. */
export function applyRules(draft: LabelDraft, rules: readonly LineRule[], first = 0, last = draft.lines.length - 1): void {
  for (let index = first; index <= last; index++) {
    const line = draft.lines[index]
    if (line === undefined || draft.role(index) !== undefined) continue
    for (const rule of rules) {
      const found = rule.find(line, draft)
      if (found === null) continue
      const { role, note, matched, spans } = found
      draft.set(index, role, { rule: rule.id, note, matched }, spans)
      break
    }
  }
}
