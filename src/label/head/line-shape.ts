import type { SiteText } from '../../contract/site.js'
import { fold } from '../../text/fold.js'

/** A name or a date in a line: UTF-16 offsets, `end` exclusive. */
export interface ShapeSpan {
  readonly kind: 'name' | 'date'
  readonly start: number
  readonly end: number
}

const LONGEST = 80
const WORD = /\p{L}/u
const DIGIT = /\p{N}/u
const NAME = '{name}'

/**
 * How a line reads with its names and dates left out, folded: `by {name}, chief reporter`. `null` when nothing is left that tells
 * such lines from others, or too much. Several names in a row read as one, so that two authors have the shape of one.
 */
export function lineShape(text: string, spans: readonly ShapeSpan[]): string | null {
  let shape = ''
  let around = ''
  let at = 0
  for (const { kind, start, end } of spans) {
    if (start < at) continue
    const between = text.slice(at, start)
    if (!(kind === 'name' && shape.endsWith(NAME) && between.length <= 5)) shape += `${between}{${kind}}`
    around += between
    at = end
  }
  around += text.slice(at)
  if (at === 0 || around.length > LONGEST || !WORD.test(around) || DIGIT.test(around)) return null
  return fold(shape + text.slice(at))
}

/** Whether other pages of the site print lines of this shape; `known` are the shapes of the site's profile. */
export function hasShape(text: string, spans: readonly ShapeSpan[], known: readonly SiteText[] | undefined): boolean {
  if (known === undefined || known.length === 0) return false
  const shape = lineShape(text, spans)
  return shape !== null && known.some((each) => each.text === shape)
}
