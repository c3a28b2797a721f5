import type { KnownRule } from '../../contract/article.js'
import { HONORIFIC, type QuoteLexicon, ROLE, Tag } from '../../languages/compile-quotes.js'
import type { Chunk } from '../grammar/chunks.js'
import type { Subject } from '../grammar/clause.js'
import type { NounPhrase } from '../grammar/noun-phrase.js'
import type { Passage } from '../passage.js'
import { type Entity, genderVote, nameEnd, nameKeys, roleKey } from '../people/entity.js'
import type { People } from '../people/people.js'
import { has } from '../tokens/token.js'
import type { Focus } from './focus.js'
import type { Range } from './quote-item.js'
import type { Referent } from './referent.js'

const AGE = /^\d/

/** What a subject of a cue stands for. */
interface Pointed {
  readonly referent: Referent
  readonly mention: Range
  /** Whether the words name or describe the speaker themselves. */
  readonly stated: boolean
  readonly pronoun: boolean
  /** Set when neither the cue nor a pronoun says it best. */
  readonly rule?: KnownRule
}

/** Finds out whom the words at a quotation mean. */
export class Mentions {
  readonly #people: People
  readonly #focus: Focus
  readonly #lexicon: QuoteLexicon

  readonly #author: Entity | null

  constructor(people: People, focus: Focus, author: Entity | null, lexicon: QuoteLexicon) {
    this.#author = author
    this.#people = people
    this.#focus = focus
    this.#lexicon = lexicon
  }

  /** The referent of a subject in a sentence; null when nobody is found. */
  resolve(passage: Passage, sentence: number, subject: Subject, index: number): Pointed | null {
    const chunks = passage.sentences[sentence]?.chunks ?? []
    const chunk = chunks[subject.chunk]
    if (!chunk) return null
    if (chunk.kind === 'pronoun' && chunk.tags & Tag.firstPerson && !(chunk.tags & (Tag.he | Tag.she | Tag.they))) {
      const mention = rangeOf(passage, chunk.from, chunk.to)
      return this.#author && { referent: { entity: this.#author }, mention, stated: false, pronoun: false, rule: 'byline' }
    }
    if (chunk.kind === 'pronoun') {
      const referent = this.#focus.pronoun(chunk.tags, index)
      return referent && { referent, mention: rangeOf(passage, chunk.from, chunk.to), stated: false, pronoun: true }
    }
    if (!chunk.np) return null
    if (subject.owner) return this.#owner(passage, chunk.np, index)
    if (subject.first !== subject.chunk) return this.#list(passage, chunks, subject)
    return this.#nounPhrase(passage, chunks, subject, chunk.np, index)
  }

  #nounPhrase(passage: Passage, chunks: readonly Chunk[], subject: Subject, np: NounPhrase, index: number): Pointed | null {
    if (np.nameFrom >= 0) {
      const referent = this.named(passage, np)
      return { referent, mention: nameRange(passage, np), stated: true, pronoun: false }
    }
    const apposed = this.#apposed(passage, chunks, subject)
    if (apposed) return apposed
    const end = (chunks[subject.end - 1] ?? chunks[subject.chunk])?.to ?? np.to
    const mention = rangeOf(passage, np.from, end)
    const known = np.definite ? this.#known(passage, np, index, subject.end === subject.chunk + 1) : null
    if (known) return { referent: known, mention, stated: false, pronoun: false }
    return { referent: this.#phrase(passage, np, mention), mention, stated: true, pronoun: false }
  }

  #owner(passage: Passage, np: NounPhrase, index: number): Pointed | null {
    if (np.ownerFrom >= 0) {
      const owner = { ...np, nameFrom: np.ownerFrom, nameTo: np.ownerTo, gender: 0, head: -1 }
      return {
        referent: this.named(passage, owner),
        mention: rangeOf(passage, np.ownerFrom, np.ownerTo),
        stated: true,
        pronoun: false
      }
    }
    const referent = this.#focus.pronoun(Tag.he | Tag.she, index)
    return referent && { referent, mention: rangeOf(passage, np.from, np.from + 1), stated: false, pronoun: true }
  }

  /** Whoever a name in a passage stands for. */
  named(passage: Passage, np: NounPhrase): Referent {
    const keys = nameKeys(passage.tokens, np)
    const rivals = this.#people.candidates(keys, genderVote(np.gender))
    const entity = (rivals.length > 1 ? this.#focus.latest(rivals) : null) ?? rivals[0]
    return entity ? { entity } : this.#phrase(passage, np, nameRange(passage, np))
  }

  // “The mayor, Jane Roe, said”
  #apposed(passage: Passage, chunks: readonly Chunk[], subject: Subject): Pointed | null {
    if (chunks[subject.end]?.kind !== 'comma') return null
    const name = chunks[subject.end + 1]
    if (!name?.np || name.np.nameFrom < 0) return null
    const next = chunks[subject.end + 2]?.kind
    if (next !== 'comma' && next !== 'sign' && next !== 'cue' && next !== undefined && next !== 'aside' && next !== 'colon')
      return null
    return { referent: this.named(passage, name.np), mention: nameRange(passage, name.np), stated: true, pronoun: false }
  }

  // “the minister”, once the article has said who that is
  #known(passage: Passage, np: NounPhrase, index: number, alone: boolean): Referent | null {
    const head = passage.tokens[np.head]
    if (head && this.#lexicon.pairs.has(head.key)) return this.#focus.together()
    const personal = (np.headTags & ROLE) !== 0 || (head !== undefined && AGE.test(head.key))
    if (!head) return null
    if (!personal) return np.headTags & Tag.organisation && alone ? this.#focus.body(head.key, index) : null
    const described = this.#focus.described(roleKey(head.key, this.#lexicon), index)
    if (described || !(alone || AGE.test(head.key)) || np.ownerFrom >= 0 || np.possessive) return described
    return this.#focus.pronoun(np.gender || Tag.he | Tag.she, index, 1)
  }

  #phrase(passage: Passage, np: NounPhrase, mention: Range): Referent {
    const phrase = passage.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
    const tags = np.headTags
    const kind = tags & Tag.group ? 'group' : tags & Tag.organisation && !(tags & ROLE) ? 'organisation' : 'unnamed'
    return {
      entity: null,
      phrase,
      kind,
      gender: genderVote(np.gender),
      personal: (tags & ROLE) !== 0,
      head: roleKey(passage.tokens[np.head]?.key ?? '', this.#lexicon)
    }
  }

  #list(passage: Passage, chunks: readonly Chunk[], subject: Subject): Pointed | null {
    const first = chunks[subject.first]
    const last = chunks[subject.chunk]
    if (!first?.np || !last) return null
    const mention = rangeOf(passage, first.from, last.to)
    const phrase = passage.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
    return {
      referent: { entity: null, phrase, kind: 'group', gender: 0, personal: false, head: '' },
      mention,
      stated: true,
      pronoun: false
    }
  }
}

/** The range of tokens as offsets into the paragraph. */
export function rangeOf(passage: Passage, from: number, to: number): Range {
  const start = passage.tokens[from]?.start ?? 0
  return { paragraph: passage.paragraph, start, end: nameEnd(passage.text, passage.tokens[to - 1]) || start }
}

function nameRange(passage: Passage, np: NounPhrase): Range {
  const from = np.head >= 0 && np.head < np.nameFrom ? np.from : np.nameFrom
  const titled = has(passage.tokens[from - 1], HONORIFIC) && from === np.nameFrom && np.from < from
  return rangeOf(passage, titled ? from - 1 : from, np.nameTo)
}
