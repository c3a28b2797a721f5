import type { Article, Paragraph } from './contract/article.js'
import { LANGUAGES } from './languages/index.js'
import type { Language } from './languages/language.js'
import { languageFor } from './languages/language-for.js'
import { fold } from './text/fold.js'

/**
 * Writes an article as plain text that parses to the same title, paragraphs, quotes and speakers: title, headline, standfirst,
 * byline, dates, the story, further reading under its heading, a blank line between any two. Title and headline are the same
 * text, as on a page: the second line shows that the first one is no name of a site.
 *
 * The standfirst is left out when neither byline nor date would part it from the story, addresses and pictures always are.
 *
 * @example
 * parseArticle(toText(article), { format: 'text' }).title === article.title
 */
export function toText(article: Article): string {
  const language = wordsOf(article.language)
  const signature = [...byline(article.authors, language), ...dates(article, language)]
  const head = [
    article.title,
    article.title,
    ...(article.standfirst && signature.length > 0 ? [article.standfirst] : []),
    ...signature
  ]
  const blocks = [...head.map(oneLine), ...article.paragraphs.map(paragraphLine), ...related(article, language)]
  return `${blocks.join('\n\n')}\n`
}

// English furniture is known on pages of every language.
function wordsOf(tag: string): Language | undefined {
  return languageFor(tag, LANGUAGES) ?? LANGUAGES[0]
}

function byline(authors: readonly string[], language: Language | undefined): string[] {
  const last = authors.at(-1)
  if (last === undefined) return []
  const by = capitalised(language?.byline.by[0] ?? '')
  const and = language?.byline.and[0] ?? ','
  const names = authors.length === 1 ? last : `${authors.slice(0, -1).join(', ')} ${and} ${last}`
  return [`${by} ${names}`]
}

function dates({ publishedAt, modifiedAt }: Article, language: Language | undefined): string[] {
  const line = (words: readonly string[] | undefined, date: string | null) =>
    date === null ? [] : [`${capitalised(words?.[0] ?? '')} ${date}`]
  return [...line(language?.dates.published, publishedAt), ...line(language?.dates.modified, modifiedAt)]
}

// A bullet that stands alone is no list to a reader of text.
function paragraphLine({ text, kind }: Paragraph, at: number, all: readonly Paragraph[]): string {
  const inList = kind === 'listItem' && (all[at - 1]?.kind === kind || all[at + 1]?.kind === kind)
  return inList ? `• ${oneLine(text)}` : oneLine(text)
}

function related({ relatedLinks }: Article, language: Language | undefined): string[] {
  const lines: string[] = []
  let above: string | null = null
  for (const { title, heading } of relatedLinks) {
    const own = knownHeading(heading, language)
    if (own !== above) lines.push(own)
    above = own
    lines.push(SENTENCE.test(title) ? `${readAlso(language)}: ${title}` : title)
  }
  return lines.map(oneLine)
}

// A title that ends as sentences do would be taken for a paragraph.
const SENTENCE = /[.!?…。！？]["'”’»」]?$/

// The page's own heading where it is one that is known everywhere, else the usual one of the language.
function knownHeading(heading: string | null, language: Language | undefined): string {
  const known = language?.page.relatedHeadings ?? []
  return heading !== null && known.includes(fold(heading)) ? heading : capitalised(known[0] ?? '')
}

function readAlso(language: Language | undefined): string {
  const words = language?.page.readAlso ?? []
  return capitalised(words.find((phrase) => language?.page.relatedHeadings.includes(phrase)) ?? words[0] ?? '')
}

const SPACE = /\s+/g

function oneLine(text: string): string {
  return text.replace(SPACE, ' ').trim()
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
