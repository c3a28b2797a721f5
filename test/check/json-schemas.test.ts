import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { ArticleInputSchema, ArticleSchema } from '../../src/schema.js'
import { sample } from './sample.js'

const FILES = {
  'article.schema.json': ArticleSchema,
  'article-input.schema.json': ArticleInputSchema
}

describe.each(Object.entries(FILES))('%s', (file, schema) => {
  const path = new URL(`../../src/check/json/${file}`, import.meta.url)
  const generated = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`

  test('is what the schema gives (UPDATE=1 writes it)', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(path, generated)
    expect(readFileSync(path, 'utf8')).toBe(generated)
  })

  test('has a title and a description, no $id, and lets unknown keys be', () => {
    const json = JSON.parse(readFileSync(path, 'utf8'))
    expect(json).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
    expect(json.title).toMatch(/^Article/)
    expect(json.description).not.toBe('')
    expect(generated).not.toMatch(/"(?:\$id|\$ref|additionalProperties)":/)
  })
})

const ajv = formats.default(new Ajv2020({ allErrors: false }))
const asArticle = ajv.compile(z.toJSONSchema(ArticleSchema, { io: 'input' }))
const asInput = ajv.compile(z.toJSONSchema(ArticleInputSchema, { io: 'input' }))

/** Whether zod and the JSON Schema agree on a value; what each says when they do not. */
function disagreement(value: unknown): string | null {
  const json = JSON.parse(JSON.stringify(value))
  const shape = ArticleInputSchema.safeParse(json).error?.issues.every(({ code }) => code === 'custom') ?? true
  const verdicts = { article: [ArticleSchema.safeParse(json).success, asArticle(json)], input: [shape, asInput(json)] }
  return Object.values(verdicts).every(([a, b]) => a === b) ? null : JSON.stringify(verdicts)
}

/** The sample with the value at a random path replaced or removed. */
const damaged = fc
  .tuple(
    fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
    fc.oneof(fc.constantFrom(...values()), fc.string(), fc.jsonValue())
  )
  .map(([steps, value]) => {
    const article: unknown = sample()
    let at = article
    for (const [depth, step] of steps.entries()) {
      const keys: string[] = typeof at === 'object' && at !== null ? Object.keys(at) : []
      const key = keys[step % Math.max(1, keys.length)]
      if (key === undefined) break
      const next: unknown = Reflect.get(at as object, key)
      if (depth === steps.length - 1 || typeof next !== 'object' || next === null) {
        if (value === undefined) Reflect.deleteProperty(at as object, key)
        else Reflect.set(at as object, key, value)
        break
      }
      at = next
    }
    return article
  })

function values(): unknown[] {
  const dates = [
    '2024-02-29',
    '2023-02-29',
    '2016-08-12T10:30',
    '2016-08-12T10:30+03:00',
    '2016-08-12T10:30:01Z',
    '2016-13-01',
    '2016-08-12T24:00'
  ]
  const texts = [
    '',
    ' ',
    'x',
    '\u00A0',
    'direct',
    'heading',
    'person',
    'https://a.example/',
    'https://münchen.example/ü',
    'ftp://a.example'
  ]
  return [
    ...dates,
    ...texts,
    undefined,
    null,
    [],
    {},
    0,
    1,
    -1,
    1.5,
    2 ** 53,
    true,
    [''],
    ['x'],
    [null],
    { text: 'x' },
    { name: 'x' }
  ]
}

describe('zod and the JSON Schemas agree', () => {
  test('on whole articles and on the least input', () => {
    expect([asArticle(sample()), asInput(sample())]).toEqual([true, true])
    expect(asInput({ title: 'T', paragraphs: ['A.'] })).toBe(true)
    expect(asArticle({ title: 'T', paragraphs: ['A.'] })).toBe(false)
  })

  test.each(values().map((value) => [value]))('on %j as any value of an article', (value) => {
    for (const key of Object.keys(sample())) expect(disagreement({ ...sample(), [key]: value })).toBeNull()
    for (const key of ['quotes', 'paragraphs', 'relatedLinks', 'images', 'authors', 'tags']) {
      expect(disagreement({ ...sample(), [key]: [value] })).toBeNull()
    }
    for (const key of ['text', 'kind', 'parts', 'utterance', 'speaker', 'mention', 'cue', 'rule', 'evidence', 'source']) {
      expect(disagreement({ ...sample(), quotes: [{ ...sample().quotes[0], [key]: value }] })).toBeNull()
    }
  })

  test('on articles that are damaged anywhere', () => {
    fc.assert(
      fc.property(damaged, (value) => {
        expect(disagreement(value)).toBeNull()
      }),
      { numRuns: 2000 }
    )
  })
})
