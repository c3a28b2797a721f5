import { characterEntities } from 'character-entities'

/** A decoded character reference. */
export interface Reference {
  /** What it stands for: one or two UTF-16 units, or a surrogate pair. */
  readonly text: string
  /** Length of the reference itself, ampersand and semicolon included. */
  readonly length: number
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y

// What browsers make of the numbers that Windows-1252 uses for marks: pages print &#147; for “.
const WINDOWS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178'

/** The character reference that begins at `at` (`&amp;`, `&#8217;`, `&#x2019;`, with its semicolon), as HTML reads it; else `null`. */
export function referenceAt(text: string, at: number): Reference | null {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(text)
  if (match === null) return null
  const [all, decimal, hex, name] = match
  const decoded = name === undefined ? fromNumber(decimal, hex) : fromName(name)
  return decoded === null ? null : { text: decoded, length: all.length }
}

function fromName(name: string): string | null {
  return Object.hasOwn(characterEntities, name) ? (characterEntities[name] ?? null) : null
}

function fromNumber(decimal: string | undefined, hex: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.charAt(code - 0x80)
  const unusable = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return unusable ? '\uFFFD' : String.fromCodePoint(code)
}
