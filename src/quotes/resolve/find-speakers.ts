import { type QuoteLexicon, Tag } from '../../languages/compile-quotes.js'
import type { Attribution } from '../cues/attribution.js'
import { cueBeforeEnd } from '../cues/cue-before.js'
import { reportedSubject, sentenceSubject } from '../cues/reported-subject.js'
import type { Passage } from '../passage.js'
import type { Naming } from '../people/collect-people.js'
import type { People } from '../people/people.js'
import { has } from '../tokens/token.js'
import { cueSentence } from './collect-items.js'
import { Focus } from './focus.js'
import { Mentions, rangeOf } from './mentions.js'
import type { QuoteItem, Resolution } from './quote-item.js'
import { type Referent, sameReferent } from './referent.js'

/** Goes through the article in reading order and finds the speaker of each quotation. */
export class SpeakerFinder {
  readonly #passages: readonly Passage[]
  readonly #focus = new Focus()
  readonly #mentions: Mentions
  readonly #lexicon: QuoteLexicon
  readonly #namings: readonly Naming[]
  #nextNaming = 0
  #nextItem = 0
  #utterance = -1
  /** The last quotation that found its speaker. */
  #last: QuoteItem | null = null

  constructor(passages: readonly Passage[], namings: readonly Naming[], people: People, lexicon: QuoteLexicon) {
    this.#passages = passages
    this.#namings = namings
    this.#lexicon = lexicon
    this.#mentions = new Mentions(people, this.#focus, lexicon)
  }

  /** Fills `found` and `utterance` of the items, which are in reading order. */
  resolve(items: readonly QuoteItem[]): void {
    for (const [index, passage] of this.#passages.entries()) {
      if (passage.heading) {
        this.#focus.clear()
        this.#last = null
      }
      for (const sentence of passage.sentences.keys()) this.#readSentence(items, index, sentence)
    }
  }

  #readSentence(items: readonly QuoteItem[], passage: number, sentence: number): void {
    const from = this.#nextItem
    while (isAt(items[this.#nextItem], passage, sentence)) this.#nextItem++
    const own = items.slice(from, this.#nextItem)
    const leader = own.length > 0 ? this.#resolveOwn(own, passage, sentence) : this.#contextOf(passage, sentence, false)
    this.#noteNamings(passage, sentence, leader)
    if (own.length === 0) return
    for (const item of own) if (item.found === null) item.found = this.#fromContext(items, item)
    for (const item of own) this.#number(item)
  }

  /** What the sentence's own cues say. Returns who leads the sentence. */
  #resolveOwn(own: readonly QuoteItem[], passage: number, sentence: number): Referent | null {
    let leader: Referent | null = null
    const pending = this.#pendingNamings(passage, sentence)
    let noted = 0
    const shared = new Map<Attribution, Resolution>()
    for (const item of own) {
      const { attribution, inside } = item
      if (inside) item.found = this.#resolveIn(inside.passage, 0, inside.attribution, passage)
      if (!attribution || item.found) continue
      const known = shared.get(attribution)
      if (known) {
        item.found = known
        continue
      }
      // names that stand before the cue in the sentence can be what its pronoun means
      const limit = attribution.subject?.chunk ?? item.chunk
      for (; noted < pending.length && (pending[noted]?.chunk ?? 0) < limit; noted++) {
        this.#focus.note({ entity: (pending[noted] as Naming).entity }, passage, sentence, false)
      }
      item.found = this.#resolveAttribution(attribution, passage, sentence)
      if (item.found) shared.set(attribution, item.found)
      leader ??= item.found?.referent ?? null
    }
    return leader
  }

  #resolveAttribution(attribution: Attribution, index: number, sentence: number): Resolution | null {
    return this.#resolveIn(this.#passages[index] as Passage, sentence, attribution, index)
  }

  #resolveIn(passage: Passage, sentence: number, attribution: Attribution, index: number): Resolution | null {
    const chunks = passage.sentences[sentence]?.chunks ?? []
    const cueChunk = chunks[attribution.cue]
    const cue = cueChunk ? rangeOf(passage, cueChunk.from, cueChunk.to) : null
    if (!attribution.subject) {
      const referent = this.#focus.pronoun(Tag.he | Tag.she, index) ?? this.#last?.found?.referent ?? null
      return referent && { referent, rule: 'pronoun', evidence: 'inferred', mention: null, cue }
    }
    const pointed = this.#mentions.resolve(passage, sentence, attribution.subject, index)
    if (!pointed) return null
    const { referent, mention } = pointed
    if (referent.entity && cue) referent.entity.personal++
    return {
      referent,
      rule: pointed.pronoun ? 'pronoun' : attribution.rule,
      evidence: pointed.stated ? 'stated' : 'inferred',
      mention,
      cue
    }
  }

