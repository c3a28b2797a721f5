import { lineTokens } from '../../text/line-tokens.js'
import type { LabelDraft } from '../label-draft.js'
import type { HeadPage } from './head-page.js'
import { readDateline } from './read-dateline.js'

const REACH = 3
const MAX_LENGTH = 80

/** Labels the line that says where the story was written, when it stands on its own above the story: `ANKARA (Reuters) -`. */
export function labelDateline(draft: LabelDraft, page: HeadPage): void {
  const first = draft.story?.first ?? 0
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const text = draft.line(index)?.text ?? ''
    if (text === '' || text.length > MAX_LENGTH || draft.role(index) !== undefined) continue
    const dateline = readDateline(text, page.words)
    const place = dateline ? dateline.after >= text.length : isShoutedPlace(text, page)
    if (place)
      draft.set(index, 'dateline', {
        rule: 'place-above-story',
        note: 'a place on a line of its own above the story',
        matched: dateline?.text ?? text
      })
  }
}

// `ANKARA`, `ANKARA (Reuters)`
function isShoutedPlace(text: string, page: HeadPage): boolean {
  const tokens = lineTokens(text)
  const bracket = tokens.findIndex((token) => token.text === '(')
  const place = tokens.slice(0, bracket < 0 ? tokens.length : bracket)
  const shouted =
    place.length > 0 &&
    place.length <= 4 &&
    place.every(
      (token) =>
        token.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase() && token.text !== token.word
    )
  return shouted && bracket > 0 && page.words.agencies.at(tokens, bracket + 1) !== undefined
}
