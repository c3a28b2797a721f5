import type { LabelDraft } from '../label-draft.js'
import type { LineRule } from '../rules/rule.js'
import { authorBio } from './author-bio.js'
import { bodyLine } from './body-line.js'
import { countedList } from './counted-list.js'
import { crosshead } from './crosshead.js'
import { cutOff } from './cut-off.js'
import { listItem } from './list-item.js'
import { listTitle, numberedLine } from './numbered-line.js'
import { pullQuote } from './pull-quote.js'
import { repeatedLine } from './repeated-line.js'
import { shortLine } from './short-line.js'
import { fragment, linkLine } from './story-remains.js'
import { unsignedCaption } from './unsigned-caption.js'

/** What the lines between the story's first and last are. The first rule that speaks wins. */
export function storyRules(draft: LabelDraft): readonly LineRule[] {
  return [
    repeatedLine,
    pullQuote(draft),
    authorBio(draft),
    listTitle,
    listItem,
    numberedLine,
    bodyLine,
    cutOff,
    unsignedCaption,
    shortLine,
    countedList,
    linkLine,
    crosshead,
    fragment
  ]
}
