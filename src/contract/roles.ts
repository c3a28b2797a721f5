/**
 * The part of a news page that a block is. A closed list: every block of a page gets exactly one.
 *
 * The story: `headline`, `standfirst` (the summary below it), `byline` (who wrote it), `dateline` (place and agency on a line
 * of its own), `timestamp` (published, updated), `body`, `crosshead` (a heading inside the story), `listItem`, `pullQuote`
 * (words of the story printed large a second time), `caption`, `credit` (who made the picture), `correction`.
 *
 * Around it: `relatedHeading` and `relatedLink` (further reading), `tag` (topics of the article), `authorBio`, `comment`
 * (what readers wrote), `duplicate` (a line the page prints again).
 *
 * Boilerplate: `share`, `advert`, `newsletter`, `paywall`, `cookie`, `navigation` (menus, section and most-read lists),
 * `copyright`, `comments` (the heading or counter of a comment section), `player` (audio and video controls), `appPrompt`,
 * `other` (markup, definitions, front matter, and what no rule knows).
 */
export const ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'timestamp',
  'body',
  'crosshead',
  'listItem',
  'pullQuote',
  'caption',
  'credit',
  'relatedHeading',
  'relatedLink',
  'tag',
  'authorBio',
  'correction',
  'comment',
  'duplicate',
  'share',
  'advert',
  'newsletter',
  'paywall',
  'cookie',
  'navigation',
  'copyright',
  'comments',
  'player',
  'appPrompt',
  'other'
] as const

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number]
