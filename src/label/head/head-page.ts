import { type HeadWords, headWords } from '../../languages/compile-head.js'
import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import { type PageHeader, readPageHeader } from './page-header.js'
import { readByline } from './read-byline.js'
import { isNamedCaption } from './say.js'
import { type PageTitle, parseTitle, withoutIssue, wordKey } from './title-parts.js'

/** What the readers of the head know of a page before they look for its lines. */
export interface HeadPage {
  readonly words: HeadWords
  readonly header: PageHeader
  /** The page's title: a header's, else the hint's, else the first line when it reads like one. */
  readonly title: PageTitle | null
  /** Index of the line that is the page's title; -1 when it stands in a header, in a hint or nowhere. */
  readonly titleLine: number
  /** Index of the first line of the story; the number of lines when there is no story. */
  readonly storyFirst: number
}

const MAX_TITLE = 300
const MIN_KEY = 6
const REACH = 3000
const MIN_WORDS = 3
const MIN_LETTERS = 14
const UNSET = /^(?:undefined|null|NaN)(?![\p{L}\p{N}])/u

/** Gathers it. */
export function readHeadPage(draft: LabelDraft): HeadPage {
  const header = readPageHeader(draft.lines.map((line) => line.block))
  const printed = header.get('title')?.text
  const words = headWords(draft.context.languages)
  const titleLine = printed === undefined ? firstLine(draft, words) : -1
  const text = printed ?? (titleLine >= 0 ? draft.line(titleLine)?.text : draft.context.hints.title)
  return {
    words,
    header,
    title: text === undefined || isUnset(text) ? null : parseTitle(withoutIssue(text, words)),
    titleLine,
    storyFirst: draft.story?.first ?? draft.lines.length
  }
}

// too little to tell a line by, or what a template prints that was given no title: `undefined | Daily Example`
function isUnset(text: string): boolean {
  return wordKey(text).length < MIN_KEY || UNSET.test(text)
}

// the first line that holds text, when it can be a title; a page with headings prints its title in one of them or again below
function firstLine(draft: LabelDraft, words: HeadWords): number {
  const line = draft.lines.find(({ text, block }) => text !== '' && block.kind !== 'header' && block.kind !== 'frontMatter')
  if (!line || !isTitleLike(draft, line, words)) return -1
  if (!draft.lines.some(({ block }) => block.kind === 'heading')) return line.index
  const { runs } = parseTitle(line.text)
  const again = draft.lines
    .slice(line.index + 1, line.index + REACH)
    .some(({ text }) => text.length >= MIN_KEY && text.length <= line.text.length + MIN_KEY && runs.has(wordKey(text)))
  return again ? line.index : -1
}

function isTitleLike(draft: LabelDraft, line: Line, words: HeadWords): boolean {
  const { features, text, block, linkShare, index } = line
  if (block.kind !== 'paragraph' || text.length > MAX_TITLE || linkShare > 0 || block.images.length > 0) return false
  if (isUnset(text) || (features.words < MIN_WORDS && features.letters < MIN_LETTERS)) return false
  if ((draft.role(index) !== undefined && !isNamedCaption(draft, index)) || readByline(text, words)?.evidence === 'by')
    return false
  return draft.story === null || index < draft.story.first || !features.ends || features.sentences < 2
}
