import type { LabelDraft } from '../label-draft.js'
import type { Line } from '../line.js'
import type { Finding, LineRule } from '../rules/rule.js'

const MOST = 90
const LONGEST_BYLINE = 40
const LONGEST_OPENING = 80
const LONGEST_TITLE = 5
const OPENING_NAME = /^\p{Lu}[\p{L}'’.-]{1,20} \p{Lu}[\p{L}'’.-]{1,20}(?= \p{Ll})/u
const HANDLE = /(?:^|[\s(\p{L}])@\w{2,30}/u
const NAME = /\p{Lu}[\p{L}'’.-]+(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}[\p{L}'’.-]*){1,3}/gu

/** What the page says about its author below the story: opens with a name that stands in the byline. Made for each page. */
export function authorBio(draft: LabelDraft): LineRule {
  let names: readonly string[] | undefined
  return {
    id: 'author-bio',
    find: (line) => {
      const { story } = draft
      if (story === null || line.features.words > MOST || line.index - story.first < (story.last - story.first) / 2) return null
      names ??= bylineNames(draft)
      const opening = line.text.slice(0, LONGEST_OPENING)
      const name = names.find((one) => isOpening(opening.indexOf(one)))
      if (name !== undefined)
        return { role: 'authorBio', note: 'opens with the name of the byline, late in the story', matched: name }
      return line.index === story.last ? reachable(line) : null
    }
  }
}

// a title of one short word may stand before the name
function isOpening(at: number): boolean {
  return at >= 0 && at <= LONGEST_TITLE
}

/** A line that opens with a name and gives a handle: who wrote, and where to reach them. */
export function reachable({ text }: Line): Finding | null {
  const name = OPENING_NAME.exec(text)?.[0]
  const handle = HANDLE.exec(text)?.[0]
  if (name === undefined || handle === undefined) return null
  return { role: 'authorBio', note: `opens with a name and tells where to reach it, at the end of the story`, matched: handle }
}

function bylineNames(draft: LabelDraft): string[] {
  const names: string[] = []
  for (const line of draft.lines) {
    const label = draft.label(line.index)
    if (label?.role !== 'byline' || line.features.words > LONGEST_BYLINE) continue
    const spans = label.spans.filter(({ role }) => role === 'byline')
    for (const { start, end } of spans) names.push(line.text.slice(start, end))
    if (spans.length === 0) for (const [name] of line.text.matchAll(NAME)) names.push(name)
  }
  return names
}
