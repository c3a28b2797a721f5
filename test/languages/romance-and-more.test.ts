import { describe, expect, it } from 'vitest'
import { es } from '../../src/languages/es.js'
import { fr } from '../../src/languages/fr.js'
import { it as italian } from '../../src/languages/it.js'
import type { Language } from '../../src/languages/language.js'
import { pl } from '../../src/languages/pl.js'
import { pt } from '../../src/languages/pt.js'
import { tr } from '../../src/languages/tr.js'

interface Expected {
  readonly language: Language
  readonly cues: readonly string[]
  readonly weakCues: readonly string[]
  readonly months: Readonly<Record<number, readonly string[]>>
  readonly related: readonly string[]
  readonly readAlso: readonly string[]
  readonly mostRead: readonly string[]
  readonly share: readonly string[]
  readonly men: readonly string[]
  readonly women: readonly string[]
}

const EXPECTED: readonly Expected[] = [
  {
    language: fr,
    cues: [
      'a déclaré',
      'dit',
      'affirme',
      'explique',
      'souligne',
      'ajoute',
      'estime',
      'précise',
      'assure',
      'rappelle',
      'répond',
      "s'exclame"
    ],
    weakCues: ['poursuit', 'lance', 'conclut', 'annonce'],
    months: {
      1: ['janvier', 'janv'],
      2: ['février', 'févr', 'fév'],
      7: ['juillet', 'juil'],
      8: ['août'],
      12: ['décembre', 'déc']
    },
    related: ['à lire aussi', 'a lire aussi', 'lire aussi', 'sur le même sujet', 'articles similaires'],
    readAlso: ['lire aussi', 'à lire aussi', 'voir aussi'],
    mostRead: ['les plus lus', 'dernières infos'],
    share: ['partager', 'partager sur facebook', 'facebook', 'whatsapp', 'share'],
    men: ['président', 'avocat', 'frère'],
    women: ['présidente', 'avocate', 'sœur']
  },
  {
    language: es,
    cues: [
      'dijo',
      'dice',
      'afirmó',
      'aseguró',
      'señaló',
      'explicó',
      'añadió',
      'agregó',
      'subrayó',
      'declaró',
      'destacó',
      'dicho'
    ],
    weakCues: ['contó', 'concluyó', 'continuó'],
    months: { 1: ['enero', 'ene'], 4: ['abril', 'abr'], 9: ['septiembre', 'setiembre', 'sept'], 12: ['diciembre', 'dic'] },
    related: ['noticias relacionadas', 'te puede interesar', 'lea también', 'lee también', 'más información', 'mas informacion'],
    readAlso: ['lea también', 'lee también', 'te puede interesar', 'leé también'],
    mostRead: ['lo más leído', 'lo mas leido', 'más leídas', 'últimas noticias'],
    share: ['compartir', 'compartir en facebook', 'facebook', 'whatsapp', 'síguenos en…'],
    men: ['ministro', 'alcalde', 'hermano'],
    women: ['ministra', 'alcaldesa', 'hermana']
  },
  {
    language: italian,
    cues: [
      'ha detto',
      'dice',
      'afferma',
      'spiega',
      'sottolinea',
      'racconta',
      'aggiunge',
      'commenta',
      'dichiarato',
      'ribadisce',
      'precisa'
    ],
    weakCues: ['conclude', 'prosegue', 'continua'],
    months: {
      1: ['gennaio', 'gen'],
      5: ['maggio', 'mag'],
      6: ['giugno', 'giu'],
      9: ['settembre', 'set', 'sett'],
      12: ['dicembre', 'dic']
    },
    related: ['leggi anche', 'articoli correlati', 'ti potrebbe interessare', 'potrebbe interessarti anche'],
    readAlso: ['leggi anche', 'vedi anche', 'per approfondire'],
    mostRead: ['i più letti', 'i piu letti', 'ultime notizie'],
    share: ['condividi', 'condividi su facebook', 'facebook', 'whatsapp'],
    men: ['sindaco', 'direttore', 'fratello'],
    women: ['sindaca', 'direttrice', 'sorella']
  },
  {
    language: pt,
    cues: [
      'disse',
      'diz',
      'afirmou',
      'afirma',
      'explicou',
      'declarou',
      'ressaltou',
      'destacou',
      'acrescentou',
      'contou',
      'sublinhou'
    ],
    weakCues: ['continuou', 'concluiu', 'começou'],
    months: {
      2: ['fevereiro', 'fev'],
      3: ['março', 'mar'],
      5: ['maio'],
      9: ['setembro', 'set'],
      10: ['outubro', 'out'],
      12: ['dezembro', 'dez']
    },
    related: ['leia também', 'veja também', 'notícias relacionadas', 'artigos relacionados', 'leia mais'],
    readAlso: ['leia também', 'veja também', 'leia mais', 'saiba mais'],
    mostRead: ['mais lidas', 'últimas notícias', 'mais lidos'],
    share: ['compartilhar', 'partilhar', 'compartilhe', 'facebook', 'whatsapp'],
    men: ['prefeito', 'vereador', 'irmão'],
    women: ['prefeita', 'vereadora', 'irmã']
  },
  {
    language: pl,
    cues: [
      'powiedział',
      'powiedziała',
      'powiedzieli',
      'mówi',
      'dodał',
      'dodała',
      'podkreślił',
      'zaznaczyła',
      'poinformowało',
      'twierdzi',
      'odparł'
    ],
    weakCues: ['zażartował', 'kontynuuje', 'zakończyła'],
    months: {
      1: ['styczeń', 'stycznia'],
      5: ['maj', 'maja'],
      9: ['wrzesień', 'września'],
      10: ['październik', 'października', 'paź']
    },
    related: ['czytaj także', 'czytaj też', 'zobacz także', 'zobacz też', 'powiązane artykuły', 'polecamy'],
    readAlso: ['czytaj także', 'czytaj też', 'czytaj również', 'zobacz także', 'przeczytaj także'],
    mostRead: ['najczęściej czytane', 'najnowsze wiadomości', 'popularne'],
    share: ['udostępnij', 'podziel się', 'facebook', 'kopiuj link'],
    men: ['rzecznik', 'dziennikarz', 'brat'],
    women: ['rzeczniczka', 'posłanka', 'siostra']
  },
  {
    language: tr,
    cues: [
      'dedi',
      'diye konuştu',
      'söyledi',
      'belirtti',
      'ifade etti',
      'ifadelerini kullandı',
      'vurguladı',
      'kaydetti',
      'diyen',
      'açıkladı'
    ],
    weakCues: ['konuştu', 'ekledi', 'devam etti'],
    months: { 1: ['ocak', 'oca'], 5: ['mayıs', 'mayis'], 8: ['ağustos', 'ağu'], 11: ['kasım', 'kasim'], 12: ['aralık', 'ara'] },
    related: ['ilgili haberler', 'ilginizi çekebilir', 'benzer haberler', 'bunlar da ilginizi çekebilir'],
    readAlso: ['ayrıca okuyun', 'ilgili haber', 'daha fazla oku'],
    mostRead: ['çok okunanlar', 'en çok okunanlar', 'öne çıkanlar'],
    share: ['paylaş', 'haberi paylaş', 'facebook', 'whatsapp', 'google news'],
    men: ['babası', 'iş adamı'],
    women: ['annesi', 'kadın']
  }
]

