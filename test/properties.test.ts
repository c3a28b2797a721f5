import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CheckedArticleSchema,
  type Inspection,
  inspectArticle,
  isArticleError,
  parseArticle,
  ROLES,
  toText
} from '../src/index.js'
import { truePages } from './fixture-truth.js'

const PAGES = truePages()
const STORIES = PAGES.filter(({ truth }) => truth.verdict !== 'notArticle')

// white space, control and other invisible characters and container markers: all that may stand outside the blocks
const OUTSIDE = /^(?:[\s>•·▪▸►◦‣∙●○■□*+\-–—]|\p{Cc}|\p{Cf}|\p{Mn}|[\u115F\u1160])*$/u

/** Text as scraped pages and hostile ones have it: words, marks, markup, breaks, odd characters. */
const pageText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PAGES.flatMap(({ raw }) => raw.split('\n').slice(0, 60))) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '“',
          '”',
          '"',
          '«',
          '»',
          '‘',
          '’',
          "'",
          '「',
          '」',
          '—',
          '- ',
          '> ',
          '# ',
          '* ',
          '[',
          '](',
          ')',
          '!['
        )
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          '\t',
          '\u2028',
          '\u0085',
          '\uFEFF',
          '\0',
          '\u00AD',
          '&amp;',
          '&#x;',
          '<!--',
          '`'
        )
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }
    ),
    { maxLength: 60 }
  )
  .chain((parts) => fc.constantFrom('', '\n', ' ').map((glue) => parts.join(glue)))

const inputs = fc.record({ raw: pageText, format: fc.constantFrom('auto' as const, 'text' as const, 'markdown' as const) })
const RUNS = { numRuns: 300 }

function expectNothingLost(raw: string, { blocks }: Inspection): void {
  let at = 0
  for (const { source, role, reason } of blocks) {
    expect(source.start).toBeGreaterThanOrEqual(at)
    expect(source.end).toBeGreaterThanOrEqual(source.start)
    expect(raw.slice(at, source.start)).toMatch(OUTSIDE)
    expect(ROLES).toContain(role)
    expect(reason.note).not.toBe('')
    at = source.end
  }
  expect(raw.slice(at)).toMatch(OUTSIDE)
}

function expectSpansToCut({ blocks, draft }: Inspection): void {
  for (const { text, spans } of blocks) for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe('')
  for (const { text, parts } of draft.quotes) {
    for (const part of parts) expect(draft.paragraphs[part.paragraph]?.text.slice(part.start, part.end)).toBe(part.text)
    expect(parts.map((part) => part.text).join('\n\n')).toBe(text)
  }
}

function expectVerdictToFit({ verdict, article, error, draft, truncated }: Inspection): void {
  expect(article === null).toBe(verdict === 'notArticle')
  expect(error === null).toBe(article !== null)
  if (!article) return
  expect(article).toEqual(draft)
  expect(CheckedArticleSchema.safeParse(article).success).toBe(true)
  expect(verdict).toBe(truncated ? 'partial' : 'article')
}

describe('1. nothing is lost', () => {
  test.each(PAGES)('$name', ({ raw, format }) => expectNothingLost(raw, inspectArticle(raw, { format })))

  test('of any text, in any format', () => {
    fc.assert(
      fc.property(inputs, ({ raw, format }) => expectNothingLost(raw, inspectArticle(raw, { format }))),
      RUNS
    )
  })
})

describe('2. nothing is invented', () => {
  test('every word of an article stands in the input', () => {
    for (const { raw, format, name } of STORIES) {
      const blocks = inspectArticle(raw, { format })
        .blocks.map(({ text }) => text)
        .join('\n')
      const { title, paragraphs, relatedLinks, authors, tags } = parseArticle(raw, { format })
      for (const text of [
        title,
        ...paragraphs.map((p) => p.text),
        ...relatedLinks.map((link) => link.title),
        ...authors,
        ...tags
      ]) {
        expect(blocks.toLowerCase(), name).toContain(text.toLowerCase())
      }
    }
  })

  test('quotes and spans are cut from what they point into', () => {
    for (const { raw, format } of PAGES) expectSpansToCut(inspectArticle(raw, { format }))
    fc.assert(
      fc.property(inputs, ({ raw, format }) => expectSpansToCut(inspectArticle(raw, { format }))),
      RUNS
    )
  })
})

describe('3. pure', () => {
  test('the same input and options give the same bytes', () => {
    fc.assert(
      fc.property(inputs, ({ raw, format }) => {
        expect(JSON.stringify(inspectArticle(raw, { format }))).toBe(JSON.stringify(inspectArticle(raw, { format })))
      }),
      { numRuns: 100 }
    )
  })
})

describe('5. never throws on any string but an ArticleError from parseArticle', () => {
  test('and verdict, article and error fit together', () => {
    fc.assert(
      fc.property(inputs, ({ raw, format }) => {
        expectVerdictToFit(inspectArticle(raw, { format }))
        try {
          parseArticle(raw, { format })
        } catch (error) {
          expect(isArticleError(error)).toBe(true)
          expect((error as { code: string }).code).not.toBe('invalid-article')
        }
      }),
      RUNS
    )
  })

  test.each(PAGES)('$name', ({ raw, format }) => expectVerdictToFit(inspectArticle(raw, { format })))
})

describe('6. toText parses to the same article', () => {
  test.each(STORIES)('$name', ({ raw, format }) => {
    const article = parseArticle(raw, { format })
    const again = parseArticle(toText(article), { format: 'text' })
    expect(again.title).toBe(article.title)
    expect(again.paragraphs.map(({ text }) => text)).toEqual(article.paragraphs.map(({ text }) => text))
    expect(again.quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual(
      article.quotes.map(({ text, speaker }) => [text, speaker?.name])
    )
  })
})
