import { ZONES } from '../../languages/zones.js'
import type { LineToken } from '../../text/line-tokens.js'
import { two } from './calendar.js'

/** A time zone as printed. */
export interface Zone {
  /** `+03:00`, `Z`; empty when the abbreviation means no single offset. */
  readonly offset: string
  /** The abbreviation, lower case; empty for a bare offset. */
  readonly name: string
  /** Index of the token after it. */
  readonly end: number
}

const ABBREVIATION = /^[A-ZİŞ]{2,5}$/
const MINUS: ReadonlySet<string> = new Set(['-', '−', '–'])
const MAX_OFFSET = 14 * 60

/**
 * The zone that stands at a token, right behind a time of day: `GMT`, `UTC+1`, `(CET)`, `+03:00`, `Z`. A bare `-04:00` is one
 * in the `iso` form only; elsewhere it is the end of a span of time.
 */
export function readZone(tokens: readonly LineToken[], at: number, iso: boolean): Zone | null {
  const first = tokens[at]
  if (first?.text === '(') {
    const inner = tokens[at + 1]?.kind === 'word' ? readZone(tokens, at + 1, iso) : null
    return inner && tokens[inner.end]?.text === ')' ? { ...inner, end: inner.end + 1 } : null
  }
  if (first?.text === 'Z' && first.glued) return { offset: 'Z', name: '', end: at + 1 }
  if (first?.kind === 'word') return namedZone(tokens, at)
  const bare = readOffset(tokens, at)
  return bare && first?.glued && (iso || first.text === '+') ? { offset: written(bare.minutes), name: '', end: bare.end } : null
}

function namedZone(tokens: readonly LineToken[], at: number): Zone | null {
  const { text = '', word = '' } = tokens[at] ?? {}
  if (!ABBREVIATION.test(text)) return null
  const base = ZONES.get(word)
  const known = base !== undefined || word.length > 2
  if (!known && word !== 'et' && word !== 'pt') return null
  const offset = base === 0 && tokens[at + 1]?.glued ? readOffset(tokens, at + 1) : null
  if (offset) return { offset: written(offset.minutes), name: word, end: offset.end }
  return { offset: base === undefined ? '' : written(base), name: word, end: at + 1 }
}

// `+1`, `+01`, `+0100`, `+01:00`
function readOffset(tokens: readonly LineToken[], at: number): { minutes: number; end: number } | null {
  const sign = tokens[at]?.text ?? ''
  const number = tokens[at + 1]
  if ((sign !== '+' && !MINUS.has(sign)) || number?.kind !== 'number' || !number.glued) return null
  const value = Number(number.text)
  let minutes = number.text.length > 2 ? Math.floor(value / 100) * 60 + (value % 100) : value * 60
  let end = at + 2
  if (number.text.length <= 2 && tokens[end]?.text === ':' && tokens[end + 1]?.text.length === 2) {
    minutes += Number(tokens[end + 1]?.text)
    end += 2
  }
  if (number.text.length > 4 || !(minutes <= MAX_OFFSET)) return null
  return { minutes: sign === '+' ? minutes : -minutes, end }
}

function written(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
