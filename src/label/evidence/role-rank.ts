import type { Role } from '../../contract/roles.js'
import type { LabelDraft } from '../label-draft.js'

const RANKS: Readonly<Partial<Record<Role, number>>> = {
  body: 5,
  listItem: 4,
  crosshead: 3,
  pullQuote: 2,
  standfirst: 2,
  headline: 2,
  dateline: 1,
  caption: 0,
  credit: 0,
  advert: 0,
  byline: -1,
  timestamp: -1,
  player: -1,
  share: -1,
  newsletter: -2,
  duplicate: -2,
  correction: -2,
  authorBio: -3,
  relatedLink: -4,
  tag: -4,
  paywall: -4,
  relatedHeading: -5,
  navigation: -6,
  appPrompt: -6,
  cookie: -7,
  copyright: -7,
  comment: -8,
  comments: -8
}

const FRAGMENT = 1
const PROSE_OUTSIDE = -1.5
const NOWHERE = -9

/** How near a line's role is to the story: an ordinal, 5 for body, 1 for a fragment inside the story, −9 beyond the page. */
export function roleRank(draft: LabelDraft, index: number): number {
  const label = draft.label(index)
  if (label === undefined) return NOWHERE
  if (label.role !== 'other') return RANKS[label.role] ?? NOWHERE
  return label.reason.rule === 'fragment' ? FRAGMENT : PROSE_OUTSIDE
}

/** Roles behind which stories have mostly ended. */
export const END_ROLES: ReadonlySet<Role> = new Set([
  'relatedHeading',
  'comments',
  'copyright',
  'tag',
  'authorBio',
  'newsletter',
  'correction',
  'paywall',
  'cookie'
])
