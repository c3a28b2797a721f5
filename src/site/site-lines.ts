import type { Role } from '../contract/roles.js'
import { ROLES } from '../contract/roles.js'
import type { SiteLine } from '../contract/site.js'
import { isForeignText } from '../label/foreign-text.js'
import { type LineFeatures, lineFeatures } from '../label/line-features.js'
import { isShortText } from '../label/rules/site-line.js'
import { hasProseShape } from '../label/story/neighbours.js'
import type { LineUse, StoryLines } from './page-lines.js'

const FEWEST = 2
const EVERY = 3
const LONGEST = 500
const DATED_WORDS = 6

/** Roles of lines that tell of one story, wherever they repeat. */
const OF_A_STORY: ReadonlySet<Role> = new Set([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'timestamp',
  'caption',
  'tag',
  'correction',
  'comment',
  'relatedLink'
])

/** Roles that words decided, so that a sentence which has one tells nothing of a story. */
const FURNITURE: ReadonlySet<Role> = new Set([
  'share',
  'advert',
  'newsletter',
  'paywall',
  'cookie',
  'copyright',
  'comments',
  'player',
  'appPrompt',
  'credit',
  'relatedHeading'
])

/** One line with what each story that prints it makes of it. */
interface Candidate {
  readonly text: string
  readonly features: LineFeatures
  readonly uses: readonly LineUse[]
  readonly printedBy: readonly StoryLines[]
  /** Whether every story prints it, and there are three or more. */
  readonly everywhere: boolean
}

/** The lines that may be taken for the site's own, sorted. `personal`: names of authors and headlines, folded, which no short line holds. */
export function siteLines(stories: readonly StoryLines[], personal: readonly string[]): SiteLine[] {
  const found = candidates(stories).filter(
    ({ text, features }) => hasProseShape(features) || !personal.some((words) => text.includes(words))
  )
  const surely = found.filter(isOfTheSite)
  const known = new Set(surely.map(({ text }) => text))
  const headings = found.filter((line) => !known.has(line.text) && headsSiteLines(line, known))
  return [...surely, ...headings]
    .map(({ text, uses }) => ({ text, pages: uses.length, role: usualRole(uses) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
}

function candidates(stories: readonly StoryLines[]): Candidate[] {
  const printedBy = new Map<string, StoryLines[]>()
  for (const story of stories) {
    for (const text of story.uses.keys()) {
      const list = printedBy.get(text)
      if (list) list.push(story)
      else printedBy.set(text, [story])
    }
  }
  return [...printedBy].flatMap(([text, printing]) => {
    if (printing.length < FEWEST || text.length > LONGEST) return []
    const uses = printing.flatMap((story) => story.uses.get(text) ?? [])
    const features = lineFeatures(text)
    if (features.letters === 0 || (features.digits > 0 && features.words <= DATED_WORDS)) return []
    if (uses.some(({ roles }) => [...roles].some((role) => OF_A_STORY.has(role)))) return []
    const everywhere = printing.length === stories.length && printing.length >= EVERY
    return [{ text, features, uses, printedBy: printing, everywhere }]
  })
}

function isOfTheSite(line: Candidate): boolean {
  const { text, features, uses, printedBy, everywhere } = line
  const told = uses.some(({ inStory }) => inStory)
  if (!hasProseShape(features)) return told ? interruptsStories(line) : everywhere || isShortText(features)
  if (told) return printedBy.every((story) => isForeignText(text, story.words))
  return everywhere || uses.every(({ roles }) => [...roles].every((role) => FURNITURE.has(role)))
}

// `Advertisement`: what no story says twice, or what every one says and none as a heading
function interruptsStories({ uses, everywhere }: Candidate): boolean {
  if (uses.filter(({ times }) => times > 1).length >= FEWEST) return true
  return everywhere && uses.every(({ roles }) => !roles.has('crosshead'))
}

// a heading inside stories may be any story's (`Ingredients`); not one that other lines of the site follow on every page
function headsSiteLines({ features, uses }: Candidate, known: ReadonlySet<string>): boolean {
  return !hasProseShape(features) && uses.every(({ below }) => [...below].every((text) => known.has(text)))
}

function usualRole(uses: readonly LineUse[]): Role | null {
  let best: Role | null = null
  let most = 0
  for (const role of ROLES) {
    if (!FURNITURE.has(role) && role !== 'authorBio' && role !== 'navigation') continue
    const count = uses.filter(({ roles }) => roles.has(role)).length
    if (count > most) {
      best = role
      most = count
    }
  }
  return best
}
