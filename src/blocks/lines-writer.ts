import { LINE_END } from '../text/lines.js'
import type { BlockWriter } from './block-writer.js'
import type { Range } from './draft.js'
import type { LineBreak, LineBreaks } from './line-breaks.js'
import { type Origin, originEnd, originStart, sliceOrigin } from './origin.js'

const HYPHEN_AT_END = /[-\u2010\u2011][ \t]{0,9}$/

/** Writes a text that may run over several lines. */
export function writeLines(value: string, origin: Origin, writer: BlockWriter, breaks: LineBreaks): void {
  let from = 0
  for (const { 0: end, index } of value.matchAll(LINE_END)) {
    const next = index + end.length
    const range = { start: originStart(origin, index), end: originEnd(origin, next) }
    const what = breaks(range.start)
    const to = what === 'hyphen' ? beforeHyphen(value, from, index) : index
    writer.text(value.slice(from, to), sliceOrigin(origin, from, to))
    breakLine(writer, range, what)
    from = next
  }
  writer.text(value.slice(from), sliceOrigin(origin, from, value.length))
}

/** Writes what a line break is. */
export function breakLine(writer: BlockWriter, { start, end }: Range, what: LineBreak): void {
  if (what === 'block') writer.split(start, end)
  else if (what === 'space') writer.space(start, end)
}

function beforeHyphen(value: string, from: number, to: number): number {
  const tail = value.slice(Math.max(from, to - 10), to)
  return to - (HYPHEN_AT_END.exec(tail)?.[0].length ?? 0)
}
