import type { Role } from '../../contract/roles.js'
import type { Line } from '../line.js'

const LONG = 10
const SHORT = 5
const CEILING = 60

/** How much a line without a role speaks for standing in a story: long sentences for, fragments and links against. */
export function storyWeight(line: Line): number {
  const { words, ends, sentences } = line.features
  if (line.linkShare > 0.6) return -1
  if (ends && words >= LONG) return 1 + Math.min(words, CEILING) / 15
  if (ends && words >= SHORT) return 0.4
  if (words >= 20) return sentences > 0 ? 1 : 0.3
  return -0.6
}

/** How much a line with a role speaks against: little where it often stands inside stories, much where stories end. */
export const ROLE_WEIGHTS: Readonly<Partial<Record<Role, number>>> = {
  caption: -0.2,
  credit: -0.2,
  relatedLink: -0.4,
  advert: -0.2,
  share: -0.4,
  player: -0.3,
  newsletter: -0.8,
  relatedHeading: -2,
  navigation: -1,
  copyright: -4,
  cookie: -4,
  authorBio: -3,
  tag: -3,
  correction: -1,
  paywall: -2,
  comments: -3,
  appPrompt: -1,
  other: -0.3
}

/** The weight of a role that has none of its own. */
export const OTHER_WEIGHT = -0.6
