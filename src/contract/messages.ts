import type { Source } from './article.js'
import type { Message } from './inspection.js'

/** Every message the library can emit: what it means, and how grave it is. A closed list. */
export const MESSAGES = {
  'format-detected': 'info',
  'markdown-guarded': 'warning',
  'language-unmeasured': 'info',
  'hint-conflict': 'warning',
  'url-dropped': 'warning',
  'quote-unclosed': 'info',
  truncated: 'warning',
  'title-from-page-title': 'info',
  'bytes-replaced': 'warning'
} as const satisfies Record<string, Message['severity']>

/** Id of a message, kebab-case. */
export type RuleId = keyof typeof MESSAGES

/** Makes a message with the severity that its id has. */
export function message(ruleId: RuleId, reason: string, source: Source = null): Message {
  return { ruleId, reason, source, severity: MESSAGES[ruleId] }
}
