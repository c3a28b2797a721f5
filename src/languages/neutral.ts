import type { Language } from './language.js'

const NO_WORDS: readonly string[] = []
const NO_GENDERS = { masculine: NO_WORDS, feminine: NO_WORDS, neutral: NO_WORDS }

/** A language without words: marks of every kind, and a name before a colon, still tell of speech. */
export const NEUTRAL: Language = {
  code: 'und',
  name: 'undetermined',
  functionWords: NO_WORDS,
  page: {
    phrases: {
      share: NO_WORDS,
      advert: NO_WORDS,
      newsletter: NO_WORDS,
      paywall: NO_WORDS,
      cookie: NO_WORDS,
      navigation: NO_WORDS,
      copyright: NO_WORDS,
      comments: NO_WORDS,
      player: NO_WORDS,
      appPrompt: NO_WORDS,
      correction: NO_WORDS,
      authorBio: NO_WORDS,
      other: NO_WORDS
    },
    relatedHeadings: NO_WORDS,
    otherListHeadings: NO_WORDS,
    readAlso: NO_WORDS,
    tagHeadings: NO_WORDS,
    commentHeadings: NO_WORDS,
    captionWords: NO_WORDS,
    creditWords: NO_WORDS,
    summaryHeadings: NO_WORDS,
    paywallSigns: NO_WORDS,
    errorPages: NO_WORDS
  },
  byline: { by: NO_WORDS, and: NO_WORDS, jobs: NO_WORDS, desks: NO_WORDS },
  dates: {
    months: [],
    weekdays: NO_WORDS,
    published: NO_WORDS,
    modified: NO_WORDS,
    at: NO_WORDS,
    hour: NO_WORDS,
    today: NO_WORDS,
    yesterday: NO_WORDS,
    ago: NO_WORDS,
    units: { minute: NO_WORDS, hour: NO_WORDS, day: NO_WORDS, week: NO_WORDS },
    order: 'dmy'
  },
  quotes: {
    grammar: {
      marks: [
        ['“', '”'],
        ['„', '“'],
        ['«', '»'],
        ['"', '"']
      ],
      dashSpeech: true,
      dropsSubject: false,
      inverts: true,
      capitalisedNouns: false,
      nameEndings: NO_WORDS
    },
    cueVerbs: NO_WORDS,
    weakCueVerbs: NO_WORDS,
    cueParticles: NO_WORDS,
    auxiliaries: NO_WORDS,
    cueNouns: NO_WORDS,
    accordingTo: NO_WORDS,
    accordingToAfter: NO_WORDS,
    pronouns: { masculine: NO_WORDS, feminine: NO_WORDS, plural: NO_WORDS },
    firstPerson: NO_WORDS,
    possessives: NO_WORDS,
    relatives: NO_WORDS,
    complementisers: NO_WORDS,
    articles: NO_WORDS,
    indefiniteArticles: NO_WORDS,
    prepositions: NO_WORDS,
    conjunctions: NO_WORDS,
    honorifics: NO_GENDERS,
    roles: NO_GENDERS,
    groups: NO_WORDS,
    organisations: NO_WORDS,
    documents: NO_WORDS,
    particles: NO_WORDS,
    firstNames: { masculine: NO_WORDS, feminine: NO_WORDS },
    notNames: NO_WORDS,
    notSpeech: NO_WORDS,
    imagined: NO_WORDS
  }
}
