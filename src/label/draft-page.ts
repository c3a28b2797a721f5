import type { Block } from '../blocks/block.js'
import { bioBelow, dropRepeatedCaptions } from './around/known-above.js'
import { labelListBoxes } from './around/list-boxes.js'
import { dropListedOutside } from './around/listed-outside.js'
import { labelOffersInside } from './around/offer-inside.js'
import { outside, readerComment, repeatedOutside } from './around/remains.js'
import { labelRepeatedOffers } from './around/repeated-offer.js'
import { labelTagBoxes } from './around/tag-box.js'
import { labelTitlesInside } from './around/titles-inside.js'
import { labelUnheadedList } from './around/unheaded-list.js'
import { labelHead } from './head/label-head.js'
import { LabelDraft } from './label-draft.js'
import type { LabelContext } from './page.js'
import { captionAboveCredit } from './rules/caption-above-credit.js'
import { pageRules } from './rules/page-rules.js'
import { applyRules } from './rules/rule.js'
import { dropSiteProse, labelSiteLines } from './rules/site-line.js'
import { extendStory } from './story/extend-story.js'
import { storyRules } from './story/story-rules.js'
import { cutTail } from './zones/cut-tail.js'
import { findStory } from './zones/find-story.js'
import { dropStrayStory } from './zones/stray-story.js'

/**
 * What the rules say about every line of a page: what single lines tell, boxes of links, the best run of story lines, the head
 * above it, the lines within it, and what is left around it. The first role that a line gets stays.
 */
export function draftPage(blocks: readonly Block[], context: LabelContext): LabelDraft {
  const draft = new LabelDraft(blocks, context)
  applyRules(draft, pageRules(context))
  applyRules(draft, [captionAboveCredit])
  // the head first: between menus and story it looks like a box of links
  draft.story = findStory(draft)
  labelHead(draft)
  const bodyFirst = draft.story?.first ?? 0
  labelTagBoxes(draft)
  labelListBoxes(draft)
  draft.story = findStory(draft)
  if (draft.story && bodyFirst <= draft.story.last) draft.story.first = Math.max(bodyFirst, draft.story.first)
  labelOffersInside(draft)
  labelRepeatedOffers(draft)
  labelTitlesInside(draft)
  extendStory(draft)
  labelSiteLines(draft)
  if (draft.story) applyRules(draft, storyRules(draft), draft.story.first, draft.story.last)
  cutTail(draft)
  dropSiteProse(draft)
  dropStrayStory(draft)
  labelUnheadedList(draft)
  dropListedOutside(draft)
  applyRules(draft, [bioBelow, readerComment, repeatedOutside, outside])
  dropRepeatedCaptions(draft)
  return draft
}
