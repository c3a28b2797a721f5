import { FUNCTION, HEAD, HONORIFIC, type QuoteLexicon, ROLE, Tag } from '../../languages/compile-quotes.js'
import { has, isSign, type Token } from '../tokens/token.js'
import { isNameWord, phraseAt } from './listed-phrase.js'
import type { NounPhrase } from './noun-phrase.js'

const MOST_ADJECTIVES = 4
/** Tokens of the longest phrase: text without an end of phrase must not be read again from each of its words. */
const LONGEST = 24

function isInitial(token: Token): boolean {
  return token.key.length === 1 && token.end - token.start === 2
}

/** Reads the noun phrase that begins at a token; null when none does. */
export function readNounPhrase(tokens: readonly Token[], at: number, limit: number, lexicon: QuoteLexicon): NounPhrase | null {
  return new PhraseReader(tokens, limit, lexicon, at).read()
}

/** Reads one noun phrase, word by word. */
class PhraseReader {
  readonly #tokens: readonly Token[]
  readonly #limit: number
  readonly #lexicon: QuoteLexicon
  readonly #start: number
  #at: number
  #determined = false
  #owned = false
  #indefinite = false
  #ownerFrom = -1
  #ownerTo = -1
  #adjectives = 0
  #head = -1
  #headTags = 0
  #nameFrom = -1
  #gender = 0
  /** End of the last word that surely belongs to the phrase. */
  #end = -1

  constructor(tokens: readonly Token[], limit: number, lexicon: QuoteLexicon, at: number) {
    this.#tokens = tokens
    this.#limit = Math.min(limit, at + LONGEST)
    this.#lexicon = lexicon
    this.#start = at
    this.#at = at
  }

