import { looksLikeSpeech } from '../text/dash-speech.js'
import type { LineGroup } from './line-groups.js'

/** A stretch of groups, `end` exclusive. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** So many lines behind dashes, one under the other, may be a list. */
const FEWEST_DASHES = 3
const FEWEST = 2
const SENTENCE_END = /[.!?…。！？][»”"’)]?$/u

/**
 * The runs of groups that are lists. One marker alone is no list, and what stands behind hyphens and dashes may be speech: these
 * make a list only on lines that follow each other, and only when they read like one.
 */
export function listRuns(text: string, groups: readonly LineGroup[]): Run[] {
  const runs: Run[] = []
  let start = 0
  while (start < groups.length) {
    const end = runEnd(groups, start)
    if (end > start && isList(text, groups.slice(start, end))) runs.push({ start, end })
    start = Math.max(end, start + 1)
  }
  return runs
}

function runEnd(groups: readonly LineGroup[], start: number): number {
  const marker = groups[start]?.marker
  if (!marker) return start
  let end = start + 1
  while (end < groups.length && groups[end]?.marker?.mark === marker.mark) {
    if (marker.kind !== 'bullet' && groups[end]?.first.opens) break
    end++
  }
  return end
}

function isList(text: string, items: readonly LineGroup[]): boolean {
  const kind = items[0]?.marker?.kind
  if (items.length < (kind === 'dash' ? FEWEST_DASHES : FEWEST)) return false
  if (kind === 'bullet' || items[0]?.marker?.mark === '*') return true
  const texts = items.map((item) => text.slice(item.marker?.content, item.lines.at(-1)?.line.end))
  const ended = texts.filter((item) => SENTENCE_END.test(item.slice(-2))).length
  return !texts.some(looksLikeSpeech) && (kind === 'dash' ? ended === 0 : ended * 2 <= texts.length)
}
