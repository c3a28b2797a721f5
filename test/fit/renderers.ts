import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { inspectArticle } from '../../src/index.js'
import {
  loadMeasure,
  loadTruths,
  type Prediction,
  pagesAreHere,
  RENDERINGS,
  readHtml,
  readRendering,
  type Score,
  type Truth
} from './development-pages.js'
import { blockLines, VARIANTS } from './variants.js'

type Reader = (truth: Truth) => Prediction | Promise<Prediction>

if (pagesAreHere()) await compare()

/** Prints what the library reaches on each form of the page, and what HTML extractors reach from the HTML. */
async function compare(): Promise<void> {
  const measure = await loadMeasure()
  const truths = loadTruths()
  console.log('| the page as | body | exact | fuzzy | title | nothing |\n|---|---|---|---|---|---|')
  for (const [name, read] of readers()) {
    const scores: Score[] = []
    let empty = 0
    for (const truth of truths) {
      const prediction = await read(truth)
      empty += Number(prediction.paragraphs.length === 0)
      scores.push(measure(truth, prediction))
    }
    const cells = (['body', 'exact', 'fuzzy', 'title'] as const).map((key) => mean(scores.flatMap((score) => score[key] ?? [])))
    console.log(`| ${name} | ${cells.join(' | ')} | ${empty} |`)
  }
}

function* readers(): Iterable<readonly [string, Reader]> {
  for (const rendering of RENDERINGS)
    yield [rendering, (truth) => ours(readRendering(truth, rendering), rendering.endsWith('md') ? 'markdown' : 'text')]
  for (const { name, from, make } of VARIANTS)
    yield [name, (truth) => ours(make(from === 'html' ? readHtml(truth) : readRendering(truth, 'full.txt')), 'text')]
  yield ['Readability alone (HTML)', (truth) => readability(truth)]
  yield ['Readability, its text through copytaster', (truth) => secondPass(truth)]
  yield ['Defuddle alone (HTML)', (truth) => defuddle(truth)]
}

function ours(raw: string, format: 'text' | 'markdown'): Prediction {
  const { article } = inspectArticle(raw, { format })
  return { paragraphs: article?.paragraphs.map(({ text }) => text) ?? [], title: article?.title }
}

function readability(truth: Truth): Prediction {
  try {
    const parsed = new Readability(parseHTML(readHtml(truth)).document as never).parse()
    return { paragraphs: blockLines(parsed?.content ?? ''), title: parsed?.title ?? undefined }
  } catch (error) {
    // some pages break it: it found nothing there
    console.error(`${truth.id}: ${String(error)}`)
    return { paragraphs: [] }
  }
}

// the usual set-up: the extractor's content as text, its title as a hint
function secondPass(truth: Truth): Prediction {
  const { paragraphs, title } = readability(truth)
  const { article } = inspectArticle(paragraphs.join('\n\n'), { format: 'text', hints: { title } })
  return { paragraphs: article?.paragraphs.map(({ text }) => text) ?? [], title: article?.title }
}

async function defuddle(truth: Truth): Promise<Prediction> {
  const { content, title } = await Defuddle(parseHTML(readHtml(truth)).document as never, `https://example.org/${truth.id}`)
  return { paragraphs: blockLines(content), title }
}

function mean(values: readonly number[]): string {
  return ((100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length)).toFixed(1)
}
