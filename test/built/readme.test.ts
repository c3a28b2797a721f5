import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

const consumer = inject('consumer')
const EXAMPLE = /```ts\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g
const examples = [...readFileSync('README.md', 'utf8').matchAll(EXAMPLE)].map(([, program = '', printed]) => ({
  program,
  printed
}))

describe('the README’s examples run on the packed package', () => {
  test('there are examples, and some show what they print', () => {
    expect(examples.length).toBeGreaterThan(3)
    expect(examples.filter(({ printed }) => printed !== undefined).length).toBeGreaterThan(1)
  })

  test.each(examples.map((example, at) => ({ at, ...example })))('example $at', ({ at, program, printed }) => {
    const file = `readme-${at}.mjs`
    writeFileSync(join(consumer, file), program)
    const out = execFileSync(process.execPath, [file], { cwd: consumer, encoding: 'utf8' })
    expect(out).not.toBe('')
    if (printed !== undefined) expect(out).toBe(printed)
  })
})
