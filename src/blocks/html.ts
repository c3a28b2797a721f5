import { isMarkup, tagName } from '../text/html-elements.js'
import { align, restored } from './align.js'
import { BlockWriter } from './block-writer.js'
import type { Draft, Range, Setting } from './draft.js'
import { type LineBreaks, SPACES } from './line-breaks.js'
import { breakLine, writeLines } from './lines-writer.js'
import { type Origin, originEnd, originStart, sliceOrigin } from './origin.js'
import type { PageContext } from './page-context.js'

// A comment, an element whose content is no text, or a tag. Each ends at the first place it can, so that none is read twice.
const MARKUP = /<!--|<(script|style|template)\b|<[^<>]*>?/gi
/** What opens with one of these holds prose. */
const PROSE: ReadonlySet<string> = new Set(
  'p div section article main blockquote center font span b strong i em u h1 h2 h3 h4 h5 h6 a br'.split(' ')
)
/** Elements inside a line. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup u var wbr'.split(' ')
)
const HTML: Setting = { kind: 'html', depth: 0 }

/**
 * Reads an HTML node. Its text is what stands outside the tags. Prose in tags, and what only looks like a tag (`<The Palace>`),
 * makes blocks of `setting`, everything else one of kind `html`.
 */
export function readHtml(value: string, page: PageContext, range: Range, setting: Setting, drafts: Draft[]): void {
  const origin = align(value, range, { input: page.input, decoded: false })
  const first = value.trimStart()
  const prose = !isMarkup(first) || PROSE.has(tagName(first) ?? '')
  const writer = new BlockWriter(page.input, prose ? setting : HTML, range, drafts)
  write(restored(value, origin, page.input), origin, writer, prose ? page.breaks : SPACES)
  writer.finish()
  const written = drafts.at(-1)
  if (written?.text === '') drafts[drafts.length - 1] = { ...written, ...HTML }
}

function write(value: string, origin: Origin, writer: BlockWriter, breaks: LineBreaks): void {
  let from = 0
  for (const markup of value.matchAll(MARKUP)) {
    // a tag inside a comment, say
    if (markup.index < from || !isMarkup(markup[0])) continue
    writeLines(value.slice(from, markup.index), sliceOrigin(origin, from, markup.index), writer, breaks)
    from = endOf(markup, value)
    if (INLINE.has(tagName(markup[0]) ?? '')) continue
    const range = { start: originStart(origin, markup.index), end: originEnd(origin, from) }
    breakLine(writer, range, breaks === SPACES ? 'space' : 'block')
  }
  writeLines(value.slice(from), sliceOrigin(origin, from, value.length), writer, breaks)
}

function endOf({ 0: opening, 1: element, index }: RegExpExecArray, value: string): number {
  const behind = index + opening.length
  if (opening === '<!--') return endBehind(value, '-->', behind)
  return element === undefined ? behind : endBehind(value, '>', endBehind(value, `</${element}`, behind))
}

function endBehind(value: string, mark: string, from: number): number {
  const at = value.indexOf(mark, from)
  return at < 0 ? value.length : at + mark.length
}