/** The last word: compound tenses are told by auxiliary and participle. */
function knowsCue({ quotes }: Language, cue: string): boolean {
  const [first = '', ...rest] = cue.split(' ')
  return quotes.cueVerbs.includes(cue) || (quotes.auxiliaries.includes(first) && quotes.cueVerbs.includes(rest.join(' ')))
}

describe.each(EXPECTED)('$language.code', (expected) => {
  const { language } = expected
  const { page, quotes, dates } = language

  it('knows the usual reporting verbs', () => {
    expect(expected.cues.filter((cue) => !knowsCue(language, cue))).toEqual([])
    expect(quotes.weakCueVerbs).toEqual(expect.arrayContaining([...expected.weakCues]))
  })

  it('keeps strong and weak reporting verbs apart', () => {
    const strong = new Set(quotes.cueVerbs)
    expect(quotes.weakCueVerbs.filter((verb) => strong.has(verb))).toEqual([])
  })

  it('knows twelve months with the usual abbreviations, no form for two of them', () => {
    expect(dates.months).toHaveLength(12)
    for (const [month, forms] of Object.entries(expected.months)) {
      expect(dates.months[Number(month) - 1]).toEqual(expect.arrayContaining([...forms]))
    }
    const forms = dates.months.flat()
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('knows the headings of further reading', () => {
    expect(page.relatedHeadings).toEqual(expect.arrayContaining([...expected.related]))
    expect(page.readAlso).toEqual(expect.arrayContaining([...expected.readAlso]))
    expect(page.otherListHeadings).toEqual(expect.arrayContaining([...expected.mostRead]))
    const related = new Set(page.relatedHeadings)
    expect(page.otherListHeadings.filter((heading) => related.has(heading))).toEqual([])
  })

  it('knows the words of share bars, with the English ones that sites print', () => {
    expect(page.phrases.share).toEqual(expect.arrayContaining([...expected.share]))
  })

  it('knows men and women by their office or kinship', () => {
    expect(quotes.roles.masculine).toEqual(expect.arrayContaining([...expected.men]))
    expect(quotes.roles.feminine).toEqual(expect.arrayContaining([...expected.women]))
  })

  it('lists no word of assent or denial as furniture: interviews answer with them', () => {
    const furniture = new Set(Object.values(page.phrases).flat())
    expect(
      ['oui', 'non', 'sí', 'no', 'sì', 'sim', 'não', 'tak', 'nie', 'evet', 'hayır'].filter((word) => furniture.has(word))
    ).toEqual([])
  })
})

describe('grammar', () => {
  it('says which languages drop the subject and which put it behind the verb', () => {
    const drops = EXPECTED.filter(({ language }) => language.quotes.grammar.dropsSubject).map(({ language }) => language.code)
    const inverts = EXPECTED.filter(({ language }) => language.quotes.grammar.inverts).map(({ language }) => language.code)
    expect(drops).toEqual(['es', 'it', 'pt', 'pl', 'tr'])
    expect(inverts).toEqual(['fr', 'es', 'it', 'pt', 'pl'])
  })

  it('lists the marks in use, the usual ones first', () => {
    expect(fr.quotes.grammar.marks[0]).toEqual(['«', '»'])
    expect(pl.quotes.grammar.marks[0]).toEqual(['„', '”'])
    expect(italian.quotes.grammar.marks).toContainEqual(['«', '»'])
    expect(es.quotes.grammar.marks).toContainEqual(['“', '”'])
  })

  it('knows the endings that case adds to names', () => {
    expect(tr.quotes.grammar.nameEndings).toEqual(expect.arrayContaining(["'ın", "'nin", "'a", "'den", "'yi"]))
    expect(pl.quotes.grammar.nameEndings).toEqual(expect.arrayContaining(['a', 'owi', 'em', 'ego', 'iem']))
  })

  it('says who a Turkish pronoun is no more than the language does', () => {
    expect(tr.quotes.pronouns.plural).toContain('o')
    expect([...tr.quotes.pronouns.masculine, ...tr.quotes.pronouns.feminine]).toEqual([])
  })
})

describe('capitals', () => {
  it('reads French headings printed without accents on their capitals', () => {
    expect(fr.page.readAlso).toContain('a lire aussi')
    expect(fr.page.relatedHeadings).toContain('a voir aussi')
  })

  it('reads Turkish print in capitals, where the dotless ı is lost', () => {
    const printed = 'SPONSORLU BAĞLANTI'.toLowerCase()
    expect(tr.page.phrases.advert).toContain(printed)
  })
})
