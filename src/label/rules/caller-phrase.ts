import type { Role } from '../../contract/roles.js'
import { PhraseTable } from '../../languages/phrase-table.js'
import type { LabelContext } from '../page.js'
import type { LineRule } from './rule.js'

/** The caller's own boilerplate. Made for each page, because the phrases are the caller's. */
export function callerPhrase(phrases: LabelContext['phrases']): LineRule {
  const table = new PhraseTable<Role>()
  for (const [role, list] of Object.entries(phrases)) table.add(list ?? [], role as Role)
  return {
    id: 'caller-phrase',
    find: (line) => {
      const match = table.match(line.folded)
      return match ? { role: match.tag, note: 'a phrase that the caller gave', matched: match.phrase } : null
    }
  }
}
