import { foldWord } from './compile-quotes.js'
import type { Language } from './language.js'

/** What speech reported without marks needs to know of a language beside the quotation words; folded. */
export interface IndirectLexicon {
  /** The complementiser that adds nothing of its own: `that`, `dass`. */
  readonly plain: string
  readonly addressed: ReadonlySet<string>
  readonly bare: ReadonlySet<string>
  readonly finite: ReadonlySet<string>
  readonly infinitive: ReadonlySet<string>
  readonly subordinating: ReadonlySet<string>
  readonly turning: ReadonlySet<string>
  readonly as: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  /** Words before a verb of speech that make it no report: `not`, `was` of a passive, `we`. */
  readonly spoiling: ReadonlySet<string>
}

/** The word sets of a language for indirect speech. */
export function compileIndirectWords({ quotes }: Language): IndirectLexicon {
  const words = quotes.indirect
  const setOf = (list: readonly string[] | undefined) => new Set((list ?? []).map(foldWord))
  return {
    plain: foldWord(quotes.complementisers[0] ?? ''),
    addressed: setOf(words?.addressed),
    bare: setOf(words?.bare),
    finite: setOf(words?.finite),
    infinitive: setOf(words?.infinitive),
    subordinating: setOf(words?.subordinating),
    turning: setOf(words?.turning),
    as: setOf(words?.as),
    sources: setOf(words?.sources),
    spoiling: setOf([...(words?.spoiling ?? []), ...quotes.firstPerson])
  }
}
