import type { Score, Truth } from './development-pages.js'
import type { ExamplePage } from './examples.js'

/** What one way to choose lines reached on one page. */
export interface Result extends Score {
  readonly truth: Truth
  /** Share of the words of lines that are no part of the story which were left out, 0 to 1. */
  readonly removed: number
}

/** The share of the furniture that a choice leaves out, by words. */
export function furnitureRemoved({ texts, right }: ExamplePage, kept: readonly boolean[]): number {
  let all = 0
  let removed = 0
  texts.forEach((text, at) => {
    if (right[at] !== 0 || text === '') return
    const words = text.split(' ').length
    all += words
    if (!kept[at]) removed += words
  })
  return all === 0 ? 1 : removed / all
}

/** One row of a Markdown table of percentages. */
export function row(name: string, results: readonly Result[]): string {
  const english = results.filter(({ truth }) => truth.language === 'en')
  const others = results.filter(({ truth }) => truth.language !== 'en')
  const cells = [
    mean(results, 'body'),
    mean(results, 'exact'),
    mean(results, 'fuzzy'),
    mean(english, 'body'),
    mean(others, 'body'),
    mean(results, 'removed')
  ]
  return `| ${name} | ${cells.join(' | ')} |`
}

export const HEAD = '| | body | exact | fuzzy | en body | other body | removed |\n|---|---|---|---|---|---|---|'

function mean(results: readonly Result[], key: 'body' | 'exact' | 'fuzzy' | 'removed'): string {
  return ((100 * results.reduce((sum, result) => sum + result[key], 0)) / Math.max(1, results.length)).toFixed(1)
}