  /** Who a sentence without quotations is about. */
  #leaderOf(index: number, sentence: number, reportedOnly = false): Referent | null {
    const passage = this.#passages[index] as Passage
    const chunks = passage.sentences[sentence]?.chunks ?? []
    const clause = { tokens: passage.tokens, chunks, capitalisedNouns: this.#lexicon.grammar.capitalisedNouns }
    const subject = reportedSubject(clause) ?? (reportedOnly ? null : sentenceSubject(clause))
    return subject && (this.#mentions.resolve(passage, sentence, subject, index)?.referent ?? null)
  }

  #pendingNamings(passage: number, sentence: number): readonly Naming[] {
    const from = this.#nextNaming
    let to = from
    while (this.#namings[to]?.passage === passage && this.#namings[to]?.sentence === sentence) to++
    return this.#namings.slice(from, to)
  }

  #noteNamings(passage: number, sentence: number, leader: Referent | null): void {
    const pending = this.#pendingNamings(passage, sentence)
    this.#nextNaming += pending.length
    for (const { entity } of pending) this.#focus.note({ entity }, passage, sentence, entity === leader?.entity)
    if (leader && !pending.some(({ entity }) => entity === leader.entity)) this.#focus.note(leader, passage, sentence, true)
  }

  /** A quotation whose own sentence does not say who: the speech before it goes on, or a sentence beside it tells. */
  #fromContext(items: readonly QuoteItem[], item: QuoteItem): Resolution | null {
    const passage = this.#passages[item.passage] as Passage
    const inferred = (referent: Referent, rule: Resolution['rule']): Resolution => ({
      referent,
      rule,
      evidence: 'inferred',
      mention: null,
      cue: null
    })
    const last = this.#last
    if (last?.found && last.passage === item.passage && item.sentence - last.sentence <= 1)
      return inferred(last.found.referent, 'continuation')
    if (!item.direct && item.shape.words < 4) return null
    const woven = item.direct || this.#isReported(item) ? null : this.#subjectOf(item)
    if (woven) return inferred(woven, 'context')
    const reportedOnly = !item.direct && !this.#isReported(item)
    const before = item.sentence > 0 ? this.#contextOf(item.passage, item.sentence - 1, reportedOnly) : null
    if (before) return inferred(before, 'context')
    if (last?.found && last.passage === item.passage) return inferred(last.found.referent, 'continuation')
    if (!item.direct && !this.#isReported(item)) return null
    const ahead = this.#ahead(items, item)
    if (ahead) return inferred(ahead, 'context')
    const signed = this.#signature(item)
    if (signed) return signed
    if (item.sentence > 0 || passage.paragraph < 1) return null
    return this.#fromParagraphBefore(item, inferred)
  }

