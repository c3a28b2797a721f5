import type { Role } from '../contract/roles.js'

/**
 * What the library knows of one language: words, and a few facts of grammar. Data only. Everything is written in lower case
 * unless its comment says otherwise, with the language's own letters and typographic apostrophes as `'`; matching folds case,
 * white space and typographic marks. Lists are written from grammar and general knowledge of the press.
 */
export interface Language {
  /** BCP 47, the key in the registry. */
  readonly code: string
  /** English name, for the README's table. */
  readonly name: string
  /** The 40 to 80 most frequent function words, the ones that set the language apart first; they tell which language a page is in. */
  readonly functionWords: readonly string[]
  readonly page: PageWords
  readonly byline: BylineWords
  readonly dates: DateWords
  readonly quotes: QuoteWords
}

/** Roles that a phrase can tell. */
export type PhraseRole = Extract<
  Role,
  | 'share'
  | 'advert'
  | 'newsletter'
  | 'paywall'
  | 'cookie'
  | 'navigation'
  | 'copyright'
  | 'comments'
  | 'player'
  | 'appPrompt'
  | 'correction'
  | 'authorBio'
  | 'other'
>

/**
 * Words by which furniture is known. A phrase is what a whole block says (`share this article`); a trailing `…` matches a
 * block that begins so (`sign up for our…`). At most six words each, seen at papers of several owners; no sentence of a story
 * may equal one.
 */
export interface PageWords {
  readonly phrases: Readonly<Record<PhraseRole, readonly string[]>>
  /** Headings of further reading that the article offers: `related articles`, `you might also like`, `more on this story`. */
  readonly relatedHeadings: readonly string[]
  /** Headings of lists that are not about this article: `most read`, `latest news`, `trending`, `more from sport`. */
  readonly otherListHeadings: readonly string[]
  /** What stands before a link inside the story, without its colon: `read more`, `read also`, `see also`, `related`. */
  readonly readAlso: readonly string[]
  /** What stands before the topics of the article, without colon: `tags`, `topics`, `more about`. */
  readonly tagHeadings: readonly string[]
  /** Headings of comment sections: `comments`, `join the conversation`. */
  readonly commentHeadings: readonly string[]
  /** What a caption says at its start or end: `pictured`, `file photo`, `file image`. */
  readonly captionWords: readonly string[]
  /** What a credit line opens with, without colon: `photo`, `photograph by`, `image`, `picture`, `credit`. */
  readonly creditWords: readonly string[]
  /** What a line before the summary or key points says: `key points`, `in brief`, `summary`. */
  readonly summaryHeadings: readonly string[]
  /** What cuts a story off: `subscribe to continue reading`, `this article is for subscribers`. Trailing `…` as above. */
  readonly paywallSigns: readonly string[]
  /** What a page without a story says: `page not found`, `access denied`, `enable javascript`. Trailing `…` as above. */
  readonly errorPages: readonly string[]
}

/** Words of the line that says who wrote it. */
export interface BylineWords {
  /** Before a name: `by`, `words by`, `written by`, `reporting by`; `von`, `par`, `de`. */
  readonly by: readonly string[]
  /** Between names: `and`. */
  readonly and: readonly string[]
  /** Jobs of the press that follow a name: `reporter`, `political correspondent`, `senior editor`. Never part of the name. */
  readonly jobs: readonly string[]
  /** Desks that sign instead of a person: `staff reporter`, `news desk`, `editorial staff`. Returned as author when nobody else signs. */
  readonly desks: readonly string[]
}

