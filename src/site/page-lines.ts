import type { LabelledBlock } from '../contract/inspection.js'
import type { Role } from '../contract/roles.js'
import { longWords } from '../label/foreign-text.js'
import { STORY_ROLES } from '../label/story-roles.js'
import { fold } from '../text/fold.js'
import type { SitePage } from './read-pages.js'

/** What one story's pages make of a line. */
export interface LineUse {
  /** What the pages' labels say of it. */
  readonly roles: Set<Role>
  /** Whether it stands in the story. */
  inStory: boolean
  /** How often one page prints it at most. */
  times: number
  /** The lines that stand directly below it. */
  readonly below: Set<string>
}

/** What one story's pages print: their lines by folded text, and the longer words of the story. */
export interface StoryLines {
  readonly uses: ReadonlyMap<string, LineUse>
  /** Of the lines that no other story prints. */
  readonly words: ReadonlySet<string>
}

const STORY: ReadonlySet<Role> = new Set([...STORY_ROLES, 'pullQuote'])

/** Gathers the lines of each story; a line that two stories or more share is no story's own. */
export function linesOfStories(stories: readonly (readonly SitePage[])[]): StoryLines[] {
  const folded = stories.map((pages) =>
    pages.map(({ inspection }) => inspection.blocks.filter(({ text }) => text !== '').map(foldedBlock))
  )
  const counts = new Map<string, number>()
  for (const pages of folded) {
    for (const text of new Set(pages.flat().map((line) => line.text))) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return folded.map((pages) => gather(pages, counts))
}

interface FoldedLine {
  readonly text: string
  readonly role: Role
}

function foldedBlock({ text, role }: LabelledBlock): FoldedLine {
  return { text: fold(text), role }
}

function gather(pages: readonly (readonly FoldedLine[])[], counts: ReadonlyMap<string, number>): StoryLines {
  const uses = new Map<string, LineUse>()
  const words = new Set<string>()
  for (const lines of pages) {
    const times = new Map<string, number>()
    for (const [index, { text, role }] of lines.entries()) {
      const inStory = STORY.has(role)
      if (inStory && counts.get(text) === 1) for (const word of longWords(text)) words.add(word)
      const use = uses.get(text) ?? { roles: new Set(), inStory: false, times: 0, below: new Set() }
      times.set(text, (times.get(text) ?? 0) + 1)
      use.times = Math.max(use.times, times.get(text) ?? 0)
      use.roles.add(role)
      use.inStory ||= inStory
      use.below.add(lines[index + 1]?.text ?? '')
      uses.set(text, use)
    }
  }
  return { uses, words }
}
