import type { Paragraph, Quote, Span } from '../../contract/article.js'
import type { Report } from '../report.js'

type Path = readonly (string | number)[]

/** Reports what is wrong with quotes whose types are right. */
export function checkQuotes(quotes: readonly Quote[], paragraphs: readonly Paragraph[], report: Report): void {
  const utterances = new Set<number>()
  let highest = -1
  for (const [at, quote] of quotes.entries()) {
    const path = ['quotes', at]
    checkSpans(quote, paragraphs, path, report)
    checkParts(quote, path, report)
    checkAttribution(quote, path, report)
    if (quote.utterance < highest && !utterances.has(quote.utterance))
      report([...path, 'utterance'], 'A new one must be above all before it')
    utterances.add(quote.utterance)
    highest = Math.max(highest, quote.utterance)
  }
}

function checkSpans({ parts, mention, cue }: Quote, paragraphs: readonly Paragraph[], path: Path, report: Report): void {
  const check = (span: Span | null, ...rest: Path) => {
    const problem = span && problemOf(span, paragraphs)
    if (problem) report([...path, ...rest], problem)
  }
  for (const [at, part] of parts.entries()) check(part, 'parts', at)
  check(mention, 'mention')
  check(cue, 'cue')
}

function problemOf({ text, paragraph, start, end }: Span, paragraphs: readonly Paragraph[]): string | null {
  const whole = paragraphs[paragraph]?.text
  if (whole === undefined) return `There is no paragraph ${paragraph}`
  if (start > end) return 'Ends before it starts'
  if (end > whole.length) return `Ends beyond its paragraph, which has ${whole.length} UTF-16 units`
  return whole.startsWith(text, start) && text.length === end - start ? null : 'Is not what its paragraph holds at these offsets'
}

function checkParts({ text, parts }: Quote, path: Path, report: Report): void {
  if (text !== parts.map((part) => part.text).join('\n\n')) {
    report([...path, 'text'], 'Must equal the texts of its parts, joined by a blank line')
  }
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1]
    const ascends =
      !before || part.paragraph > before.paragraph || (part.paragraph === before.paragraph && part.start >= before.end)
    if (!ascends) report([...path, 'parts', at], 'Must stand behind the part before')
  }
}

function checkAttribution({ speaker, rule, evidence }: Quote, path: Path, report: Report): void {
  for (const [key, value] of Object.entries({ rule, evidence })) {
    if (speaker === null && value !== null) report([...path, key], 'Must be null where there is no speaker')
    if (speaker !== null && value === null) report([...path, key], 'Must not be null where there is a speaker')
  }
}
