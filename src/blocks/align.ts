import { referenceAt } from '../text/character-references.js'
import type { Range } from './draft.js'
import { type Origin, originStart } from './origin.js'
import type { PageContext } from './page-context.js'
import { close } from './text-map.js'

/** How far to look for the place where a value and its source agree again. */
const REACH = 8

const REPLACED = /\uFFFD/g
const SKIPPED = /[ \t\r\n>\\]/
const ESCAPABLE = /[!-/:-@[-`{-~]/

/**
 * Where the units of a node's `value` stand in the input, given the range that the node was read from: the input may hold escapes, character references, indents and block quote markers that the value lacks.
 */
export function align(value: string, { start, end }: Range, page: Pick<PageContext, 'input' | 'decoded'>): Origin {
  const source = page.input.slice(start, end)
  if (value === source) return start
  if (value.length === source.length && value.replaceAll('\uFFFD', '\0') === source.replaceAll('\uFFFD', '\0')) return start
  const map: number[] = []
  let at = 0
  let from = 0
  while (at < value.length) {
    const step = stepAt(value, at, source, from, page.decoded)
    if (step.units > 0) map.push(at, start + from, start + Math.min(source.length, from + step.length))
    at += step.units
    from = Math.min(source.length, from + step.length)
  }
  return close(map, value.length)
}

/** `units` of the value stand for `length` units of the source. */
interface Step {
  readonly units: number
  readonly length: number
}

const ONE: Step = { units: 1, length: 1 }
const SKIP: Step = { units: 0, length: 1 }
const INSERTED: Step = { units: 1, length: 0 }

function stepAt(value: string, at: number, source: string, from: number, decoded: boolean): Step {
  const next = source.charAt(from)
  if (next === '') return INSERTED
  if (next === '\\' && isEscape(value, at, source, from)) return { units: 1, length: 2 }
  const reference = decoded && next === '&' ? decodedAt(value, at, source, from) : null
  if (reference) return reference
  if (value.charAt(at) === next || (next === '\0' && value.charAt(at) === '\uFFFD')) return ONE
  return SKIPPED.test(next) ? SKIP : agreeAgain(value, at, source, from)
}

function isEscape(value: string, at: number, source: string, from: number): boolean {
  const escaped = source.charAt(from + 1)
  return escaped === value.charAt(at) && ESCAPABLE.test(escaped)
}

// A reference that the reader decoded. One that it did not know looks the same when it stands for an ampersand: what follows decides.
function decodedAt(value: string, at: number, source: string, from: number): Step | null {
  const reference = referenceAt(source, from)
  if (!reference) return null
  const { text, length } = reference
  if (value.charAt(at) === '\uFFFD' && source.charAt(from + 1) === '#') return { units: 1, length }
  if (!value.startsWith(text, at)) return null
  const kept = value.startsWith(source.slice(from, from + length), at)
  const decoded = value.charAt(at + text.length) === source.charAt(from + length)
  return kept && !decoded ? null : { units: text.length, length }
}

// Something else stands in the value (typographic marks for plain ones, say): the shortest step to where both go on alike.
function agreeAgain(value: string, at: number, source: string, from: number): Step {
  for (let far = 1; far <= REACH; far++) {
    for (let units = 0; units <= far; units++) {
      const length = far - units
      if (units + length > 0 && value.charAt(at + units) === source.charAt(from + length) && value.charAt(at + units) !== '') {
        return { units, length }
      }
    }
  }
  return ONE
}

/** The value with what its reader gave up as U+FFFD: NUL characters, which print nothing, and the references that browsers know. */
export function restored(value: string, origin: Origin, input: string): string {
  if (!value.includes('\uFFFD')) return value
  return value.replace(REPLACED, (mark, at: number) => {
    const start = originStart(origin, at)
    if (input.charCodeAt(start) === 0) return '\0'
    return referenceAt(input, start)?.text ?? mark
  })
}
