import type { Language, PageWords, PhraseRole } from './language.js'
import { type PhraseMatch, PhraseTable } from './phrase-table.js'

/** What a heading opens. */
export type HeadingKind = 'related' | 'otherList' | 'tags' | 'comments' | 'summary'

/** What a line may open with. */
export type OpenerKind = 'readAlso' | 'tags' | 'caption' | 'credit'

interface Compiled {
  readonly phrases: PhraseTable<PhraseRole>
  readonly headings: PhraseTable<HeadingKind>
  readonly openers: ReadonlyMap<OpenerKind, PhraseTable<OpenerKind>>
  readonly paywall: PhraseTable<'paywall'>
  readonly errors: PhraseTable<'error'>
}

// Languages are constant data: what is compiled from one never changes what is answered.
const COMPILED = new WeakMap<Language, Compiled>()

/** The page words of several languages as matchers; earlier languages win. */
export class PageTables {
  readonly #compiled: readonly Compiled[]

  constructor(languages: readonly Language[]) {
    this.#compiled = languages.map(compiled)
  }

  /** The furniture phrase that a folded line equals or begins with. */
  phrase(folded: string): PhraseMatch<PhraseRole> | undefined {
    return this.#first((language) => language.phrases.match(folded))
  }

  /** The heading that a folded line equals. */
  heading(folded: string): PhraseMatch<HeadingKind> | undefined {
    return this.#first((language) => language.headings.match(folded))
  }

  /** The words of a kind that a folded line begins with. */
  opener(kind: OpenerKind, folded: string): PhraseMatch<OpenerKind> | undefined {
    return this.#first((language) => language.openers.get(kind)?.beginning(folded))
  }

  /** The sign that the story is cut off. */
  paywall(folded: string): PhraseMatch<'paywall'> | undefined {
    return this.#first((language) => language.paywall.match(folded))
  }

  /** The sign of a page without a story. */
  error(folded: string): PhraseMatch<'error'> | undefined {
    return this.#first((language) => language.errors.match(folded))
  }

  #first<Found>(find: (language: Compiled) => Found | undefined): Found | undefined {
    for (const language of this.#compiled) {
      const found = find(language)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function compiled(language: Language): Compiled {
  const known = COMPILED.get(language)
  if (known) return known
  const made = compile(language.page)
  COMPILED.set(language, made)
  return made
}

function compile(page: PageWords): Compiled {
  const phrases = new PhraseTable<PhraseRole>()
  for (const [role, list] of Object.entries(page.phrases)) phrases.add(list, role as PhraseRole)
  return {
    phrases,
    headings: new PhraseTable<HeadingKind>()
      .add(page.relatedHeadings, 'related')
      .add(page.otherListHeadings, 'otherList')
      .add(page.commentHeadings, 'comments')
      .add(page.tagHeadings, 'tags')
      .add(page.summaryHeadings, 'summary'),
    openers: new Map([
      opener('readAlso', page.readAlso),
      opener('tags', page.tagHeadings),
      opener('caption', page.captionWords),
      opener('credit', page.creditWords)
    ]),
    paywall: new PhraseTable<'paywall'>().add(page.paywallSigns, 'paywall'),
    errors: new PhraseTable<'error'>().add(page.errorPages, 'error')
  }
}

function opener(kind: OpenerKind, words: readonly string[]): [OpenerKind, PhraseTable<OpenerKind>] {
  return [
    kind,
    new PhraseTable<OpenerKind>().add(
      words.map((word) => (word.endsWith('…') ? word : `${word}…`)),
      kind
    )
  ]
}
