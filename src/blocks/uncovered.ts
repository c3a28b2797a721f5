import { isInvisible, isSpace } from '../text/characters.js'
import { LINE_END, trimBlank } from '../text/lines.js'
import type { Draft, Range, Setting } from './draft.js'
import { TextBuilder } from './text-builder.js'

// What containers print in front of their content.
const MARKERS = '>-*+•‣▪▫■□●○◦◆◇►▶▸▹➤➢→⇒✓✔✗·∙⁃❖★☆–—―−'
const RULE = /^[|:\s=_~*+-]+$/

/**
 * Adds drafts for what no draft covers, so that nothing of the input is lost: what a tree leaves out, and what stands between the
 * nodes of a tree. White space, invisible characters and the markers of containers may stay uncovered.
 *
 * @param drafts - in order, their ranges disjoint.
 */
export function coverAll(drafts: readonly Draft[], input: string): Draft[] {
  const covered: Draft[] = []
  let from = 0
  for (const draft of drafts) {
    // nothing printed, nothing meant
    if (draft.source.start === draft.source.end && draft.text === '') continue
    for (const range of uncovered(input, from, draft.source.start)) covered.push(rest(input, range))
    covered.push(draft)
    from = draft.source.end
  }
  for (const range of uncovered(input, from, input.length)) covered.push(rest(input, range))
  return covered
}

// By line, without the markers in front.
function uncovered(input: string, start: number, end: number): Range[] {
  const ranges: Range[] = []
  if (skipMarkers(input, start, end) === end) return ranges
  let from = start
  const add = (to: number) => {
    const first = skipMarkers(input, from, to)
    if (first < to) ranges.push({ start: first, end: trimBlank(input, first, to) })
  }
  for (const { 0: lineEnd, index } of input.slice(start, end).matchAll(LINE_END)) {
    add(start + index)
    from = start + index + lineEnd.length
  }
  add(end)
  return ranges
}

function rest(input: string, source: Range): Draft {
  const value = input.slice(source.start, source.end)
  const builder = new TextBuilder()
  const setting = settingOf(value)
  if (setting.kind === 'leftOut') builder.append(value, source.start)
  return { ...setting, text: builder.text, map: builder.map(), source, links: [], images: [] }
}

function settingOf(value: string): Setting {
  const kind = value.startsWith('<') ? 'html' : value.startsWith('[') ? 'definition' : RULE.test(value) ? 'break' : 'leftOut'
  return { kind, depth: 0 }
}

function skipMarkers(input: string, start: number, end: number): number {
  let at = start
  while (at < end && isLoose(input, at)) at++
  return at
}

function isLoose(input: string, at: number): boolean {
  const code = input.charCodeAt(at)
  return isSpace(code) || isInvisible(code) || MARKERS.includes(input.charAt(at))
}
