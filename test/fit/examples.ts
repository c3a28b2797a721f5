import { readBlocks } from '../../src/blocks/read-blocks.js'
import { draftPage } from '../../src/label/draft-page.js'
import { EVIDENCE_NAMES, evidenceRow } from '../../src/label/evidence/evidence.js'
import { PageProse } from '../../src/label/evidence/page-prose.js'
import { isSoft } from '../../src/label/evidence/soft-line.js'
import { isOfStory } from '../../src/label/story-roles.js'
import { labelContext } from '../../src/label-context.js'
import { readText } from '../../src/read/article-text.js'
import { readMarkdown } from '../../src/read/markdown.js'
import { readSettings } from '../../src/settings.js'
import type { Truth } from './development-pages.js'
import { type LineTruth, lineTruth } from './line-truth.js'

/** A page in one form, with what the rules say about its lines and what is right. */
export interface ExamplePage {
  readonly truth: Truth
  /** Which rendering or variant. */
  readonly form: string
  readonly texts: readonly string[]
  /** Whether the rules keep the line. */
  readonly kept: readonly boolean[]
  readonly right: readonly LineTruth[]
  /** The numbers of the lines that no hard rule decided; `undefined` for the others. */
  readonly rows: readonly (Float32Array | undefined)[]
}

/** Reads a page as the library does, up to the weights. */
export function examplePage(truth: Truth, form: string, raw: string, format: 'text' | 'markdown'): ExamplePage {
  const settings = readSettings({ format })
  const tree = format === 'text' ? readText(raw) : readMarkdown(raw).root
  const blocks = readBlocks(tree, raw)
  const draft = draftPage(
    blocks,
    labelContext(blocks, settings, () => {})
  )
  const prose = draft.story === null ? null : new PageProse(draft)
  return {
    truth,
    form,
    texts: blocks.map(({ text }) => text),
    kept: draft.lines.map(({ index }) => draft.story !== null && isOfStory(draft, index)),
    right: lineTruth(blocks, truth),
    rows: draft.lines.map((line) => (prose !== null && isSoft(draft, line.index) ? evidenceRow(line, prose) : undefined))
  }
}

/** Numbers a row. */
export const WIDTH = EVIDENCE_NAMES.length