/** Words of dates. */
export interface DateWords {
  /** January to December: each month's full name first, then its other forms and abbreviations, without a full stop. */
  readonly months: readonly (readonly string[])[]
  /** Names and abbreviations of the days of the week, without a full stop. */
  readonly weekdays: readonly string[]
  /** Before a first publication: `published`, `posted`, `first published`. */
  readonly published: readonly string[]
  /** Before a later change: `updated`, `last updated`, `modified`. */
  readonly modified: readonly string[]
  /** Between a date and a time of day: `at`, `um`, `à`. */
  readonly at: readonly string[]
  /** After a time of day: `uhr`, `h`, `o'clock`. Empty where nothing follows. */
  readonly hour: readonly string[]
  /** `today` and `yesterday`, in this order of lists. */
  readonly today: readonly string[]
  readonly yesterday: readonly string[]
  /** Relative dates: a word before or after a number and a unit (`3 hours ago`, `vor 3 Stunden`), and the units. */
  readonly ago: readonly string[]
  readonly units: {
    readonly minute: readonly string[]
    readonly hour: readonly string[]
    readonly day: readonly string[]
    readonly week: readonly string[]
  }
  /** Which number comes first in `03/04/2024`. */
  readonly order: 'dmy' | 'mdy' | 'ymd'
}

/** Words and grammar of quotation. */
export interface QuoteWords {
  readonly grammar: QuoteGrammar
  /**
   * Every finite form of the verbs that report speech, past and present, singular and plural, and the participles used in
   * compound tenses: `said`, `says`, `saying`, `told`. A hundred verbs or more. Multi-word forms are allowed (`pointed out`).
   */
  readonly cueVerbs: readonly string[]
  /** Forms that report speech only where a quotation stands next to them: `laughed`, `smiled`, `began`, `continues`, `found`. */
  readonly weakCueVerbs: readonly string[]
  /** Separable parts or particles that belong to a cue and may stand away from it: German `hinzu`, `mit`, `fort`. */
  readonly cueParticles: readonly string[]
  /** Auxiliaries between subject and participle: `has`, `had`, `hat`, `habe`, `a`, `ha`. */
  readonly auxiliaries: readonly string[]
  /** Nouns that attribute: `statement`, `tweet`, `letter`, `report`, `interview`. */
  readonly cueNouns: readonly string[]
  /** Prepositions of source before the name: `according to`, `in the words of`, `laut`, `selon`. */
  readonly accordingTo: readonly string[]
  /** The same after the name: German `zufolge`; empty in most languages. */
  readonly accordingToAfter: readonly string[]
  /** Third-person subject pronouns. `plural` also holds gender-neutral ones. */
  readonly pronouns: {
    readonly masculine: readonly string[]
    readonly feminine: readonly string[]
    readonly plural: readonly string[]
  }
  /** First person singular: `i`, `ich`. */
  readonly firstPerson: readonly string[]
  /** Possessives of the third person that open a description: `his`, `her`, `their`, `ihre`, `son`, `sa`. */
  readonly possessives: readonly string[]
  /** Relative pronouns that open a clause between name and verb: `who`, `which`, `der`, `die`, `qui`. */
  readonly relatives: readonly string[]
  /** Words that open reported speech, the one that adds nothing first: `that`, `dass`, `que`, `che`. */
  readonly complementisers: readonly string[]
  /** Verb forms that mark a sentence as somebody else's words: German `sei`, `habe`, `könne`. Default none. */
  readonly reportedForms?: readonly string[]
  /** Definite and indefinite articles, every form. */
  readonly articles: readonly string[]
  /** Those of them that are indefinite, with the words that introduce somebody new: `a`, `an`, `another`; `ein`, `eine`. */
  readonly indefiniteArticles: readonly string[]
  /** Prepositions, the common fifty: what follows one is no subject. */
  readonly prepositions: readonly string[]
  /** `and`, `but`, `while`, `as`: words between clauses. */
  readonly conjunctions: readonly string[]
  /** Forms of address cut off a name, without a full stop: `mr`, `mrs`, `dr`, `sir`, `herr`, `frau`, `m`, `mme`. */
  readonly honorifics: {
    readonly masculine: readonly string[]
    readonly feminine: readonly string[]
    readonly neutral: readonly string[]
  }
  /**
   * Offices, jobs and kinships that describe a person, each form with its grammatical gender where the language shows one:
   * `president`, `spokesman`, `mother`; `ministerin`. Two hundred or more.
   */
  readonly roles: {
    readonly masculine: readonly string[]
    readonly feminine: readonly string[]
    readonly neutral: readonly string[]
  }
  /** Groups that speak: `officials`, `police`, `residents`, `critics`, `experts`, `authorities`. */
  readonly groups: readonly string[]
  /** Groups that stand for people named together: `couple`, `duo`, `brothers`. They are groups too. Default none. */
  readonly pairs?: readonly string[]
  /** Head words of organisations: `ministry`, `company`, `university`, `court`, `union`, `inc`, `gmbh`. */
  readonly organisations: readonly string[]
  /** Things that speak for whoever made them: `statement`, `report`, `letter`, `study`, `website`. */
  readonly documents: readonly string[]
  /** Lower-case parts inside names: `van`, `de`, `al`, `bin`, `von`. */
  readonly particles: readonly string[]
  /** Common first names, capitalised as in print, by gender: about a hundred each, of the countries where the language is spoken. */
  readonly firstNames: { readonly masculine: readonly string[]; readonly feminine: readonly string[] }
  /** Words that stand capitalised at a sentence's start or always, and are no names: days, months, `The`, `But`, `However`. */
  readonly notNames: readonly string[]
  /** Words before a stretch in marks that make it a name, title or scare quote: `so-called`, `called`, `dubbed`, `titled`, `book`, `film`. */
  readonly notSpeech: readonly string[]
  /** Verbs of what was not, or not yet, said: `would say`, `should have said`, `imagine`, `as if to say`. */
  readonly imagined: readonly string[]
  /** What speech reported without marks needs beside the lists above. */
  readonly indirect?: IndirectWords
}

