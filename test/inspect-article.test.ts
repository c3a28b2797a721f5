import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { ArticleError, type ErrorCode, inspectArticle, isArticleError, parseArticle, safeParseArticle } from '../src/index.js'
import { en } from '../src/languages/en.js'

const STORY = `Harbour bridge to close for repairs

The city will close the harbour bridge to all traffic for six weeks from Monday, the council announced on Friday.

Engineers found cracks in two of the eight main cables during a routine inspection in the spring of this year.

“We have no choice but to act before the winter storms arrive,” said Maria Keller, the city engineer.

Buses will be sent over the northern crossing, and the ferry will run twice as often as it does today.
`

function codeOf(raw: unknown, options = {}): ErrorCode | undefined {
  return safeParseArticle(raw as string, options).error?.code
}

describe('every way in which bad input can come', () => {
  test.each([[42], [null], [undefined], [{}], [[STORY]], [Symbol('x')], [() => STORY]])('%s is not text', (raw) => {
    expect(codeOf(raw)).toBe('not-text')
    expect(inspectArticle(raw as never)).toMatchObject({ verdict: 'notArticle', article: null, blocks: [] })
  })

  test.each([[''], [' \n\t\r\n\u00A0\u2028'], ['\uFEFF'], ['\u200B\u200B\n\u200B'], [new Uint8Array()]])('%j is empty', (raw) => {
    expect(codeOf(raw)).toBe('empty-input')
  })

  test('an input over maxLength is too large, and the message says what to do', () => {
    const { error } = safeParseArticle(STORY, { maxLength: 100 })
    expect(error?.code).toBe('too-large')
    expect(error?.message).toContain('raise maxLength')
    expect(codeOf('a'.repeat(2_000_001))).toBe('too-large')
    expect(codeOf(STORY, { maxLength: STORY.length })).toBeUndefined()
  })

  test('a headline without a story has no body', () => {
    expect(codeOf('Harbour bridge to close for repairs')).toMatch(/^(no-body|not-article)$/)
  })

  test('binary data and lone surrogates give an answer and keep every block', () => {
    const binary = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)
    const inspection = inspectArticle(binary)
    expect(inspection.verdict).toBe('notArticle')
    expect(inspection.messages.map(({ ruleId }) => ruleId)).toContain('bytes-replaced')
    expect(inspectArticle(`\uD800 ${STORY} \uDC00`).article?.paragraphs).toHaveLength(4)
  })

  test('parseArticle throws an ArticleError with code and advice', () => {
    const thrown = (() => {
      try {
        return parseArticle('')
      } catch (error) {
        return error
      }
    })()
    expect(thrown).toBeInstanceOf(ArticleError)
    expect(isArticleError(thrown) && thrown.code).toBe('empty-input')
    expect(isArticleError(new Error('x'))).toBe(false)
    expect(isArticleError(null)).toBe(false)
  })
})

describe('what may be handed in', () => {
  const article = parseArticle(STORY)

  test('a string, bytes and a VFile give the same article', () => {
    expect(parseArticle(new TextEncoder().encode(STORY))).toEqual(article)
    expect(parseArticle(new VFile(STORY))).toEqual(article)
    expect(parseArticle(new VFile({ value: new TextEncoder().encode(STORY) }))).toEqual(article)
  })

  test('the result is plain data', () => {
    const inspection = inspectArticle(STORY)
    expect(structuredClone(inspection)).toEqual(inspection)
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection)
  })

  test('the input is not touched and the answer does not change', () => {
    const bytes = new TextEncoder().encode(STORY)
    const before = bytes.slice()
    parseArticle(bytes)
    expect(bytes).toEqual(before)
    expect(JSON.stringify(parseArticle(STORY))).toBe(JSON.stringify(article))
  })

  test('every offset cuts its text out of the input', () => {
    for (const { text, source } of article.paragraphs) expect(STORY.slice(source?.start, source?.end)).toBe(text)
    for (const { text, source } of article.quotes) expect(STORY.slice(source?.start, source?.end)).toBe(text)
  })
})

describe('options', () => {
  test('auto tells how it read the page', () => {
    const [told] = inspectArticle(STORY).messages
    expect(told).toMatchObject({ ruleId: 'format-detected', severity: 'info' })
    expect(told?.reason).toMatch(/^Read as text: .+\.$/)
    const ruleIds = inspectArticle(STORY, { format: 'text' }).messages.map(({ ruleId }) => ruleId)
    expect(ruleIds).not.toContain('format-detected')
  })

  test('label has the last word over a block, and is on record', () => {
    const inspection = inspectArticle(STORY, { label: ({ text }) => (text.startsWith('Buses') ? 'advert' : undefined) })
    expect(inspection.article?.paragraphs).toHaveLength(3)
    expect(inspection.blocks.find(({ text }) => text.startsWith('Buses'))).toMatchObject({
      role: 'advert',
      reason: { rule: 'caller' }
    })
  })

  test('phrases are the caller’s own boilerplate', () => {
    const page = STORY.replace('Buses will', 'Our readers’ club: buses will')
    const inspection = inspectArticle(page, { phrases: { newsletter: ["our READERS' club: …"] } })
    expect(inspection.blocks.find(({ text }) => text.startsWith('Our readers'))?.role).toBe('newsletter')
  })

  test('the language hint wins', () => {
    expect(parseArticle(STORY, { hints: { language: 'en-AU' } }).language).toBe('en-AU')
  })

  test('words of the caller are used, and the message says that no figures are known for them', () => {
    const inspection = inspectArticle(STORY, {
      hints: { language: 'xx' },
      languages: [{ ...en, code: 'xx', name: 'Own English' }]
    })
    expect(inspection.article?.quotes[0]?.speaker?.name).toBe('Maria Keller')
    expect(inspection.messages.map(({ ruleId }) => ruleId)).toContain('language-unmeasured')
  })
})
