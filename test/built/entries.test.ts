import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

const consumer = inject('consumer')
const page = readFileSync('fixtures/articles/syndicated-video-page.en/input.txt', 'utf8')

/** Runs a program in the consumer's folder, as ESM or CommonJS, and returns what it prints. */
function run(name: string, program: string): string {
  writeFileSync(join(consumer, name), program)
  return execFileSync(process.execPath, [name], { cwd: consumer, encoding: 'utf8', input: page })
}

const CALL_ALL = `
  const page = fs.readFileSync(0, 'utf8')
  const article = main.parseArticle(page)
  const checks = {
    parse: article.paragraphs.length > 3,
    safe: main.safeParseArticle('').error.code,
    brand: main.isArticleError(main.safeParseArticle('').error),
    inspect: main.inspectArticle(page).verdict,
    quotes: main.extractQuotes(article.paragraphs.map((p) => p.text), { language: 'en' }).length === article.quotes.length,
    again: main.parseArticle(main.toText(article), { format: 'text' }).title === article.title,
    valid: main.isArticle(main.validateArticle({ title: 'T', paragraphs: ['A sentence.'] })),
    refused: main.safeValidateArticle({}).success,
    ground: main.groundArticle(article, page),
    schema: schema.ArticleSchema.safeParse(article).success,
    language: english.en.code
  }
  console.log(JSON.stringify(checks))
`

const EXPECTED = {
  parse: true,
  safe: 'empty-input',
  brand: true,
  inspect: 'article',
  quotes: true,
  again: true,
  valid: true,
  refused: false,
  ground: [],
  schema: true,
  language: 'en'
}

describe('the packed package', () => {
  test('every entry can be imported and called as ESM', () => {
    const printed = run(
      'all.mjs',
      `import fs from 'node:fs'
       import * as main from 'copytaster'
       import * as schema from 'copytaster/schema'
       import * as english from 'copytaster/languages/en'
       ${CALL_ALL}`
    )
    expect(JSON.parse(printed)).toEqual(EXPECTED)
  })

  test('every entry can be required and called as CommonJS', () => {
    const printed = run(
      'all.cjs',
      `const fs = require('node:fs')
       const main = require('copytaster')
       const schema = require('copytaster/schema')
       const english = require('copytaster/languages/en')
       ${CALL_ALL}`
    )
    expect(JSON.parse(printed)).toEqual(EXPECTED)
  })

  test('CommonJS works where ESM cannot be required', () => {
    writeFileSync(join(consumer, 'old.cjs'), `console.log(typeof require('copytaster').parseArticle)`)
    const printed = execFileSync(process.execPath, ['--no-experimental-require-module', 'old.cjs'], {
      cwd: consumer,
      encoding: 'utf8'
    })
    expect(printed.trim()).toBe('function')
  })

  test('an error of one build is known to the other', () => {
    const printed = run(
      'brand.mjs',
      `import { createRequire } from 'node:module'
       import { safeParseArticle } from 'copytaster'
       const other = createRequire(import.meta.url)('copytaster')
       console.log(other.isArticleError(safeParseArticle('').error), safeParseArticle('').error instanceof other.ArticleError)`
    )
    expect(printed.trim()).toBe('true false')
  })

  test('the plugins work in a unified pipeline', () => {
    const printed = run(
      'plugin.mjs',
      `import fs from 'node:fs'
       import remarkParse from 'remark-parse'
       import { unified } from 'unified'
       import { articleText, remarkArticle } from 'copytaster'
       const page = fs.readFileSync(0, 'utf8')
       const markdown = unified().use(remarkParse).use(remarkArticle).processSync(page)
       const text = unified().use(articleText).use(remarkArticle).processSync(page)
       console.log(markdown.data.copytaster.format, text.data.copytaster.format, text.data.copytaster.verdict, String(text) === page)`
    )
    expect(printed.trim()).toBe('markdown text article true')
  })

  test('the JSON Schemas and the manifest can be read', () => {
    const printed = run(
      'json.cjs',
      `console.log(require('copytaster/article.schema.json').type, require('copytaster/article-input.schema.json').type,
         require('copytaster/package.json').name)`
    )
    expect(printed.trim()).toBe('object object copytaster')
  })

  test('holds the built files, the licence and the README, and nothing else', () => {
    expect(readdirSync(join(consumer, 'node_modules', 'copytaster')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'package.json'
    ])
  })
})
