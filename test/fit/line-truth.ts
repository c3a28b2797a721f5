import type { Block } from '../../src/blocks/block.js'
import { fold } from '../../src/text/fold.js'
import type { Truth } from './development-pages.js'

/** 1: a line of the story, 0: none, −1: neither right nor wrong. */
export type LineTruth = 1 | 0 | -1

const SHINGLE = 4
const INSIDE = 0.75
const LONG = 8

/**
 * Which blocks are of the story: a longer block by the share of its word quadruples that the story holds, a short one when it
 * equals a paragraph and stands between the first and last longer blocks of the story.
 */
export function lineTruth(blocks: readonly Block[], truth: Truth): LineTruth[] {
  const story = new Set<string>()
  const either = new Set<string>()
  const wholes = new Set(truth.paragraphs.filter(({ optional }) => !optional).map(({ text }) => key(text)))
  for (const { text, optional } of truth.paragraphs)
    for (const shingle of shingles(text)) (optional ? either : story).add(shingle)
  for (const text of truth.standfirst ?? []) for (const shingle of shingles(text)) either.add(shingle)
  const long = blocks.map(({ text }): LineTruth | undefined => {
    const own = shingles(text)
    if (own.length < LONG - SHINGLE + 1) return undefined
    if (share(own, story) >= INSIDE) return 1
    return share(own, either) >= INSIDE / 2 ? -1 : 0
  })
  const first = long.indexOf(1)
  const last = long.lastIndexOf(1)
  return blocks.map((block, at) => {
    const known = long[at]
    if (known !== undefined) return known
    if (!wholes.has(key(block.text))) return isPiece(block.text, truth) && at > first && at < last ? -1 : 0
    return at >= first - 1 && at <= last + 2 ? 1 : -1
  })
}

// a few words of a paragraph on a line of their own: pages that were rendered with inline elements on lines
function isPiece(text: string, { paragraphs }: Truth): boolean {
  const piece = fold(text)
  return piece.length > 3 && paragraphs.some((paragraph) => fold(paragraph.text).includes(piece))
}

function key(text: string): string {
  return words(text).join(' ')
}

function words(text: string): string[] {
  return fold(text).match(WORD) ?? []
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu

function shingles(text: string): string[] {
  const list = words(text)
  const found: string[] = []
  for (let at = 0; at + SHINGLE <= list.length; at++) found.push(list.slice(at, at + SHINGLE).join(' '))
  return found
}

function share(own: readonly string[], of: ReadonlySet<string>): number {
  return own.length === 0 ? 0 : own.filter((shingle) => of.has(shingle)).length / own.length
}
