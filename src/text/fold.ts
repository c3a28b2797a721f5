const MARKS = /[’‘ʼ´`′]/g
const DOUBLE_MARKS = /[“”„‟«»″]/g
const DASHES = /[‐‑‒–—―−]/g
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
// anything but visible ASCII without the grave accent and single spaces between: without it nothing is folded but case
const FOLDABLE = /[^ !-_a-~]| {2}|^ | $/
const SPACE = /[\s\u0085]+/g

/** Folds case, white space, invisible characters and typographic marks: two texts that fold alike say the same. */
export function fold(text: string): string {
  return foldMarks(text).toLowerCase()
}

/** The same with case kept. */
export function foldMarks(text: string): string {
  if (!FOLDABLE.test(text)) return text
  // 'İ' lower-cases to two characters; Turkish papers write it at the start of words that are listed with 'i'
  return text
    .replace(INVISIBLE, '')
    .replace(SPACE, ' ')
    .replace(MARKS, "'")
    .replace(DOUBLE_MARKS, '"')
    .replace(DASHES, '-')
    .replace(/…/g, '...')
    .replace(/İ/g, 'i')
    .trim()
}
