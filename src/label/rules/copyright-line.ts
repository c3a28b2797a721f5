import type { LineRule } from './rule.js'

const SIGN = /^(?:©|\(c\))/iu
const SIGN_AND_YEAR = /©.{0,60}?(?:19|20)\d\d/u
const WORDS_AND_YEAR = /^((?:\p{L}+ ){1,3})(?:© ?)?(?:19|20)\d\d/u
const YEAR = /(?:19|20)\d\d/

/** Lines with a copyright sign: with a year the site's notice, without one and short the maker of a picture. */
export const copyrightLine: LineRule = {
  id: 'copyright-line',
  find: (line, draft) => {
    const { text, features } = line
    if (features.words > 60) return null
    const named = WORDS_AND_YEAR.exec(line.opening)?.[1]
    if (named !== undefined && draft.tables.phrase(named)?.tag === 'copyright') {
      return { role: 'copyright', note: 'a word for copyright and a year', matched: named }
    }
    if (!SIGN.test(text) && !SIGN_AND_YEAR.test(text)) return null
    if (YEAR.test(text.slice(0, 80))) return { role: 'copyright', note: 'a copyright sign and a year', matched: '©' }
    if (features.words > 8) return { role: 'copyright', note: 'opens with a copyright sign', matched: '©' }
    return { role: 'credit', note: `a copyright sign on a line of ${features.words} words`, matched: '©' }
  }
}
