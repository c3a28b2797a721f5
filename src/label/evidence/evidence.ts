import type { Line } from '../line.js'
import { kindNumber } from './kind-number.js'
import type { PageProse } from './page-prose.js'

/** One number that is counted on every line. */
interface Evidence {
  /** How a reason calls it. */
  readonly about: string
  readonly read: (line: Line, page: PageProse) => number
}

const MOST_WORDS = 200

/**
 * What is counted on every line for the weighing, in this order: numbers only, of layout and of roles, never of words. The key is
 * the name in the weights. One function a number, so that a row costs no objects.
 */
export const EVIDENCE = {
  words: { about: 'words of the line', read: ({ features }) => Math.min(MOST_WORDS, features.words) },
  sentences: { about: 'sentences of the line', read: ({ features }) => Math.min(20, features.sentences) },
  ends: { about: 'sentence end', read: ({ features }) => Number(features.ends) },
  cut: { about: 'ends in an ellipsis', read: ({ features }) => Number(features.cut) },
  colon: { about: 'ends in a colon', read: ({ features }) => Number(features.colon) },
  question: { about: 'ends in a question mark', read: ({ features }) => Number(features.question) },
  commas: { about: 'commas for each word', read: ({ features }) => features.commas / wordsOf(features) },
  digits: { about: 'share of digits', read: ({ features }) => features.digits / Math.max(1, features.length) },
  capitals: { about: 'share of capitalised words', read: ({ features }) => features.capitals / wordsOf(features) },
  upper: { about: 'share of capital letters', read: ({ features }) => features.upper / Math.max(1, features.letters) },
  marks: { about: 'quotation marks', read: ({ features }) => Math.min(10, features.marks) },
  dividers: { about: 'dividers', read: ({ features }) => Math.min(10, features.dividers) },
  glued: { about: 'run-together words', read: ({ features }) => Math.min(10, features.glued) },
  opensSmall: { about: 'opens with a small letter', read: ({ features }) => Number(features.opensSmall) },
  opensSpeech: { about: 'opens with a quotation mark or dash', read: ({ features }) => Number(features.opensSpeech) },
  wordLength: { about: 'letters for each word', read: ({ features }) => features.letters / wordsOf(features) },
  linked: { about: 'share of linked text', read: ({ linkShare }) => linkShare },
  images: { about: 'images in the line', read: ({ block }) => Math.min(5, block.images.length) },
  kind: { about: 'kind of block', read: ({ block }) => kindNumber(block.kind) },
  depth: { about: 'rank of the heading or nesting of the list', read: ({ block }) => block.depth },
  gap: { about: 'blank lines above', read: ({ block }) => Math.min(5, block.gap) },
  role: { about: 'what the rules say', read: ({ index }, page) => page.rank(index) },
  roleBefore: { about: 'role of the line before', read: ({ index }, page) => page.rank(index - 1) },
  roleBefore2: { about: 'role of the second line before', read: ({ index }, page) => page.rank(index - 2) },
  roleAfter: { about: 'role of the line after', read: ({ index }, page) => page.rank(index + 1) },
  roleAfter2: { about: 'role of the second line after', read: ({ index }, page) => page.rank(index + 2) },
  inside: { about: 'inside the best run', read: ({ index }, page) => page.inside(index) },
  fromFirst: { about: 'lines since the story began', read: ({ index }, page) => page.fromFirst(index) },
  toLast: { about: 'lines to the end of the story', read: ({ index }, page) => page.toLast(index) },
  wordsBelow: { about: 'words of prose below the end of the story', read: ({ index }, page) => page.wordsBelow(index) },
  place: { about: 'place on the page', read: ({ index }, page) => index / page.count },
  lines: { about: 'lines of the page', read: (_, page) => Math.min(400, page.count) },
  wordsBefore: { about: 'words of the line before', read: ({ index }, page) => near(page.line(index - 1)) },
  wordsAfter: { about: 'words of the line after', read: ({ index }, page) => near(page.line(index + 1)) },
  endsBefore: { about: 'sentence end of the line before', read: ({ index }, page) => ends(page.line(index - 1)) },
  endsAfter: { about: 'sentence end of the line after', read: ({ index }, page) => ends(page.line(index + 1)) },
  linkedBefore: { about: 'linked text in the line before', read: ({ index }, page) => page.line(index - 1)?.linkShare ?? 0 },
  linkedAfter: { about: 'linked text in the line after', read: ({ index }, page) => page.line(index + 1)?.linkShare ?? 0 },
  proseBefore3: { about: 'prose in the three lines before', read: ({ index }, page) => page.prose(index - 3, index) },
  proseAfter3: { about: 'prose in the three lines after', read: ({ index }, page) => page.prose(index + 1, index + 4) },
  proseBefore8: { about: 'prose in the eight lines before', read: ({ index }, page) => page.prose(index - 8, index) },
  proseAfter8: { about: 'prose in the eight lines after', read: ({ index }, page) => page.prose(index + 1, index + 9) },
  proseShareBefore: { about: 'share of the prose of the page above', read: ({ index }, page) => page.shareBefore(index) },
  run: { about: 'paragraphs in a row', read: ({ index }, page) => page.run(index) },
  echo: { about: 'words that the story uses elsewhere', read: (line, page) => page.echo(line) },
  echoHead: { about: 'words of the headline', read: (line, page) => page.echoHead(line) },
  fromHeadline: { about: 'lines since the headline', read: ({ index }, page) => page.fromHeadline(index) },
  repeated: { about: 'printed more than once', read: ({ text }, page) => page.repeated(text) },
  sinceEnd: { about: 'lines since a sign that stories end', read: ({ index }, page) => page.sinceEnd(index) },
  endsSeen: { about: 'signs of an end since the story began', read: ({ index }, page) => page.endsSeen(index) },
  toEnd: { about: 'lines to the next sign of an end', read: ({ index }, page) => page.toEnd(index) },
  sinceHeading: { about: 'lines since a heading', read: ({ index }, page) => page.sinceHeading(index) },
  lengthRatio: {
    about: 'length against the paragraphs of the story',
    read: ({ features }, page) => page.lengthRatio(features.words)
  },
  proseShare: { about: 'share of prose on the page', read: (_, page) => page.proseShare },
  kindAgrees: {
    about: 'kind of block against the paragraphs of the story',
    read: ({ block }, page) => page.kindAgrees(block.kind)
  }
} satisfies Readonly<Record<string, Evidence>>

export type EvidenceName = keyof typeof EVIDENCE

/** The names in the order of the numbers. */
export const EVIDENCE_NAMES = Object.keys(EVIDENCE) as readonly EvidenceName[]

const READERS: readonly Evidence[] = EVIDENCE_NAMES.map((name) => EVIDENCE[name])

/** Reads the numbers of a line into a row, in the order of {@link EVIDENCE_NAMES}. */
export function evidenceRow(line: Line, page: PageProse): Float32Array {
  const row = new Float32Array(READERS.length)
  READERS.forEach(({ read }, at) => {
    row[at] = read(line, page)
  })
  return row
}

function wordsOf({ words }: Line['features']): number {
  return Math.max(1, words)
}

function near(line: Line | undefined): number {
  return line === undefined ? -1 : Math.min(MOST_WORDS, line.features.words)
}

function ends(line: Line | undefined): number {
  return Number(line?.features.ends ?? false)
}
