import type { Article, Source } from './article.js'
import type { ErrorCode } from './errors.js'
import type { RuleId } from './messages.js'
import type { Role } from './roles.js'

/** Everything that was found out about a page. Plain data: survives `structuredClone` and JSON. */
export interface Inspection {
  /**
   * `article`: a whole story. `partial`: a valid article whose text a paywall or "read more" cuts off. `notArticle`: no story, or
   * no valid Article could be made of it.
   */
  verdict: 'article' | 'partial' | 'notArticle'
  /** `null` exactly when `error` is not and when the verdict is `notArticle`. */
  article: Article | null
  /** The same keys: what was found, even when it is no valid article. */
  draft: Draft
  error: { code: ErrorCode; message: string } | null
  /** The format the input was read as. */
  format: 'text' | 'markdown' | 'html'
  /** BCP 47, `und` when it cannot be told. */
  language: string
  /** Whether the story is cut off by a paywall or a "read more". */
  truncated: boolean
  /** Every block of the input, once, in order. */
  blocks: LabelledBlock[]
  messages: Message[]
}

/** An Article that may lack its title. */
export type Draft = Omit<Article, 'title'> & { title: string | null }

/** One block of the page with the part of a news page that it is, and why. */
export interface LabelledBlock {
  /** White space folded, inline markup removed, character references decoded. */
  text: string
  role: Role
  /** UTF-16 offsets into the untouched input, `end` exclusive. */
  source: { start: number; end: number }
  reason: Reason
  /** For a line that holds several things (`Sophie FosterTravel News Reporter`): UTF-16 offsets into `text`, in order. */
  spans: BlockSpan[]
}

/** Why a block got its role. */
export interface Reason {
  /** Id of the rule, kebab-case. */
  rule: string
  /** A sentence for people. */
  note: string
  /** The words of the block that decided; `null` when it was not words. */
  matched: string | null
}

/** A stretch of a block that has a role of its own. */
export interface BlockSpan {
  role: Role
  start: number
  end: number
}

/** Something a reader of the result should know. The unified plugin turns these into VFileMessages of source `copytaster`. */
export interface Message {
  ruleId: RuleId
  reason: string
  /** `null` when it is about no single place. */
  source: Source
  severity: 'info' | 'warning'
}
