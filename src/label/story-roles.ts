import type { Role } from '../contract/roles.js'
import type { LabelDraft } from './label-draft.js'

/** The roles whose lines are the paragraphs of an article. */
export const STORY_ROLES: ReadonlySet<Role> = new Set(['body', 'crosshead', 'listItem'])

/** Whether a line is labelled as a part of the story. */
export function isOfStory(draft: LabelDraft, index: number): boolean {
  return STORY_ROLES.has(draft.role(index) ?? 'other')
}
