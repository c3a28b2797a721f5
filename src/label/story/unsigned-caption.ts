import type { LineRule } from '../rules/rule.js'
import { isProse } from './neighbours.js'

const LONGEST = 40
const FEWEST_BEFORE = 4
const LONGEST_TAIL = 6
const SENTENCE_END = /[.!?…]["”»’']?\s/gu

/** A sentence with a name behind it that ends without a full stop: `The harbour at dawn. Ada Berg`. */
export const unsignedCaption: LineRule = {
  id: 'sentence-and-name',
  find: (line) => {
    const { words, sentences, ends, colon } = line.features
    if (ends || colon || sentences === 0 || words > LONGEST || isProse(line)) return null
    if (line.block.kind === 'heading') return null
    let tail = line.text
    for (const match of line.text.matchAll(SENTENCE_END)) tail = line.text.slice(match.index + match[0].length)
    const names = tail.split(' ')
    if (words - names.length < FEWEST_BEFORE || names.length > LONGEST_TAIL || !isCapital(tail)) return null
    return { role: 'caption', note: `a sentence, then ${names.length} words without a full stop`, matched: tail }
  }
}

function isCapital(text: string): boolean {
  const first = text.slice(0, 1)
  return first !== first.toLowerCase()
}
