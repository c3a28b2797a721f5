/** UTF-16 code units by what they do on paper. All functions take a code unit, or `NaN` beyond the end of a text. */

/** Whether the unit is white space: ASCII, NEL, no-break and Unicode spaces, line and paragraph separators. */
export function isSpace(code: number): boolean {
  if (code < 0x85) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0x85 || code === 0xa0
  return (code >= 0x2000 && code <= 0x200a) || EXOTIC_SPACES.has(code)
}

/** Whether the unit ends a line: LF, VT, FF, CR, NEL, line and paragraph separators. CRLF is two units and one line end. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/**
 * Whether the unit prints nothing at all: control characters, soft hyphens, zero-width characters, direction marks, byte order
 * marks. Joiners (U+200C, U+200D) are among them although some words need them: see `isJoiner`.
 */
export function isInvisible(code: number): boolean {
  if (code < 0x20) return code < 0x09 || code > 0x0d
  if (code < 0x7f) return false
  if (code < 0x200b) return (code <= 0x9f && code !== 0x85) || code === 0xad || code === 0x61c || code === 0x180e
  if (code > 0x206f) return code === 0xfeff
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060
}

/** Zero-width non-joiner and joiner: part of the spelling in Persian, the scripts of India, and emoji. */
export function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d
}

/** Whether the unit is a letter of a script that writes no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
export function isUnspaced(code: number): boolean {
  if (code < 0x0e00) return false
  if (code < 0x2e80) return code <= 0x0eff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff)
  return (code <= 0x9fff && !(code >= 0x3130 && code <= 0x318f)) || (code >= 0xf900 && code <= 0xfaff) || isWide(code)
}

const EXOTIC_SPACES: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])

// Full-width forms, and the surrogates of the supplementary ideographic planes.
function isWide(code: number): boolean {
  return (code >= 0xff00 && code <= 0xffef) || (code >= 0xd840 && code <= 0xd888)
}
