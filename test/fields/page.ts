import type { Block } from '../../src/blocks/block.js'
import type { Message } from '../../src/contract/inspection.js'
import type { Hints } from '../../src/contract/options.js'
import type { Role } from '../../src/contract/roles.js'
import type { FieldContext } from '../../src/fields/fields.js'
import type { PageBlock } from '../../src/label/page.js'
import { block } from '../label/head/draft.js'
import { languagesOf } from '../label/head/languages.js'

type Given = Partial<Block> & { readonly rule?: string; readonly spans?: PageBlock['spans'] }

/** A page of labelled blocks, `[role, text, more]` each; its story runs from the first to the last block of the body. */
export function context(
  given: readonly (readonly [Role, string, Given?])[],
  { code = 'en', hints = {} }: { code?: string; hints?: Hints } = {}
): FieldContext & { readonly told: Message[] } {
  const told: Message[] = []
  const blocks = given.map(([role, text, more = {}], index): PageBlock => {
    const { rule = 'test', spans = [], ...rest } = more
    return { ...block(index, text, rest), role, reason: { rule, note: 'in a test', matched: null }, spans }
  })
  const body = blocks.filter(({ role }) => role === 'body')
  const [first, last] = [body[0], body[body.length - 1]]
  return {
    page: {
      blocks,
      language: code,
      languages: languagesOf(code),
      story: first && last ? { first: first.index, last: last.index } : null,
      truncated: false
    },
    hints,
    told,
    tell: (message) => void told.push(message)
  }
}
