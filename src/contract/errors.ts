/**
 * What can be wrong with an input. `not-text`: not a string, bytes or a VFile. `too-large`: longer than `maxLength`.
 * `empty-input`: nothing but white space. `no-title`: a story without any title. `no-body`: a title and no story.
 * `not-article`: a home page, list page, error page, consent wall. `invalid-article`: our own output failed its schema, a bug.
 */
export type ErrorCode = 'not-text' | 'too-large' | 'empty-input' | 'no-title' | 'no-body' | 'not-article' | 'invalid-article'

// A registered symbol, so that an error of the ESM build is known to the CJS build and the other way round.
const BRAND = Symbol.for('copytaster.ArticleError')

/** Why no Article could be made. `code` is stable, `message` says what to do. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
    Object.defineProperty(this, BRAND, { value: true })
  }
}

/** Whether a value is an {@link ArticleError} of any copy or build of this package. */
export function isArticleError(value: unknown): value is ArticleError {
  return typeof value === 'object' && value !== null && Reflect.get(value, BRAND) === true
}
