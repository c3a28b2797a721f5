import { Tag } from '../../languages/compile-quotes.js'
import type { Passage } from '../passage.js'
import { has } from '../tokens/token.js'
import type { QuoteItem } from './quote-item.js'

/** Tokens on each side of the quotation that are searched. */
const FARTHEST = 24

/** Whether the verb at a quotation marks the sentence as somebody else’s words: „Es habe eine „Kultur der Angst“ geherrscht.“ */
export function isReported({ passage: index, sentence, chunk }: QuoteItem, passages: readonly Passage[]): boolean {
  const passage = passages[index]
  const here = passage?.sentences[sentence]
  const quote = here?.chunks[chunk]?.from
  if (!here || quote === undefined) return false
  const to = Math.min(here.to, quote + FARTHEST)
  for (let at = Math.max(here.from, quote - FARTHEST); at < to; at++) if (has(passage?.tokens[at], Tag.reported)) return true
  return false
}
