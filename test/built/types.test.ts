import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, inject, test } from 'vitest'

const consumer = inject('consumer')

const PROGRAM = `
import {
  type Article, type ArticleInput, type Inspection, type ParseOptions, type Quote,
  ArticleSchema, articleText, extractQuotes, groundArticle, inspectArticle, isArticle, isArticleError, parseArticle,
  remarkArticle, safeParseArticle, safeValidateArticle, toText, validateArticle
} from 'copytaster'
import { QuoteSchema } from 'copytaster/schema'
import { de } from 'copytaster/languages/de'

const options: ParseOptions = { format: 'text', hints: { url: undefined }, languages: [de], label: ({ role }) => role }
export const article: Article = parseArticle('text', options)
export const inspection: Inspection = inspectArticle(new Uint8Array())
export const quotes: Quote[] = extractQuotes(['text'], { title: 'T' })
export const result = safeParseArticle('text')
export const titleOrCode: string = result.success ? result.data.title : result.error.code
export const stored: ArticleInput = { title: 'T', paragraphs: ['A.'] }
export const issues = groundArticle(stored, toText(article)).map(({ code }) => code)
export const parts = QuoteSchema.pick({ parts: true }).parse({}).parts[0]?.start
export const wider = ArticleSchema.extend({})
export const plugins = [remarkArticle, articleText]
export function f(value: unknown): string {
  if (isArticle(value)) return value.paragraphs[0]?.kind ?? validateArticle(value).title
  if (isArticleError(value)) return value.code
  return safeValidateArticle(value).success ? 'yes' : 'no'
}
// @ts-expect-error a misspelt option is an error
parseArticle('text', { formt: 'text' })
`

const SETUPS = [
  ['node16', 'node16', 'mts'],
  ['node16', 'node16', 'cts'],
  ['node18', 'node16', 'mts'],
  ['node18', 'node16', 'cts'],
  ['nodenext', 'nodenext', 'mts'],
  ['nodenext', 'nodenext', 'cts'],
  ['esnext', 'bundler', 'mts']
] as const

describe('the shipped types', () => {
  test.each(SETUPS)('compile strictly with module %s, resolution %s, in a .%s file', (module, moduleResolution, extension) => {
    expect(compile(module, moduleResolution, extension)).toEqual([])
  })
})

function compile(module: string, moduleResolution: string, extension: string): string[] {
  const file = join(consumer, `consumer-${module}.${extension}`)
  writeFileSync(file, PROGRAM)
  const json = {
    module,
    moduleResolution,
    target: 'es2022',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: []
  }
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    { ...json, skipLibCheck: false, lib: ['es2022', 'dom'] },
    consumer
  )
  const found = [...errors, ...ts.getPreEmitDiagnostics(ts.createProgram([file], options))]
  return found.map(({ messageText, file: at }) => `${at?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
}
