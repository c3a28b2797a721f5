import type { LabelDraft, StoryRange } from '../label-draft.js'
import type { Line } from '../line.js'
import { wordsOf } from './title-parts.js'

const STEM = 5
const MIN_LENGTH = 4
const MAX_LINES = 40
const MAX_TEXT = 2000

/** The beginnings of the longer words of a story, folded: what a headline shares with it and a menu does not. */
export function storyStems(draft: LabelDraft, story: StoryRange): ReadonlySet<string> {
  const stems = new Set<string>()
  for (let index = story.first; index <= Math.min(story.last, story.first + MAX_LINES); index++) {
    const line = draft.line(index)
    if (!line?.features.ends) continue
    for (const stem of stemsOf(line.text.slice(0, MAX_TEXT))) stems.add(stem)
  }
  return stems
}

/** Share of a line's longer words whose beginnings stand in a story, 0 to 1; 0 for a line without any. */
export function stemShare(line: Line, stems: ReadonlySet<string>): number {
  const own = stemsOf(line.text)
  return own.length === 0 ? 0 : own.filter((stem) => stems.has(stem)).length / own.length
}

function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => word.length >= MIN_LENGTH)
    .map((word) => word.slice(0, STEM))
}
