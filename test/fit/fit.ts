import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BoostedTrees } from '../../src/label/evidence/boosted-trees.js'
import { EVIDENCE_NAMES } from '../../src/label/evidence/evidence.js'
import { SURELY_IN, SURELY_OUT } from '../../src/label/evidence/weigh-lines.js'
import { BASELINES } from './baselines.js'
import { boost, type Examples, treesAsText } from './boost.js'
import { loadMeasure, loadTruths, pagesAreHere, RENDERINGS, readHtml, readRendering, type Truth } from './development-pages.js'
import { type ExamplePage, examplePage, WIDTH } from './examples.js'
import { foldsByOwner } from './folds.js'
import { furnitureRemoved, HEAD, type Result, row } from './table.js'
import { VARIANTS } from './variants.js'

const FOLDS = 5
const OPTIONS = { trees: 80, leaves: 10, rate: 0.1, smallest: 10, penalty: 10, bins: 48 }
/** The forms that are learned from beside the four renderings; the other variants stay unseen. */
const LEARNED = new Set(['one newline between blocks', 'wrapped at 72', 'text nodes on lines, stripped'])
const WEIGHTS = fileURLToPath(new URL('../../src/label/evidence/weights.ts', import.meta.url))

if (pagesAreHere()) await fitWeights()

/** Cross-validates by owner, prints the report, then fits on every page and writes the weights. */
async function fitWeights(): Promise<void> {
  const measure = await loadMeasure()
  const truths = loadTruths()
  const folds = foldsByOwner(truths, FOLDS)
  const pages = truths.flatMap(formsOf)
  const results = new Map<string, Result[]>()
  const add = (name: string, page: ExamplePage, kept: readonly boolean[]) => {
    const paragraphs = page.texts.filter((text, at) => kept[at] && text !== '')
    const result = { ...measure(page.truth, { paragraphs }), truth: page.truth, removed: furnitureRemoved(page, kept) }
    results.set(name, [...(results.get(name) ?? []), result])
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = train(pages.filter(({ truth }) => folds.get(truth.owner) !== fold))
    for (const page of pages.filter(({ truth }) => folds.get(truth.owner) === fold)) {
      const isRendering = (RENDERINGS as readonly string[]).includes(page.form)
      const kept = weighed(page, new BoostedTrees(trees, EVIDENCE_NAMES))
      add(page.form, page, kept)
      if (!isRendering) continue
      add('weights after rules, held-out owners', page, kept)
      add('rules alone', page, page.kept)
      for (const [name, choose] of Object.entries(BASELINES)) add(name, page, choose(page))
    }
  }
  report(results)
  writeWeights(train(pages))
}

function formsOf(truth: Truth): ExamplePage[] {
  const renderings = RENDERINGS.map((rendering) =>
    examplePage(truth, rendering, readRendering(truth, rendering), rendering.endsWith('md') ? 'markdown' : 'text')
  )
  const learned = VARIANTS.filter(({ name }) => LEARNED.has(name)).map(({ name, from, make }) =>
    examplePage(truth, name, make(from === 'html' ? readHtml(truth) : readRendering(truth, 'full.txt')), 'text')
  )
  return [...renderings, ...learned]
}

/** What the trees keep; a page where they keep nothing stays as the rules left it. */
function weighed({ rows, kept }: ExamplePage, trees: BoostedTrees): boolean[] {
  const scores = rows.map((numbers) => (numbers === undefined ? undefined : trees.score(numbers)))
  if (!scores.some((score) => score !== undefined && score > 0)) return [...kept]
  return kept.map((byRules, at) => {
    const score = scores[at]
    return score === undefined ? byRules : score > (byRules ? SURELY_OUT : SURELY_IN)
  })
}

function train(pages: readonly ExamplePage[]): string {
  return treesAsText(boost(gather(pages), OPTIONS), EVIDENCE_NAMES)
}

// long lines count more than short ones, by the root of their words, and long pages less than their length
function gather(pages: readonly ExamplePage[]): Examples {
  const numbers: Float32Array[] = []
  const truth: number[] = []
  const weight: number[] = []
  for (const { texts, rows, right } of pages) {
    const own = rows.map((row, at) => (row && right[at] !== -1 ? Math.sqrt(Math.min(60, texts[at]?.split(' ').length ?? 0)) : 0))
    const share =
      10 /
      Math.sqrt(
        Math.max(
          1,
          own.reduce((sum, value) => sum + value, 0)
        )
      )
    rows.forEach((row, at) => {
      if (row === undefined || right[at] === -1) return
      numbers.push(row)
      truth.push(right[at] ?? 0)
      weight.push((own[at] ?? 0) * share)
    })
  }
  const flat = new Float32Array(numbers.length * WIDTH)
  for (const [at, row] of numbers.entries()) flat.set(row, at * WIDTH)
  return { width: WIDTH, numbers: flat, truth: Uint8Array.from(truth), weight: Float32Array.from(weight) }
}

function report(results: ReadonlyMap<string, readonly Result[]>): void {
  console.log(`${FOLDS} folds by owner; ${JSON.stringify(OPTIONS)}\n\n${HEAD}`)
  for (const [name, list] of results) console.log(row(name, list))
}

function writeWeights(trees: string): void {
  const doc = '/** Written by `npm run fit`; see DATA.md beside this folder. One tree a line, as boosted-trees.ts reads them. */'
  writeFileSync(WEIGHTS, `${doc}\nexport const WEIGHTS = \`\n${trees}\n\`\n`)
  console.log(`\n${trees.length} bytes of weights written to ${WEIGHTS}`)
}
