import type { Raw } from '../contract/options.js'
import type { LearnOptions, SiteProfile } from '../contract/site.js'
import { readLearnOptions } from '../settings.js'
import { fold } from '../text/fold.js'
import { linesOfStories } from './page-lines.js'
import { readPages, type SitePage } from './read-pages.js'
import { byStory } from './same-story.js'
import { siteLines } from './site-lines.js'
import { siteNames } from './site-names.js'
import { siteShapes } from './site-shapes.js'

const FEWEST = 2

/**
 * Learns what the pages of one site print around their stories; {@link ParseOptions.site} takes the result. Pure: neither the
 * order of the pages nor a page handed in twice changes it.
 *
 * @param pages Two or more article pages of one site, text or Markdown, read as the pages to come will be read.
 * @param options See {@link LearnOptions}.
 * @returns Plain data that survives JSON.
 * @throws TypeError when an option is wrong, or when the pages tell fewer than two different stories.
 * @throws ArticleError when one of the pages cannot be read or holds no story; the message says which.
 */
export function learnSite(pages: readonly Raw[], options?: LearnOptions): SiteProfile {
  const read = readPages(pages, readLearnOptions(options))
  const stories = byStory(read)
  if (stories.length < FEWEST) {
    throw new TypeError(
      `learnSite needs ${FEWEST} or more pages that tell different stories, not ${stories.length}; hand in other pages of the site too.`
    )
  }
  return {
    version: 1,
    pages: stories.length,
    names: siteNames(stories),
    lines: siteLines(linesOfStories(stories), read.flatMap(personal)),
    bylines: siteShapes(stories, 'byline'),
    dates: siteShapes(stories, 'timestamp')
  }
}

// who wrote the stories and what they are called is of the stories, wherever it is printed
function personal({ inspection: { draft } }: SitePage): string[] {
  return [...draft.authors, ...(draft.title === null ? [] : [draft.title])].map(fold).filter((text) => text.includes(' '))
}