/** Words around speech reported without marks. Single words. */
export interface IndirectWords {
  /** Verbs of speech whose first object is the person addressed, or that an infinitive follows: `told`, `vowed`. */
  readonly addressed?: readonly string[]
  /** Verbs of speech that a clause follows without `that`, and hardly ever a thing: `said`, `argues`, `thinks`. */
  readonly bare?: readonly string[]
  /** Finite verbs beside the auxiliaries that tell a clause from a thing: `will`, `can`. */
  readonly finite?: readonly string[]
  /** Before an infinitive: `to` of `vowed to leave`. */
  readonly infinitive?: readonly string[]
  /** Conjunctions whose clause, opening a sentence, ends with its comma: `while`, `although`. */
  readonly subordinating?: readonly string[]
  /** Conjunctions behind a comma with which the writer takes over again: `but`, `while`. */
  readonly turning?: readonly string[]
  /** What opens `As Roe said, …`. */
  readonly as?: readonly string[]
  /** Prepositions that name a source before a thing that is said or written: German `nach` of `nach Behördenangaben`. */
  readonly sources?: readonly string[]
  /** Before a verb of speech that then reports nothing: `not`, `never`, `was` of a passive, `we`, `you`. */
  readonly spoiling?: readonly string[]
}

/** Facts of grammar that decide how a cue is read. */
export interface QuoteGrammar {
  /** Opening and closing marks in use, the most usual first. */
  readonly marks: readonly (readonly [open: string, close: string])[]
  /** Whether a dash at the start of a paragraph opens speech. */
  readonly dashSpeech: boolean
  /** Whether a finite verb may stand without its subject (`"…", dijo.`). */
  readonly dropsSubject: boolean
  /** Whether the verb usually stands before its subject behind a quotation (`"…", sagte X`). */
  readonly inverts: boolean
  /** Whether a verb inside the writer's own words always follows its subject, as in English. Default false. */
  readonly subjectFirst?: boolean
  /** Whether nouns are capitalised, so that a capital letter tells nothing about names (German). */
  readonly capitalisedNouns: boolean
  /** Endings that case adds to names, to be cut when a name is looked up: Turkish `'ın`, Polish `a`, `em`, `owi`; German `s`. */
  readonly nameEndings: readonly string[]
  /** Endings that make a noun definite where no article does: Norwegian `en` of `advokaten`. Default none. */
  readonly definiteEndings?: readonly string[]
  /** Whether adjectives stand behind their noun (`el presidente francés`). Default false. */
  readonly adjectivesFollow?: boolean
}
