import type { BlockSpan } from '../../contract/inspection.js'
import { type LineToken, lineTokens } from '../../text/line-tokens.js'
import type { LabelDraft } from '../label-draft.js'
import type { Headline } from './find-headline.js'
import type { HeadLine } from './head-lines.js'
import type { HeadPage as BareHeadPage } from './head-page.js'
import { dateSpans, shapeDates } from './label-timestamps.js'
import { hasShape } from './line-shape.js'
import { readNameList } from './name-list.js'
import type { Byline, Signer } from './read-byline.js'
import { readByline } from './read-byline.js'
import { isOpen, say } from './say.js'
import { wordKey, wordsOf } from './title-parts.js'

type HeadPage = BareHeadPage & { readonly headline: Headline | null }

const ENOUGH = 3
const SITE_SHAPE = 2
const MAX_FOLLOWING = 12
const MAX_STORY_WORDS = 12
const MENTION_REACH = 4
const MENTION_LENGTH = 600
const MAX_NAME_WORDS = 5
const MAX_NAME_LINE = 120
const MAX_PAPER_WORDS = 4
const CAPITAL = /^\p{Lu}/u
const EVIDENCE: Readonly<Record<Byline['evidence'], number>> = { by: 6, open: 5.5, job: 5, date: 4.5, alone: 1 }
const PLACE: Readonly<Record<HeadLine['place'], number>> = { between: 2, above: -1, inStory: -1, below: -2 }

/** Labels the line that says who wrote the story, the lines that go on with it, and its repetitions. */
export function labelBylines(draft: LabelDraft, page: HeadPage, lines: readonly HeadLine[]): void {
  let best: { at: number; score: number } | null = null
  for (const at of lines.keys()) {
    const score = scoreOf(lines, at, draft, page)
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { at, score }
  }
  if (!best) return
  const chosen = lines[best.at] as HeadLine
  const signers = [...label(draft, chosen), ...labelFollowing(draft, page, chosen), ...labelBeside(draft, page, lines, best.at)]
  labelRepeated(draft, page, lines, signers)
}

function scoreOf(lines: readonly HeadLine[], at: number, draft: LabelDraft, page: HeadPage): number {
  const head = lines[at]
  const byline = head?.byline
  if (!head || !byline) return 0
  if (byline.evidence === 'alone' && head.place !== 'between' && !isSigned(lines, at, draft)) return 0
  if (byline.evidence === 'open' && following(draft, page, head.line.index).length === 0) return 0
  if (head.place === 'inStory' && head.line.features.ends && head.line.features.words > MAX_STORY_WORDS) return 0
  let score = EVIDENCE[byline.evidence] + PLACE[head.place]
  if (byline.signers.some(({ kind, known }) => kind === 'person' && known)) score += 1.5
  if (byline.evidence === 'alone') score += aloneScore(lines, at, draft, page)
  if (byline.signers.some(({ kind }) => kind === 'agency')) score += 0.5
  if (byline.signers.every(({ kind }) => kind === 'desk') && byline.evidence !== 'open') score -= 1
  return isSiteShape(head, byline, draft) ? score + SITE_SHAPE : score
}

// other pages of the site are signed by lines that read like this one
function isSiteShape({ line, dates }: HeadLine, { signers }: Byline, { context }: LabelDraft): boolean {
  const names = signers.map(({ start, end }) => ({ kind: 'name' as const, start, end }))
  return hasShape(
    line.text,
    [...names, ...shapeDates(dates)].sort((a, b) => a.start - b.start),
    context.site?.bylines
  )
}

// a name alone may be the author's, a caption or a topic
function aloneScore(lines: readonly HeadLine[], at: number, draft: LabelDraft, page: HeadPage): number {
  const { line, byline } = lines[at] as HeadLine
  let score = isSigned(lines, at, draft) ? 1 : 0
  const above = draft.role(line.index - 1)
  if (draft.role(line.index + 1) === 'credit' && above !== 'headline' && above !== 'standfirst') score -= 2.5
  if (byline && isSubject(draft, page, line.index, byline)) score -= 2
  if (page.headline === null && !byline?.signers.some(({ known }) => known)) score -= 1
  return score
}

// whom the headline or the summary names is written about
function isSubject(draft: LabelDraft, page: HeadPage, index: number, { signers }: Byline): boolean {
  const named = signers.filter(({ kind }) => kind === 'person').map(({ text }) => wordsOf(text).pop() ?? '')
  return named.some((name) => page.title?.words.has(name) || mentions(draft, index, name))
}

// in a whole sentence above, or in the summary: a caption names who made the picture
function mentions(draft: LabelDraft, index: number, name: string): boolean {
  for (let before = index - 1; before >= Math.max(0, index - MENTION_REACH); before--) {
    const line = draft.line(before)
    const told = line && line.features.words > MAX_NAME_WORDS && (line.features.ends || draft.role(before) === 'headline')
    if (told && wordsOf(line.text.slice(0, MENTION_LENGTH)).includes(name)) return true
  }
  return false
}

// a name beside a date or a job
function isSigned(lines: readonly HeadLine[], at: number, draft: LabelDraft): boolean {
  const index = lines[at]?.line.index ?? 0
  const beside = [lines[at - 1], lines[at + 1]].filter((head) => head && Math.abs(head.line.index - index) <= 2)
  return (
    beside.some((head) => head?.dates.dates.some(({ iso, relative }) => iso !== null || relative) && head.leftWords <= 8) ||
    draft.role(index + 1) === 'timestamp' ||
    draft.role(index - 1) === 'timestamp'
  )
}

