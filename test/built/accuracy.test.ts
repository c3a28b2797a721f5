import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import floors from './floors.json' with { type: 'json' }

// The development pages and their measures are not part of the package.
const absent = !existsSync(resolve('../shared/measure'))
// the measures run only under their true path
const DATA = absent ? '' : realpathSync('../shared')
if (absent) console.warn('Skipped: accuracy on the development pages, because their folder is not beside this one.')

const lib = join(inject('consumer'), 'node_modules', 'copytaster', 'dist', 'index.js')
const out = mkdtempSync(join(tmpdir(), 'copytaster-accuracy-'))
const RENDERINGS = ['full.txt', 'main.txt', 'full.md', 'main.md']

/** Runs a measure and returns the figures that it writes as JSON, as parts of 1. */
function measure(script: string, args: string[]): Record<string, number> {
  const json = join(out, 'figures.json')
  run(script, [...args, '--json', json])
  return JSON.parse(readFileSync(json, 'utf8'))
}

function run(script: string, args: string[]): void {
  execFileSync(process.execPath, [join(DATA, 'measure', script), ...args], { stdio: 'pipe' })
}

function pageFigures(rendering: string): Record<string, number> {
  const file = join(out, `${rendering}.jsonl`)
  run('pages/ours.mjs', ['--lib', lib, '--cases', join(DATA, 'data/pages'), '--rendering', rendering, '--out', file])
  const scored = measure('pages/score.mjs', [
    '--cases',
    join(DATA, 'data/pages'),
    '--split',
    'dev',
    '--boot',
    '0',
    `ours=${file}`
  ])
  return (scored as unknown as { ours: { all: Record<string, number> } }).ours.all
}

const percent = (values: (number | undefined)[]) =>
  (100 * values.reduce<number>((sum, value) => sum + (value ?? 0), 0)) / values.length

describe.skipIf(absent)('accuracy on the development data does not fall below its floors', () => {
  test('labels and fields, mean of four renderings', () => {
    const figures = RENDERINGS.map(pageFigures)
    for (const [name, floor] of Object.entries(floors.pages)) {
      expect(percent(figures.map((figure) => figure[name])), name).toBeGreaterThanOrEqual(floor)
    }
    // a thousand pages are read: a busy machine takes minutes
  }, 400_000)

  test('quotes and related links of annotated pages', () => {
    const figures = measure('articles/score.mjs', [
      ...['--lib', lib],
      ...['--pages', join(DATA, 'data/pages/dev'), '--gold', join(DATA, 'data/articles/dev')]
    ])
    for (const [name, floor] of Object.entries(floors.articles))
      expect(percent([figures[name]]), name).toBeGreaterThanOrEqual(floor)
  })

  test.each(Object.entries(floors.quotes))('quotes in clean paragraphs: %s', (name, floor) => {
    const cases = join(DATA, 'data/quotes', `${name}-train.jsonl`)
    const predicted = join(out, `${name}.jsonl`)
    run('quotes/ours.mjs', ['--lib', lib, '--cases', cases, '--out', predicted])
    const { metrics } = measure('quotes/score.mjs', ['--cases', cases, '--pred', predicted, '--boot', '0']) as unknown as {
      metrics: Record<string, number>
    }
    expect(percent([metrics['e2eF1']])).toBeGreaterThanOrEqual(floor)
  })
})
