import { compileIndirectWords, type IndirectLexicon } from '../../languages/compile-indirect.js'
import type { QuoteLexicon } from '../../languages/compile-quotes.js'
import type { Language } from '../../languages/language.js'
import type { Attribution } from '../cues/attribution.js'
import type { Passage } from '../passage.js'
import { cueSentence } from '../resolve/collect-items.js'
import { rangeOf } from '../resolve/mentions.js'
import type { QuoteItem, Resolution } from '../resolve/quote-item.js'
import { isSign } from '../tokens/token.js'
import { type IndirectSentence, trimmed } from './indirect-sentence.js'
import type { Piece, Report } from './report.js'
import { reportsOf } from './reports-of.js'
import { runsOn } from './runs-on.js'

/** Every report of the passages as an item without a speaker; sentences that hold one of the marked quotations are theirs. */
export function indirectItems(
  passages: readonly Passage[],
  marked: readonly QuoteItem[],
  language: Language,
  lexicon: QuoteLexicon
): readonly QuoteItem[] {
  const words = compileIndirectWords(language)
  const taken = new Set(marked.map(({ passage, sentence }) => `${passage} ${sentence}`))
  const items: QuoteItem[] = []
  let utterance = marked.length
  for (const [index, passage] of passages.entries()) {
    if (passage.heading) continue
    for (const number of passage.sentences.keys()) {
      if (taken.has(`${index} ${number}`)) continue
      for (const report of reportsIn(passage, number, lexicon, words)) {
        for (const piece of report.pieces) items.push(itemOf(passage, index, number, report, piece, utterance))
        utterance++
      }
    }
  }
  return items
}

function reportsIn(passage: Passage, number: number, lexicon: QuoteLexicon, words: IndirectLexicon): readonly Report[] {
  const chunks = passage.sentences[number]?.chunks ?? []
  let end = chunks.length
  while (end > 0 && chunks[end - 1]?.kind === 'sign') end--
  if (isSign(passage.tokens[chunks[end]?.from ?? 0], QUESTION)) return []
  const base = cueSentence(passage, chunks, [], lexicon)
  const sentence: IndirectSentence = { ...base, quotes: [], lexicon, words, end }
  const reports = reportsOf(sentence)
  if (reports.length > 0) return reports
  return runsOn(sentence) ? [{ pieces: [trimmed(sentence, 0, end)], attribution: null }] : []
}

function itemOf(
  passage: Passage,
  index: number,
  sentence: number,
  { attribution, nameless }: Report,
  piece: Piece,
  utterance: number
): QuoteItem {
  const { tokens, sentences, paragraph } = passage
  const chunks = sentences[sentence]?.chunks ?? []
  const start = tokens[chunks[piece.from]?.from ?? 0]?.start ?? 0
  const end = tokens[(chunks[piece.to - 1]?.to ?? 1) - 1]?.end ?? start
  const stretch = {
    paragraph,
    start,
    end,
    outerStart: start,
    outerEnd: end,
    shape: 'dash',
    closed: true,
    continues: false
  } as const
  const shape = { words: 12, capital: true, finished: true, comma: false, title: false, headline: false, empty: false }
  return {
    stretch,
    shape,
    passage: index,
    sentence,
    chunk: piece.from,
    direct: true,
    indirect: true,
    attribution,
    inside: null,
    found: nameless ? namelessSpeaker(passage, sentence, nameless, attribution) : null,
    utterance
  }
}

function namelessSpeaker(passage: Passage, sentence: number, { from, to }: Piece, attribution: Attribution | null): Resolution {
  const chunks = passage.sentences[sentence]?.chunks ?? []
  const mention = rangeOf(passage, chunks[from]?.from ?? 0, chunks[to - 1]?.to ?? 0)
  const verb = chunks[attribution?.cue ?? -1]
  const cue = verb ? rangeOf(passage, verb.from, verb.to) : null
  const phrase = passage.text.slice(mention.start, mention.end).replace(SPACE, ' ')
  const head = passage.tokens[(chunks[to - 1]?.to ?? 1) - 1]?.key ?? ''
  const referent = { entity: null, phrase, kind: 'unnamed', gender: 0, personal: false, head } as const
  return { referent, rule: attribution?.rule ?? 'cue', evidence: 'stated', mention, cue }
}

const QUESTION = '?？؟'
const SPACE = /\s+/g
