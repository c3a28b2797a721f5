import { expect } from 'vitest'
import type { Block } from '../../src/blocks/block.js'
import { sourceEnd, sourceStart } from '../../src/blocks/text-map.js'
import { isInvisible, isSpace } from '../../src/text/characters.js'

const MARKERS = '>-*+•‣▪▫■□●○◦◆◇►▶▸▹➤➢→⇒✓✔✗·∙⁃❖★☆–—―−'

/** What must hold for the blocks of any input. */
export function checkBlocks(blocks: readonly Block[], input: string): void {
  let after = 0
  const faults: unknown[] = []
  for (const [index, block] of blocks.entries()) {
    const { start, end } = block.source
    if (block.index !== index) faults.push(['index', index, block])
    if (start < after || end < start || end > input.length) faults.push(['order', block])
    if (lost(input.slice(after, start)) !== '') faults.push(['lost', input.slice(after, start)])
    faults.push(...textFaults(block), ...mapFaults(block, input))
    after = end
  }
  if (lost(input.slice(after)) !== '') faults.push(['lost', input.slice(after)])
  expect(faults).toEqual([])
}

function lost(between: string): string {
  return [...between].filter((unit) => !isLoose(unit)).join('')
}

function isLoose(unit: string): boolean {
  const code = unit.charCodeAt(0)
  return isSpace(code) || isInvisible(code) || MARKERS.includes(unit)
}

function textFaults({ kind, text, links, images }: Block): unknown[] {
  const faults: unknown[] = []
  if (kind !== 'frontMatter' && text !== text.replace(/[\s\u0085]+/gu, ' ').trim()) faults.push(['folded', text])
  for (const link of links)
    if (!(link.start >= 0 && link.end >= link.start && link.end <= text.length)) faults.push(['link', link, text])
  for (const image of images) if (!(image.at >= 0 && image.at <= text.length)) faults.push(['image', image, text])
  return faults
}

// Every unit of the text comes from its own place in the block's range, in order.
function mapFaults({ text, map, source }: Block, input: string): unknown[] {
  const faults: unknown[] = []
  let before = source.start
  for (let at = 0; at < text.length; at++) {
    const start = sourceStart(map, at)
    const end = sourceEnd(map, at + 1)
    const inRange = start >= source.start && end <= source.end && end > start && end >= before
    const same = end - start > 1 || text[at] === ' ' || input[start] === text[at]
    if (!inRange || !same) faults.push(['map', text, at, start, end, map])
    before = end
  }
  return faults
}
