import { type QuoteLexicon, Tag } from '../languages/compile-quotes.js'
import { type Chunk, readChunks } from './grammar/chunks.js'
import type { Stretch } from './model.js'
import { NounCapitals } from './people/noun-capitals.js'
import { type Sentence, splitSentences } from './tokens/sentences.js'
import { has, type Token } from './tokens/token.js'
import { tokenize } from './tokens/tokenize.js'

/** One sentence of a passage: token indexes, and what it is made of. */
export interface PassageSentence extends Sentence {
  readonly chunks: readonly Chunk[]
}

/** A paragraph, headline or caption taken apart, each quotation standing as one token. */
export interface Passage {
  readonly text: string
  /** Index of the paragraph; -1 for a headline, standfirst or caption. */
  readonly paragraph: number
  readonly heading: boolean
  readonly tokens: readonly Token[]
  readonly sentences: readonly PassageSentence[]
}

/** A text to take apart, with the stretches that stand in it. */
export interface PassageText {
  readonly text: string
  readonly paragraph: number
  readonly heading: boolean
  readonly stretches: readonly Stretch[]
  /** Index of the first of them in the list of all. */
  readonly first: number
}

/** Takes the texts of an article apart. Which words are names is learned from all of them together. */
export function readPassages(texts: readonly PassageText[], lexicon: QuoteLexicon): readonly Passage[] {
  const split = texts.map((source) => {
    const tokens = tokenize(source.text, lexicon, source.stretches, source.first)
    return { source, tokens, sentences: splitSentences(source.text, tokens, source, lexicon) }
  })
  const reading = lexicon.grammar.capitalisedNouns ? withoutNounCapitals(split) : withoutOpeningCapitals(split)
  return split.map(({ source, sentences }, i) => {
    const tokens = reading[i] ?? []
    return {
      text: source.text,
      paragraph: source.paragraph,
      heading: source.heading,
      tokens,
      sentences: sentences.map(({ from, to }) => ({ from, to, chunks: readChunks(tokens, from, to, lexicon) }))
    }
  })
}

interface Split {
  readonly source: PassageText
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

function withoutNounCapitals(split: readonly Split[]): readonly (readonly Token[])[] {
  const capitals = new NounCapitals()
  for (const { tokens } of split) capitals.learn(tokens)
  return split.map(({ tokens, sentences }) => capitals.apply(tokens, new Set(sentences.map(({ from }) => from))))
}

function withoutOpeningCapitals(split: readonly Split[]): readonly (readonly Token[])[] {
  const names = new Set<string>()
  const lower = new Set<string>()
  const openers = new Set<string>()
  for (const { tokens, sentences } of split) for (const { from } of sentences) openers.add(tokens[from]?.key ?? '')
  for (const { source, tokens, sentences } of split) {
    if (!isHeadline(source)) collectNames(tokens, sentences, names)
    for (const token of tokens) if (token.kind === 'word' && !token.upper && openers.has(token.key)) lower.add(token.key)
  }
  return split.map(({ tokens, sentences }) => withoutSentenceCapitals(tokens, sentences, names, lower))
}

// headlines may capitalise every word
function isHeadline({ paragraph, heading }: PassageText): boolean {
  return heading || paragraph < 0
}

/** Words written with a capital inside a sentence. */
function collectNames(tokens: readonly Token[], sentences: readonly Sentence[], names: Set<string>): void {
  for (const { from, to } of sentences) {
    for (let i = from + 1; i < to; i++) {
      const token = tokens[i]
      const before = tokens[i - 1]
      if (token?.upper && (before?.kind === 'word' || before?.kind === 'number' || before?.key === ',')) names.add(token.key)
    }
  }
}

/** A word that is capitalised only because it opens a sentence loses its capital. */
function withoutSentenceCapitals(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: ReadonlySet<string>,
  lower: ReadonlySet<string>
): readonly Token[] {
  const plain = [...tokens]
  for (const { from, to } of sentences) {
    const first = tokens[from]
    const next = tokens[from + 1]
    if (!first?.upper || first.possessive || names.has(first.key) || has(first, Tag.firstName)) continue
    const alone = lower.has(first.key) && next !== undefined && (names.has(next.key) || has(next, Tag.firstName))
    const named = next?.upper && !alone
    if (from + 1 < to && next && (named || (has(next, Tag.cue) && next.end > next.start) || next.possessive)) continue
    plain[from] = { ...first, upper: false }
  }
  return plain
}
