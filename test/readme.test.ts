import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXIT_CODES } from '../src/cli/exit-codes.js'
import { ROLES } from '../src/index.js'
import { LANGUAGES } from '../src/languages/index.js'

const readme = readFileSync('README.md', 'utf8')

/** First cells of the rows of the table under a heading, without their backticks. */
function firstColumn(head: string): string[] {
  const from = readme.indexOf(`\n${head}\n`)
  expect(from, head).toBeGreaterThan(0)
  const rows = readme.slice(from).trimStart().split('\n\n', 1)[0]?.split('\n').slice(2) ?? []
  return rows.map((row) => (row.split('|')[1] ?? '').trim().replaceAll('`', ''))
}

describe('the README', () => {
  test('lists every role, in order', () => {
    expect(firstColumn('| role | what |')).toEqual([...ROLES])
  })

  test('lists every built-in language, in order', () => {
    const head = readme.split('\n').find((line) => line.startsWith('| code | language |')) ?? ''
    expect(firstColumn(head)).toEqual(LANGUAGES.map(({ code }) => code))
  })

  test('lists every exit code', () => {
    expect(firstColumn('| exit code | meaning |')).toEqual(Object.values(EXIT_CODES).map(({ code }) => String(code)))
    for (const { meaning } of Object.values(EXIT_CODES)) expect(readme).toContain(meaning)
  })
})
