import type { ArticleInput } from '../../contract/article-input.js'
import type { GroundingIssue } from '../../contract/grounding.js'
import { ArticleInputShape } from '../schema/input-shape.js'
import { groundQuotes } from './ground-quotes.js'
import { Grounding } from './grounding.js'

/**
 * Tells what of an article a text does not bear out, whoever made the article: title, standfirst, authors, publisher, dates,
 * dateline, paragraphs, quotes, speakers, links, images and tags. An empty list means that the text bears all of it out.
 *
 * White space, typographic marks, soft hyphens and other invisible characters, character references and the inline markup of
 * Markdown may differ; a word that a line breaks may be joined. Nothing else: a word dropped, added or changed, or a letter in
 * another case, is an issue. A speaker must be bound to the quote by the text: by the rules of `extractQuotes`, or because the
 * name stands in the quote's paragraph and nobody else is said to speak there. A date is borne out in any common form.
 *
 * @param article An Article, or what `validateArticle` takes.
 * @param raw The text the article is said to come from. Offsets of `nearest` point into it.
 * @throws z.ZodError when `article` has not the shape of an article.
 * @throws TypeError when `raw` is no string.
 */
export function groundArticle(article: ArticleInput, raw: string): GroundingIssue[] {
  if (typeof raw !== 'string') throw new TypeError('The text that an article is held against must be a string.')
  const input: ArticleInput = ArticleInputShape.parse(article)
  const grounding = new Grounding(raw, input.url ?? null)
  groundHead(input, grounding)
  const stands = input.paragraphs.map((paragraph, at) => {
    const path = typeof paragraph === 'string' ? ['paragraphs', at] : ['paragraphs', at, 'text']
    return grounding.text(path, typeof paragraph === 'string' ? paragraph : paragraph.text)
  })
  groundQuotes(input, stands, grounding)
  groundRest(input, grounding)
  return grounding.issues
}

function groundHead(input: ArticleInput, grounding: Grounding): void {
  grounding.text(['title'], input.title)
  grounding.text(['standfirst'], input.standfirst)
  for (const [at, author] of (input.authors ?? []).entries()) grounding.name(['authors', at], author)
  grounding.name(['publisher'], input.publisher)
  grounding.date(['publishedAt'], input.publishedAt)
  grounding.date(['modifiedAt'], input.modifiedAt)
  grounding.name(['dateline'], input.dateline)
}

function groundRest({ relatedLinks, images, tags }: ArticleInput, grounding: Grounding): void {
  for (const [at, link] of (relatedLinks ?? []).entries()) {
    const path = ['relatedLinks', at]
    if (typeof link === 'string') grounding.textOrAddress(path, link)
    else {
      if (link.title !== link.url) grounding.text([...path, 'title'], link.title)
      grounding.address([...path, 'url'], link.url)
      grounding.text([...path, 'heading'], link.heading)
    }
  }
  for (const [at, image] of (images ?? []).entries()) {
    const path = ['images', at]
    if (typeof image === 'string') grounding.address(path, image)
    else {
      grounding.address([...path, 'url'], image.url)
      for (const key of ['alt', 'caption', 'credit'] as const) grounding.text([...path, key], image[key])
    }
  }
  for (const [at, tag] of (tags ?? []).entries()) grounding.name(['tags', at], tag)
}
