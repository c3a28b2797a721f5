import type { Inspection } from '../../src/index.js'

/** What the truth of a development page says of its story. */
export interface StoryTruth {
  readonly paragraphs: readonly { readonly text: string }[]
  readonly standfirst?: string | null
}

const FEWEST = 3
const SHARE = 0.6
const GRAM = 4

/** The page without the lines of its story: every block whose words stand in the true paragraphs is taken out. */
export function cutStory(raw: string, blocks: Inspection['blocks'], { paragraphs }: StoryTruth): string {
  const texts = paragraphs.map(({ text }) => wordsOf(text))
  const whole = new Set(texts.map((words) => words.join(' ')))
  const running = ` ${texts.map((words) => words.join(' ')).join(' ')} `
  const grams = new Set(texts.flatMap(gramsOf))
  let kept = ''
  let at = 0
  for (const { text, source } of blocks) {
    const words = wordsOf(text)
    const line = words.join(' ')
    if (!whole.has(line) && !(words.length >= FEWEST && running.includes(` ${line} `)) && sharedGrams(words, grams) < SHARE)
      continue
    kept += raw.slice(at, source.start)
    at = source.end
  }
  return kept + raw.slice(at)
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function gramsOf(words: readonly string[]): string[] {
  return words.slice(GRAM - 1).map((_, at) => words.slice(at, at + GRAM).join(' '))
}

function sharedGrams(words: readonly string[], grams: ReadonlySet<string>): number {
  const own = gramsOf(words)
  return own.length === 0 ? 0 : own.filter((gram) => grams.has(gram)).length / own.length
}