  read(): NounPhrase | null {
    this.#readDeterminers()
    while (this.#at < this.#limit && this.#readWord());
    return this.#result()
  }

  #readDeterminers(): void {
    while (this.#at < this.#limit) {
      const token = this.#tokens[this.#at]
      const isDeterminer =
        has(token, Tag.article | Tag.possessive) && !(token?.upper && this.#at > this.#start && !has(token, Tag.possessive))
      if (!isDeterminer) return
      this.#determined = true
      if (this.#lexicon.indefinite.has(token?.key ?? '')) this.#indefinite = true
      this.#at++
    }
  }

  #readWord(): boolean {
    const token = this.#tokens[this.#at]
    if (!token) return false
    if (token.kind === 'number') return this.#head < 0 && this.#nameFrom < 0 && this.#take(1)
    if (token.kind !== 'word') return this.#joinsName(token)
    const phrase = phraseAt(this.#tokens, this.#at, this.#limit, this.#lexicon, HEAD)
    if (phrase && this.#canTakeHead(token)) return this.#takeHead(phrase.words.length, phrase.tags)
    if (token.upper) return this.#readCapital(token)
    if (has(token, Tag.nameParticle) && this.#continuesName()) return this.#take(1)
    if (has(token, HONORIFIC) && !has(token, ROLE)) return this.#readHonorific(token)
    if (has(token, HEAD) && this.#canTakeHead(token)) return this.#takeHead(1, token.tags)
    return token.noun ? this.#takeHead(1, 0) : this.#readPlain(token)
  }

  // AT & T, Johnson & Johnson
  #joinsName(token: Token): boolean {
    return isSign(token, '&+') && this.#nameFrom >= 0 && isNameWord(this.#tokens[this.#at + 1]) && this.#take(1)
  }

  #readCapital(token: Token): boolean {
    if (has(token, FUNCTION | Tag.article) && !has(token, Tag.firstName) && !isInitial(token) && !this.#opensSurname())
      return false
    if (has(token, HONORIFIC) && this.#nameFrom < 0 && isNameWord(this.#tokens[this.#at + 1])) return this.#readHonorific(token)
    if (has(token, HEAD) && !this.#isSurname()) return this.#takeHead(1, token.tags)
    if (this.#nameFrom < 0 && has(token, Tag.notName) && !isNameWord(this.#tokens[this.#at + 1])) return false
    if (this.#nameFrom < 0) this.#nameFrom = this.#at
    if (token.possessive) return this.#takeOwner()
    this.#at++
    this.#end = this.#at
    return true
  }

  // “Anne Le Roux”, “Anna Dal Pozzo”
  #opensSurname(): boolean {
    const next = this.#tokens[this.#at + 1]
    return (
      has(this.#tokens[this.#at - 1], Tag.firstName) &&
      this.#nameFrom >= 0 &&
      isNameWord(next) &&
      !has(next, FUNCTION | Tag.article)
    )
  }

  // 'Cook' and 'Bishop' behind a first name
  #isSurname(): boolean {
    if (this.#nameFrom < 0) return false
    let at = this.#at - 1
    while (at > this.#nameFrom && has(this.#tokens[at], Tag.nameParticle)) at--
    const before = this.#tokens[at]
    return (has(before, Tag.firstName) || before?.key.length === 1) && !isNameWord(this.#tokens[this.#at + 1])
  }

  /** An owner opens the phrase proper: `Turkey’s foreign minister`. */
  #takeOwner(): boolean {
    const next = this.#tokens[this.#at + 1]
    const goesOn = next?.kind === 'word' && !has(next, FUNCTION | Tag.cue)
    if (!goesOn) {
      this.#at++
      this.#end = this.#at
      return false
    }
    this.#ownerFrom = this.#nameFrom
    this.#ownerTo = this.#at + 1
    this.#nameFrom = -1
    this.#head = -1
    this.#headTags = 0
    this.#owned = true
    this.#adjectives = 0
    this.#at++
    return true
  }

  #readHonorific(token: Token): boolean {
    if (this.#nameFrom >= 0 || !isNameWord(this.#tokens[this.#at + 1])) return false
    this.#gender = has(token, Tag.mister) ? Tag.he : has(token, Tag.missis) ? Tag.she : this.#gender
    this.#at++
    return true
  }

  #continuesName(): boolean {
    if (this.#nameFrom < 0) return false
    // “von der Leyen” against „gibt Roe den Ton vor“
    if (has(this.#tokens[this.#at], Tag.article) && !has(this.#tokens[this.#at - 1], Tag.nameParticle)) return false
    for (let i = this.#at + 1; i < this.#at + 3; i++) {
      const token = this.#tokens[i]
      if (isNameWord(token)) return i < this.#limit
      if (!has(token, Tag.nameParticle | Tag.article)) return false
    }
    return false
  }

  #canTakeHead(token: Token): boolean {
    if (token.upper) return true
    const verb = has(token, Tag.cue | Tag.weakCue | Tag.auxiliary)
    return !verb || (this.#determined && this.#head < 0 && this.#nameFrom < 0) || (this.#owned && this.#head < 0)
  }

  #takeHead(words: number, tags: number): boolean {
    const last = this.#at + words - 1
    this.#head = last
    this.#headTags = tags
    this.#nameFrom =
      this.#tags(last) && tags & Tag.organisation && !(tags & ROLE) && this.#tokens[this.#at]?.upper ? this.#orgStart() : -1
    if (tags & Tag.roleOfMan && !(tags & Tag.roleOfWoman)) this.#gender = Tag.he
    else if (tags & Tag.roleOfWoman && !(tags & Tag.roleOfMan)) this.#gender = Tag.she
    const owner = this.#tokens[last]?.possessive ?? false
    this.#at += words
    this.#end = this.#at
    if (owner) return this.#ownerHead()
    return true
  }

  #tags(at: number): boolean {
    return this.#tokens[at]?.upper ?? false
  }

  // the whole run of capitals is the organisation's name: Harvard University
  #orgStart(): number {
    return this.#nameFrom >= 0 ? this.#nameFrom : this.#at
  }

  // “the company’s spokesman”
  #ownerHead(): boolean {
    const next = this.#tokens[this.#at]
    if (next?.kind !== 'word' || has(next, FUNCTION | Tag.cue)) return false
    this.#owned = true
    this.#head = -1
    this.#headTags = 0
    this.#nameFrom = -1
    this.#gender = 0
    this.#adjectives = 0
    return true
  }

  #readPlain(token: Token): boolean {
    if (has(token, FUNCTION | Tag.article | Tag.possessive)) return false
    if (has(token, Tag.cue | Tag.weakCue) && !this.#isAdjective()) return false
    if (this.#adjectives >= MOST_ADJECTIVES) return false
    if (this.#lexicon.grammar.adjectivesFollow && this.#head >= 0 && this.#nameFrom < 0 && this.#leadsToName())
      return this.#take(1)
    const needsMore = !(this.#determined || this.#owned) || this.#head >= 0 || this.#nameFrom >= 0
    if (needsMore && !this.#leadsToHead()) return false
    this.#adjectives++
    this.#at++
    return true
  }

  // a listed verb can be an adjective or noun right behind an article
  #isAdjective(): boolean {
    const first = this.#head < 0 && this.#adjectives === 0 && this.#nameFrom < 0
    return (this.#determined || this.#owned) && first && this.#at > this.#start
  }

  // “el presidente francés Juan Roe”: one or two adjectives between a listed noun and a name
  #leadsToName(): boolean {
    const next = this.#tokens[this.#at + 1]
    const two = next?.kind === 'word' && !next.upper && next.tags === 0
    const name = two ? this.#tokens[this.#at + 2] : next
    return isNameWord(name) && !has(name, FUNCTION | Tag.article | HEAD)
  }

  // “former US president Jane Roe”: unknown words before a listed noun
  #leadsToHead(): boolean {
    for (let i = this.#at + 1; i < Math.min(this.#limit, this.#at + 4); i++) {
      const token = this.#tokens[i]
      if (token?.kind !== 'word' || has(token, FUNCTION | Tag.article | Tag.possessive)) return false
      if (has(token, ROLE) && !has(token, Tag.cue)) return this.#head < 0 ? i - this.#at < 4 : i - this.#at < 3
      if (has(token, Tag.cue | Tag.weakCue)) return false
      if (token.upper && this.#nameFrom < 0 && i - this.#at > 1) return false
    }
    return false
  }

  #take(words: number): true {
    this.#at += words
    return true
  }

  #result(): NounPhrase | null {
    const plain = this.#end < 0
    if (plain && !(this.#determined && this.#adjectives > 0) && !this.#owned) return null
    const to = plain ? this.#at : this.#end
    if (to <= this.#start) return null
    const nameFrom = this.#nameFrom < 0 ? -1 : this.#nameStart(to)
    return {
      from: this.#start,
      to,
      nameFrom,
      nameTo: nameFrom < 0 ? -1 : to,
      head: plain ? to - 1 : this.#head,
      headTags: plain ? (this.#tokens[to - 1]?.tags ?? 0) & Tag.cueNoun : this.#headTags,
      ownerFrom: this.#ownerFrom,
      ownerTo: this.#ownerTo,
      possessive: has(this.#tokens[this.#start], Tag.possessive),
      determined: this.#determined || this.#owned,
      definite: this.#owned || (this.#determined ? !this.#indefinite : this.#endsDefinite()),
      gender: this.#gender
    }
  }

  // “advokaten”, “36-åringen”
  #endsDefinite(): boolean {
    const key = this.#tokens[this.#head]?.key ?? ''
    return this.#lexicon.grammar.definiteEndings?.some((ending) => key.endsWith(ending)) ?? false
  }

  // “State John Kerry”, “Monday Jane Roe”: the name begins with the first name
  #nameStart(to: number): number {
    if (this.#headTags & Tag.organisation && this.#head >= this.#nameFrom) return this.#nameFrom
    let from = this.#nameFrom
    while (from < to - 1 && has(this.#tokens[from], Tag.notName) && !has(this.#tokens[from], Tag.firstName)) from++
    if (has(this.#tokens[from], Tag.firstName)) return from
    for (let i = from + 1; i < Math.min(to - 1, from + 4); i++) if (has(this.#tokens[i], Tag.firstName)) return i
    return from
  }
}
