import type { SiteLine } from '../../contract/site.js'
import { isForeignText, longWords } from '../foreign-text.js'
import { readPageHeader } from '../head/page-header.js'
import { parseTitle, wordKey } from '../head/title-parts.js'
import type { LabelDraft } from '../label-draft.js'
import type { LineFeatures } from '../line-features.js'
import { applyRules, type Finding, type LineRule } from './rule.js'

const ID = 'site-line'
const SHORT = 4
const SENTENCE = 5
const LONG = 20
const OPENING = 3

/** Whether a line of a site is short enough to be known as that wherever it stands. */
export function isShortText({ words }: LineFeatures): boolean {
  return words <= SHORT
}

/** Whether a line reads like a paragraph. */
export function isProseText({ words, ends }: LineFeatures): boolean {
  return (ends && words >= SENTENCE) || words >= LONG
}

/** Short lines that other pages of the site print. The title of the page is not one of them, whoever else printed it. */
export function shortSiteLine(draft: LabelDraft): LineRule {
  const titles = draft.site.size === 0 ? [] : titlesOf(draft).map((title) => parseTitle(title).runs)
  return {
    id: ID,
    find: (line) => {
      const known = draft.site.size === 0 ? undefined : draft.site.get(line.folded)
      if (known === undefined || !isShortText(line.features)) return null
      const key = wordKey(line.text)
      return titles.some((runs) => runs.has(key)) ? null : finding(known, draft)
    }
  }
}

function titlesOf({ lines, context }: LabelDraft): string[] {
  const header = readPageHeader(lines.map(({ block }) => block)).get('title')?.text
  const first = lines.find(({ text, block }) => text !== '' && block.kind !== 'header' && block.kind !== 'frontMatter')?.text
  const heading = lines.find(({ block }) => block.kind === 'heading' && block.depth === 1)?.text
  return [header, first, heading, context.hints.title].filter((title) => title !== undefined)
}

/** Longer ones. The head is known by then, so that a headline which other pages offered for reading stays one. */
const longSiteLine: LineRule = {
  id: ID,
  find: (line, draft) => {
    const known = isShortText(line.features) || isProseText(line.features) ? undefined : draft.site.get(line.folded)
    return known === undefined ? null : finding(known, draft)
  }
}

/**
 * Labels the longer lines that other pages of the site print, below the head. Of the paragraphs inside the story neither those
 * that speak of what it speaks of, nor its first: what other pages print as a teaser may be this story's opening.
 */
export function labelSiteLines(draft: LabelDraft): void {
  if (draft.site.size === 0) return
  applyRules(draft, [longSiteLine])
  const { first, last } = draft.story ?? { first: draft.lines.length, last: draft.lines.length }
  applyRules(draft, [siteProse], 0, first - 1)
  applyRules(draft, [siteProse], last + 1)
  const words = wordsOfStory(draft, first, last)
  const foreign: LineRule = {
    id: ID,
    find: (line) => (isProseText(line.features) && isForeignText(line.folded, words) ? siteProse.find(line, draft) : null)
  }
  applyRules(draft, [foreign], first + OPENING, last)
}

/** Paragraphs. */
const siteProse: LineRule = {
  id: ID,
  find: (line, draft) => {
    const known = draft.site.get(line.folded)
    return known === undefined ? null : finding(known, draft)
  }
}

function wordsOfStory(draft: LabelDraft, first: number, last: number): ReadonlySet<string> {
  const words = new Set<string>()
  for (let index = first; index <= last; index++) {
    const line = draft.line(index)
    if (line === undefined || draft.role(index) !== undefined || draft.site.has(line.folded)) continue
    for (const word of longWords(line.folded)) words.add(word)
  }
  return words
}

function finding({ pages, role }: SiteLine, { context }: LabelDraft): Finding {
  return {
    role: role ?? 'other',
    note: `printed on ${pages} of ${context.site?.pages ?? pages} pages of this site`,
    matched: null
  }
}
