import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/languages/detect.js'
import { LANGUAGES } from '../../src/languages/index.js'

const TEXTS = {
  en: 'The council has said that it will not close the library, but the people who work there are still worried about what is going to happen to them after the summer.',
  de: 'Der Stadtrat hat beschlossen, dass die Bücherei nicht geschlossen wird, aber die Leute, die dort arbeiten, machen sich noch immer Sorgen um das, was nach dem Sommer mit ihnen wird.',
  fr: "Le conseil a décidé que la bibliothèque ne sera pas fermée, mais les gens qui y travaillent s'inquiètent toujours de ce qui va se passer pour eux après l'été dans cette ville.",
  es: 'El ayuntamiento ha decidido que la biblioteca no se cerrará, pero las personas que trabajan en ella todavía están preocupadas por lo que va a pasar con ellas después del verano.',
  it: "Il consiglio ha deciso che la biblioteca non sarà chiusa, ma le persone che ci lavorano sono ancora preoccupate per quello che succederà dopo l'estate nella città.",
  pt: 'A câmara decidiu que a biblioteca não vai fechar, mas as pessoas que trabalham lá ainda estão preocupadas com o que lhes vai acontecer depois do verão na cidade.',
  nl: 'De gemeenteraad heeft besloten dat de bibliotheek niet wordt gesloten, maar de mensen die er werken maken zich nog altijd zorgen over wat er na de zomer met hen gaat gebeuren.',
  pl: 'Rada miasta zdecydowała, że biblioteka nie zostanie zamknięta, ale ludzie, którzy w niej pracują, nadal martwią się o to, co się z nimi stanie po lecie, kiedy już nie będzie pieniędzy.',
  sv: 'Kommunen har beslutat att biblioteket inte ska stängas, men de som arbetar där är fortfarande oroliga för vad som kommer att hända med dem efter sommaren när pengarna tar slut.',
  nb: 'Kommunen har bestemt at biblioteket ikke skal stenges, men de som jobber der, er fortsatt bekymret for hva som kommer til å skje med dem etter sommeren når det ikke er mer penger av noe slag.',
  da: 'Kommunen har besluttet, at biblioteket ikke skal lukkes, men de mennesker, der arbejder der, er stadig bekymrede for, hvad der kommer til at ske med dem efter sommeren, når der ikke er flere penge af nogen art.',
  tr: 'Belediye, kütüphanenin kapatılmayacağını söyledi ama orada çalışan insanlar yazdan sonra ne olacağı konusunda hala çok endişeli ve bu karar için daha fazla bilgi istiyor.'
}

const OTHERS: Readonly<Record<string, string>> = {
  fi: 'Kaupunki on päättänyt, että kirjastoa ei suljeta, mutta ne jotka siellä työskentelevät ovat vielä huolissaan siitä, mitä heille kesän jälkeen tapahtuu, kun se ei ole enää auki.',
  cs: 'Rada města rozhodla, že knihovna se nezavře, ale lidé, kteří v ní pracují, se stále bojí toho, co s nimi bude po létě, protože už jsou bez peněz a není jasné, jak to bude dál.',
  ru: 'Городской совет решил, что библиотека не будет закрыта, но люди, которые там работают, всё ещё беспокоятся.',
  el: 'Το συμβούλιο αποφάσισε ότι η βιβλιοθήκη δεν θα κλείσει, αλλά οι άνθρωποι που εργάζονται εκεί ανησυχούν.',
  ja: '市は図書館を閉鎖しないと決めたが、そこで働く人々はまだ夏の後のことを心配している。',
  ar: 'قرر المجلس أن المكتبة لن تغلق لكن الناس الذين يعملون هناك ما زالوا قلقين'
}

function detect(...texts: readonly string[]): string {
  return detectLanguage(texts, LANGUAGES)
}

describe('detectLanguage', () => {
  it.each(Object.entries(TEXTS))('knows %s', (code, text) => {
    expect(detect(text)).toBe(code)
  })

  it.each(LANGUAGES.map(({ code }) => code))('is tried on %s', (code) => {
    expect(Object.keys(TEXTS)).toContain(code)
  })

  it.each(Object.entries(OTHERS))('tells %s, which has no word lists, from those that have', (code, text) => {
    expect(detect(text)).toBe(code)
  })

  it('goes by the story, not by short furniture in another language', () => {
    expect(detect('Share', 'Read more', 'Sign in to the app', TEXTS.da, 'All rights reserved')).toBe('da')
  })

  it('does not depend on the order of the texts', () => {
    const texts = Object.values(TEXTS).slice(0, 2)
    const long = TEXTS.sv.repeat(4)
    expect(detect(...texts, long)).toBe(detect(long, ...texts))
  })

  it('reads capitals like small letters', () => {
    expect(detect(TEXTS.nl.toUpperCase())).toBe('nl')
  })
})

describe('what is no language', () => {
  it.each([
    ['nothing', ''],
    ['space', ' \n\t '],
    ['digits', '12 345 678,90 11:45 2024'],
    ['emoji', '😀🎉🔥 👍'],
    ['half of a pair', '\ud800\udc00\ud800'],
    ['one word', 'Kommune'],
    ['names', 'Anna Berg, Tomas Lind, Karin Holm, Mia Strand'],
    ['marks', '*** --- ### | | | [](())']
  ])('says so of %s', (_, text) => {
    expect(detect(text)).toBe('und')
  })

  it('says so of no text at all', () => {
    expect(detect()).toBe('und')
  })

  it('answers for very long texts', () => {
    for (const unit of ['a', 'é', "'", "x'", ' ', '7', '😀', '\u0301']) {
      expect(typeof detect(unit.repeat(1_000_000))).toBe('string')
    }
    expect(detect('q'.repeat(1_000_000))).toBe('und')
  })

  it('answers for very many texts', () => {
    expect(detect(...Array.from({ length: 20_000 }, () => 'zzz'))).toBe('und')
  })
})
