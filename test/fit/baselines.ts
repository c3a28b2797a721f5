import { bestRun } from '../../src/label/zones/best-run.js'
import type { ExamplePage } from './examples.js'

/** A way to choose lines: which of a page's lines it keeps. */
export type Chooser = (page: ExamplePage) => readonly boolean[]

const FINAL = /[.!?…。！？][»”"’')\]]*$/u

const wordsOf = (text: string) => (text === '' ? 0 : text.split(/\s+/u).length)
const ends = (text: string) => FINAL.test(text)

/** The simple ways that stand beside ours in every table. */
export const BASELINES: Readonly<Record<string, Chooser>> = {
  'keep everything': ({ texts }) => texts.map(() => true),
  // Raffel et al. 2020, section 2.2: lines that end in a terminal mark and have three words
  'C4 line rules': ({ texts }) => texts.map((text) => ends(text) && wordsOf(text) >= 3),
  'sentences of 10 words': ({ texts }) => texts.map((text) => ends(text) && wordsOf(text) >= 10),
  'best run': bestRunOnly
}

/** The run of lines with the highest sum, long sentences for and fragments against; fragments inside it dropped. */
function bestRunOnly({ texts }: ExamplePage): boolean[] {
  const weights = texts.map((text) => {
    const words = wordsOf(text)
    return ends(text) && words >= 10 ? 1 + Math.min(words, 60) / 15 : ends(text) && words >= 5 ? 0.4 : -0.6
  })
  const run = bestRun(weights)
  return texts.map((text, at) => run !== null && at >= run.first && at <= run.last && ends(text) && wordsOf(text) >= 5)
}
