import { isForeignText, longWords } from '../foreign-text.js'
import type { LabelDraft, StoryRange } from '../label-draft.js'
import type { Line } from '../line.js'
import type { LineFeatures } from '../line-features.js'
import { isProse } from '../story/neighbours.js'
import { isOfStory } from '../story-roles.js'
import { applyRules, type Finding, type LineRule } from './rule.js'

const ID = 'site-line'
const SHORT = 4
const OPENING = 3

/** Whether a line of a site is short enough to be known as that wherever it stands. */
export function isShortText({ words }: LineFeatures): boolean {
  return words <= SHORT
}

/**
 * Labels what other pages of the site print: short lines anywhere, paragraphs outside the story. Wants the head labelled, so that a
 * headline which other pages offered for reading, or the name of an author who wrote for others of them, stays what it is.
 */
export function labelSiteLines(draft: LabelDraft): void {
  if (draft.site.size === 0) return
  applyRules(draft, [shortLine])
  const { first, last } = storyOf(draft)
  applyRules(draft, [siteProse], 0, first - 1)
  applyRules(draft, [siteProse], last + 1)
}

/**
 * Takes paragraphs that other pages of the site print out of the story: neither one that speaks of what the story speaks of, nor
 * one of its first. What other pages print as a teaser may be this story's opening, and a background paragraph two stories' own.
 */
export function dropSiteProse(draft: LabelDraft): void {
  if (draft.site.size === 0) return
  const { first, last } = storyOf(draft)
  const words = wordsOfStory(draft, first, last)
  for (let index = first + OPENING; index <= last; index++) {
    const line = draft.line(index)
    if (line === undefined || !isOfStory(draft, index) || !isProse(line)) continue
    const found = find(line, draft)
    if (found === null || !isForeignText(line.folded, words)) continue
    draft.change(index, found.role, { rule: ID, note: found.note, matched: null })
  }
  while (draft.story && draft.story.last > first && !isOfStory(draft, draft.story.last)) draft.story.last--
}

const shortLine: LineRule = {
  id: ID,
  find: (line, draft) => (isProse(line) ? null : find(line, draft))
}

const siteProse: LineRule = { id: ID, find }

function find(line: Line, { site, context }: LabelDraft): Finding | null {
  const known = site.get(line.folded)
  if (known === undefined) return null
  const note = `printed on ${known.pages} of ${context.site?.pages ?? known.pages} pages of this site`
  return { role: known.role ?? 'other', note, matched: null }
}

function storyOf({ story, lines }: LabelDraft): StoryRange {
  return story ?? { first: lines.length, last: lines.length }
}

function wordsOfStory(draft: LabelDraft, first: number, last: number): ReadonlySet<string> {
  const words = new Set<string>()
  for (let index = first; index <= last; index++) {
    const line = draft.line(index)
    if (line === undefined || !isOfStory(draft, index) || draft.site.has(line.folded)) continue
    for (const word of longWords(line.folded)) words.add(word)
  }
  return words
}
