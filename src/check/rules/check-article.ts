import type { Article, Source } from '../../contract/article.js'
import { hasCredentials } from '../input/credentials.js'
import type { Report } from '../report.js'
import { checkQuotes } from './check-quotes.js'
import { isPossibleDate } from './possible-date.js'

/** Reports what an article of the right types still has wrong. */
export function checkArticle(article: Article, report: Report): void {
  checkDates(article, report)
  checkUrls(article, report)
  checkSources(article, report)
  checkQuotes(article.quotes, article.paragraphs, report)
}

function checkDates(article: Article, report: Report): void {
  for (const key of ['publishedAt', 'modifiedAt'] as const) {
    const date = article[key]
    if (date !== null && !isPossibleDate(date)) report([key], 'There is no such day or time')
  }
}

function checkUrls({ url, relatedLinks, images }: Article, report: Report): void {
  const check = (value: string | null, ...path: (string | number)[]) => {
    if (value !== null && hasCredentials(value)) report(path, 'Must not hold a user name or password')
  }
  check(url, 'url')
  for (const [at, link] of relatedLinks.entries()) check(link.url, 'relatedLinks', at, 'url')
  for (const [at, image] of images.entries()) check(image.url, 'images', at, 'url')
}

function checkSources(article: Article, report: Report): void {
  for (const key of ['paragraphs', 'quotes', 'relatedLinks', 'images'] as const) {
    for (const [at, { source }] of article[key].entries()) if (isBackward(source)) report([key, at, 'source'], BACKWARD)
  }
}

const BACKWARD = 'Ends before it starts'

function isBackward(source: Source): boolean {
  return source !== null && source.start > source.end
}
