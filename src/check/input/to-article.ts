import type { Article, ArticleImage, Paragraph, RelatedLink } from '../../contract/article.js'
import type { ArticleImageInput, ArticleInput, ParagraphInput, RelatedLinkInput } from '../../contract/article-input.js'
import type { Report } from '../report.js'
import { withoutCredentials } from './credentials.js'
import { textOrNull } from './text-or-null.js'
import { toQuotes } from './to-quotes.js'

/** Makes a complete Article of an input whose shape is right. What cannot be made is reported. */
export function toArticle(input: ArticleInput, report: Report): Article {
  const paragraphs = input.paragraphs.map(toParagraph)
  return {
    title: input.title,
    standfirst: textOrNull(input.standfirst),
    authors: [...(input.authors ?? [])],
    publisher: textOrNull(input.publisher),
    publishedAt: textOrNull(input.publishedAt),
    modifiedAt: textOrNull(input.modifiedAt),
    dateline: textOrNull(input.dateline),
    language: textOrNull(input.language) ?? 'und',
    url: addressOrNull(input.url),
    paragraphs,
    quotes: toQuotes(input.quotes ?? [], paragraphs, report),
    relatedLinks: (input.relatedLinks ?? []).map((link, at) => toRelatedLink(link, () => report(['relatedLinks', at], NO_LINK))),
    images: (input.images ?? []).map(toImage),
    tags: [...(input.tags ?? [])]
  }
}

const NO_LINK = 'Must have a title or an address'
const ADDRESS = /^https?:\/\/\S+$/i

function toParagraph(input: string | ParagraphInput): Paragraph {
  const { text, kind, source } = typeof input === 'string' ? { text: input } : input
  return { text, kind: kind ?? 'paragraph', source: source ?? null }
}

function toRelatedLink(input: string | RelatedLinkInput, reportMissing: () => void): RelatedLink {
  const link = typeof input !== 'string' ? input : ADDRESS.test(input) ? { url: input } : { title: input }
  const url = addressOrNull(link.url)
  const title = textOrNull(link.title) ?? url
  if (title === null) reportMissing()
  return { title: title ?? '', url, heading: textOrNull(link.heading), source: link.source ?? null }
}

function toImage(input: string | ArticleImageInput): ArticleImage {
  const { url, alt, caption, credit, source } = typeof input === 'string' ? { url: input } : input
  return {
    url: addressOrNull(url),
    alt: textOrNull(alt),
    caption: textOrNull(caption),
    credit: textOrNull(credit),
    source: source ?? null
  }
}

function addressOrNull(url: string | null | undefined): string | null {
  const text = textOrNull(url)
  return text === null ? null : withoutCredentials(text)
}