function label(draft: LabelDraft, { line, byline, dates }: HeadLine): readonly Signer[] {
  if (!byline) return []
  const note = byline.by ? 'a by-word and a name near the headline' : 'a name that stands where bylines stand'
  const spans = [...nameSpans(byline.signers), ...(dates.dates.length > 0 ? dateSpans(dates) : [])].sort(
    (a, b) => a.start - b.start
  )
  say(draft, line.index, 'byline', { rule: `byline-${byline.evidence}`, note, matched: byline.by }, spans)
  return byline.signers
}

function nameSpans(signers: readonly Signer[]): BlockSpan[] {
  return signers.map(({ start, end }) => ({ role: 'byline', start, end }))
}

interface Following {
  readonly index: number
  readonly signers: readonly Signer[]
}

// `Von` / `Mara Lind` / `,` / `Deutsche Presse-Agentur`: what an open by-word goes on with
function following(draft: LabelDraft, page: HeadPage, index: number): Following[] {
  const found: Following[] = []
  for (let next = index + 1; next <= index + MAX_FOLLOWING; next++) {
    const line = draft.line(next)
    if (!line || line.text.length > MAX_NAME_LINE) break
    const wordless = line.features.letters === 0 && line.features.digits === 0
    if (!wordless && !isOpen(draft, next)) break
    const signers = wordless ? [] : signersOf(line.text, page, found.length === 0)
    if (signers === null) break
    found.push({ index: next, signers })
  }
  while (found.length > 0 && found[found.length - 1]?.signers.length === 0) found.pop()
  return found
}

// none for a line that only joins (`,`, `und`), null for one that is no part of a byline
function signersOf(text: string, page: HeadPage, first: boolean): readonly Signer[] | null {
  const tokens = lineTokens(text)
  if (tokens.every((token) => token.kind === 'mark' || page.words.and.has(token.word))) return []
  const byline = readByline(text, page.words)
  if (byline && byline.signers.length > 0) return byline.signers
  const list = readNameList(tokens, 0, tokens.length, page.words, first)
  if (list.names.length === 0 || list.end < tokens.length) return first ? paper(text, tokens) : null
  return list.names.map(({ from, to, kind, known }) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    return { text: text.slice(start, end), start, end, kind, known }
  })
}

// `BR24 Redaktion`: whatever stands right behind an open by-word, when it is short and capitalised
function paper(text: string, tokens: readonly LineToken[]): Signer[] | null {
  const last = tokens[tokens.length - 1]
  if (!last || tokens.length > MAX_PAPER_WORDS || last.kind === 'mark' || !CAPITAL.test(text)) return null
  return [{ text, start: 0, end: text.length, kind: 'person', known: false }]
}

function labelFollowing(draft: LabelDraft, page: HeadPage, { line, byline }: HeadLine): Signer[] {
  if (byline?.evidence !== 'open') return []
  const found = following(draft, page, line.index)
  for (const { index, signers } of found) {
    say(draft, index, 'byline', { rule: 'byline-goes-on', note: 'it follows a by-word', matched: byline.by }, nameSpans(signers))
  }
  return found.flatMap(({ signers }) => signers)
}

// `Ana Lind` / `Bo Holm`: one name a line
function labelBeside(draft: LabelDraft, page: HeadPage, lines: readonly HeadLine[], at: number): Signer[] {
  const chosen = lines[at]
  if (!chosen?.byline || chosen.byline.evidence === 'open') return []
  const found: Signer[] = []
  for (const step of [-1, 1]) {
    for (let next = at + step; goesOn(draft, page, lines, next, step); next += step)
      found.push(...label(draft, lines[next] as HeadLine))
  }
  return found
}

function goesOn(draft: LabelDraft, page: HeadPage, lines: readonly HeadLine[], at: number, step: number): boolean {
  const [head, last] = [lines[at], lines[at - step]]
  if (!head?.byline || !last || head.byline.evidence !== last.byline?.evidence) return false
  if (Math.abs(head.line.index - last.line.index) > 1) return false
  if (head.byline.evidence !== 'alone') return true
  const known = isSigned(lines, at, draft) || head.byline.signers.some((signer) => signer.known)
  return known && !isSubject(draft, page, head.line.index, head.byline)
}

function labelRepeated(draft: LabelDraft, page: HeadPage, lines: readonly HeadLine[], signers: readonly Signer[]): void {
  const keys = new Set(signers.map(({ text }) => wordKey(text)))
  for (const { line, place } of lines) {
    if (place === 'inStory' || place === 'below') continue
    if (keys.has(wordKey(line.text))) {
      const span: BlockSpan = { role: 'byline', start: 0, end: line.text.length }
      say(draft, line.index, 'byline', { rule: 'byline-again', note: 'the name of the byline again', matched: line.text }, [span])
    } else if (page.words.jobs.whole(lineTokens(line.text), 0, lineTokens(line.text).length)) {
      say(draft, line.index, 'byline', { rule: 'byline-job', note: 'the job of who wrote it', matched: line.text })
    }
  }
}
