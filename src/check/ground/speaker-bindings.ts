import type { Quote, Span, Speaker } from '../../contract/article.js'
import { detectLanguage } from '../../languages/detect.js'
import { LANGUAGES } from '../../languages/index.js'
import type { Language } from '../../languages/language.js'
import { languageFor } from '../../languages/language-for.js'
import { NEUTRAL } from '../../languages/neutral.js'
import { findQuotes, type QuoteContext, type QuoteParagraph } from '../../quotes/find-quotes.js'
import { foldText } from '../folding/fold-text.js'
import { TextIndex } from '../folding/text-index.js'
import { wordsOf } from '../folding/words.js'
import { ParagraphFinder } from '../input/paragraph-finder.js'

/** What tells who speaks: the paragraphs, those that the text does not bear out left blank, and what the article says around them. */
export interface BorneOut extends Omit<QuoteContext, 'language'> {
  /** BCP 47; `und` to have it detected. */
  readonly language: string
  readonly paragraphs: readonly QuoteParagraph[]
}

/** Tells whether a text binds a speaker to a quote. */
export class SpeakerBindings {
  readonly #borneOut: BorneOut
  readonly #finder: ParagraphFinder
  readonly #indexes = new Map<number, TextIndex>()
  #read: ReadonlyMap<number, readonly Quote[]> | undefined

  constructor(borneOut: BorneOut) {
    this.#borneOut = borneOut
    this.#finder = new ParagraphFinder(borneOut.paragraphs.map(({ text }) => text))
  }

  /**
   * Whether the rules of quotation give this speaker for the quote, or the name stands in its paragraph and no other speaker is
   * stated there. A quote that stands at several places, and does not say at which, may be bound at any of them.
   *
   * @param parts Where the quote says that it stands; `null` when it does not.
   * @param around What stands around a quote that is in none of the paragraphs.
   */
  bind(text: string, parts: readonly Span[] | null, speaker: string, around: () => string): boolean {
    const places = parts && this.#hold(parts) ? [parts] : this.#finder.places(text)
    if (places.length === 0) return namesSpeaker(indexOf(around()), speaker)
    return places.some((spans) => this.#bindsAt(spans, speaker))
  }

  #hold(parts: readonly Span[]): boolean {
    return parts.every(({ text, paragraph, start }) => this.#borneOut.paragraphs[paragraph]?.text.startsWith(text, start))
  }

  #bindsAt(spans: readonly Span[], speaker: string): boolean {
    const read = spans.flatMap((span) => (this.#quotes().get(span.paragraph) ?? []).filter((quote) => overlaps(quote, span)))
    if (read.some((quote) => quote.speaker !== null && isSame(speaker, quote.speaker))) return true
    if (read.some((quote) => quote.evidence === 'stated')) return false
    return spans.some(({ paragraph }) => namesSpeaker(this.#index(paragraph), speaker))
  }

  #quotes(): ReadonlyMap<number, readonly Quote[]> {
    this.#read ??= byParagraph(findQuotes(this.#borneOut.paragraphs, { ...this.#borneOut, language: languageOf(this.#borneOut) }))
    return this.#read
  }

  #index(paragraph: number): TextIndex {
    const index = this.#indexes.get(paragraph) ?? indexOf(this.#borneOut.paragraphs[paragraph]?.text ?? '')
    this.#indexes.set(paragraph, index)
    return index
  }
}

function byParagraph(quotes: readonly Quote[]): ReadonlyMap<number, readonly Quote[]> {
  const found = new Map<number, Quote[]>()
  for (const quote of quotes) {
    for (const { paragraph } of quote.parts) {
      const known = found.get(paragraph) ?? []
      found.set(paragraph, known)
      known.push(quote)
    }
  }
  return found
}

function overlaps({ parts }: Quote, { paragraph, start, end }: Span): boolean {
  return parts.some((part) => part.paragraph === paragraph && part.start < end && part.end > start)
}

function languageOf({ language, paragraphs }: BorneOut): Language {
  const texts = paragraphs.map(({ text }) => text)
  const code = language === 'und' ? detectLanguage(texts, LANGUAGES) : language
  return languageFor(code, LANGUAGES) ?? NEUTRAL
}

// The whole name, or its last word: papers call people by their last names.
function namesSpeaker(context: TextIndex, speaker: string): boolean {
  const name = foldText(speaker).text
  if (context.has(name, 'name')) return true
  const { starts } = wordsOf(name)
  const last = name.slice(starts.at(-1) ?? 0)
  return starts.length > 1 && context.has(last, 'name')
}

// One is a longer form of the other (`Fox`, `Lena Fox`), or the description of the other.
function isSame(name: string, { name: known, description }: Speaker): boolean {
  const forms = [known, description ?? ''].map((text) => wordsOf(foldText(text).text).forms)
  const own = wordsOf(foldText(name).text).forms
  return forms.some((form) => form.length > 0 && (endsWith(form, own) || endsWith(own, form)))
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const offset = long.length - short.length
  return short.length > 0 && offset >= 0 && short.every((word, at) => word === long[offset + at])
}

function indexOf(text: string): TextIndex {
  return new TextIndex(foldText(text), text)
}
