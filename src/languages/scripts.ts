/** A script that tells a language, or a few that some letters set apart. */
interface Script {
  readonly name: string
  readonly letters: RegExp
}

const SCRIPTS: readonly Script[] = [
  { name: 'Latin', letters: /\p{Script=Latin}/gu },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu },
  { name: 'Greek', letters: /\p{Script=Greek}/gu },
  { name: 'Arabic', letters: /\p{Script=Arabic}/gu },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/gu },
  { name: 'Thai', letters: /\p{Script=Thai}/gu },
  { name: 'Devanagari', letters: /\p{Script=Devanagari}/gu },
  { name: 'Hangul', letters: /\p{Script=Hangul}/gu },
  { name: 'Kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { name: 'Han', letters: /\p{Script=Han}/gu }
]

/** How many Latin letters say as much as one sign of the scripts that write a syllable or a word in one. */
const LETTERS_A_SIGN = 3
/** Signs below which a text tells nothing. */
const LEAST_SIGNS = 4
/** The share of its letters at which a typical letter is no foreign name. */
const TYPICAL = 0.002
/** Japanese has about half kana; Chinese has some in names of brands. */
const KANA = 0.08

/**
 * The language that a text's script tells: `ja`, `ko`, `zh`, `ar`, `fa`, `ur`, `el`, `he`, `th`, `hi`, `ru`, `uk`, `bg`, `und`
 * for another one in Cyrillic. Null when the text is Latin, or has too few letters for anything.
 */
export function languageOfScript(text: string): string | null {
  const counts = new Map(SCRIPTS.map(({ name, letters }) => [name, count(text, letters)]))
  const of = (name: string) => counts.get(name) ?? 0
  const eastAsian = (of('Hangul') + of('Kana') + of('Han')) * LETTERS_A_SIGN
  const alphabets = ['Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai', 'Devanagari'] as const
  const most = alphabets.reduce((best, name) => (of(name) > of(best) ? name : best), 'Cyrillic')
  if (Math.max(eastAsian, of(most)) < Math.max(of('Latin'), LEAST_SIGNS)) return null
  if (eastAsian > of(most)) return languageOfEastAsia(of('Hangul'), of('Kana'), of('Han'))
  return languageOfAlphabet(most, text, of(most))
}

function languageOfEastAsia(hangul: number, kana: number, han: number): string {
  if (hangul > kana + han) return 'ko'
  return kana >= KANA * (kana + han) ? 'ja' : 'zh'
}

const LANGUAGE_OF: ReadonlyMap<string, string> = new Map([
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Thai', 'th'],
  ['Devanagari', 'hi']
])

function languageOfAlphabet(script: string, text: string, letters: number): string {
  const has = (typical: RegExp) => count(text, typical) >= Math.max(1, TYPICAL * letters)
  if (script === 'Cyrillic') return languageOfCyrillic(has)
  if (script === 'Arabic') return languageOfArabic(has)
  return LANGUAGE_OF.get(script) ?? 'und'
}

const RUSSIAN = /[ыэё]/giu
const UKRAINIAN = /[їєґ]/giu
const BULGARIAN = /ъ/giu
const OTHER_CYRILLIC = /[ўјљњћђџѓќѕәғқңөұүһ]/giu
const DOTTED_I = /і/giu

function languageOfCyrillic(has: (typical: RegExp) => boolean): string {
  if (has(OTHER_CYRILLIC)) return 'und'
  if (has(UKRAINIAN)) return 'uk'
  if (has(DOTTED_I)) return 'und'
  if (has(RUSSIAN)) return 'ru'
  return has(BULGARIAN) ? 'bg' : 'und'
}

const URDU = /[ٹڈڑںےۓ]/gu
const PERSIAN = /[پچژگیک]/gu

function languageOfArabic(has: (typical: RegExp) => boolean): string {
  if (has(URDU)) return 'ur'
  return has(PERSIAN) ? 'fa' : 'ar'
}

function count(text: string, letters: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(letters)) found++
  return found
}