  /** Whether the verb of the sentence marks it as somebody else's words: „Es habe eine „Kultur der Angst“ geherrscht.“ */
  #isReported({ passage, sentence }: QuoteItem): boolean {
    const here = this.#passages[passage]
    const { from, to } = here?.sentences[sentence] ?? { from: 0, to: 0 }
    for (let at = from; at < to; at++) if (has(here?.tokens[at], Tag.reported)) return true
    return false
  }

  /** Who the sentence is about that words are woven into. */
  #subjectOf({ passage: index, sentence, chunk }: QuoteItem): Referent | null {
    const passage = this.#passages[index] as Passage
    const chunks = passage.sentences[sentence]?.chunks ?? []
    const subject = sentenceSubject({
      tokens: passage.tokens,
      chunks: chunks.slice(0, chunk),
      capitalisedNouns: this.#lexicon.grammar.capitalisedNouns
    })
    const referent = subject && this.#mentions.resolve(passage, sentence, subject, index)?.referent
    return referent &&
      (referent.entity ? referent.entity.personal > 0 || referent.entity.kind === 'organisation' : referent.personal)
      ? referent
      : null
  }

  #fromParagraphBefore(
    item: QuoteItem,
    inferred: (referent: Referent, rule: Resolution['rule']) => Resolution
  ): Resolution | null {
    const announced = this.#announced(item.passage - 1)
    if (announced) return announced
    const last = this.#last
    if (last?.found && item.passage - last.passage === 1) return inferred(last.found.referent, 'continuation')
    const before = this.#passages[item.passage - 1]
    if (!before || before.heading) return null
    const referent = this.#contextOf(item.passage - 1, before.sentences.length - 1, false)
    return referent && inferred(referent, 'context')
  }

  /** A paragraph that ends with a colon announces the next one's speaker. */
  #announced(index: number): Resolution | null {
    const passage = this.#passages[index]
    const sentence = (passage?.sentences.length ?? 0) - 1
    const chunks = passage?.sentences[sentence]?.chunks
    if (!passage || !chunks || chunks.at(-1)?.kind !== 'colon') return null
    const attribution = cueBeforeEnd(cueSentence(passage, chunks, [], this.#lexicon))
    return attribution && this.#resolveAttribution(attribution, index, sentence)
  }

  /** A line behind the quotation that holds nothing but a dash and a name. */
  #signature({ passage: index, sentence }: QuoteItem): Resolution | null {
    const here = this.#passages[index]
    const inside = here?.sentences[sentence + 1]
    const passage = inside ? here : this.#passages[index + 1]
    const chunks = (inside ?? passage?.sentences[0])?.chunks ?? []
    const name = chunks[1]
    if (!passage || chunks[0]?.kind !== 'dash' || !name?.np || name.np.nameFrom < 0) return null
    const ends = chunks[2]?.kind
    if (ends !== undefined && ends !== 'comma' && ends !== 'sign' && ends !== 'aside') return null
    const subject = { chunk: 1, end: 2, first: 1 }
    const at = inside ? sentence + 1 : 0
    return this.#resolveIn(passage, at, { subject, cue: -1, rule: 'dash' }, inside ? index : index + 1)
  }

  /** The speaker whom a sentence beside a quotation names: the subject of its cue, or of the sentence. */
  #contextOf(index: number, sentence: number, reportedOnly: boolean): Referent | null {
    const reported = this.#leaderOf(index, sentence, true)
    const referent = reported ?? (reportedOnly ? null : this.#leaderOf(index, sentence))
    if (referent?.entity === null && !reported) return null
    if (!referent || (referent.entity === null && !referent.personal && referent.kind === 'unnamed')) return null
    return referent.entity && referent.entity.personal <= 0 && referent.entity.kind === 'person' ? null : referent
  }

  /** The speaker of the next quotation of the paragraph, when only quotations stand between. */
  #ahead(items: readonly QuoteItem[], item: QuoteItem): Referent | null {
    const next = items[this.#nextItem]
    if (!next || next.passage !== item.passage || next.sentence !== item.sentence + 1 || !next.attribution?.subject) return null
    return (
      this.#mentions.resolve(this.#passages[item.passage] as Passage, next.sentence, next.attribution.subject, item.passage)
        ?.referent ?? null
    )
  }

  #number(item: QuoteItem): void {
    const last = this.#last
    const same = item.found && last?.found && sameReferent(item.found.referent, last.found.referent)
    const goesOn =
      same && (item.found?.rule === 'continuation' || (last?.passage === item.passage && last.sentence === item.sentence))
    item.utterance = goesOn && last ? last.utterance : ++this.#utterance
    if (item.found) this.#last = item
  }
}

function isAt(item: QuoteItem | undefined, passage: number, sentence: number): boolean {
  return item !== undefined && item.passage === passage && item.sentence === sentence
}
