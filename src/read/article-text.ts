import type { Root, RootContent } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { lineJoiner } from '../text/line-joiner.js'
import { splitLines } from '../text/lines.js'
import { groupLines } from './line-groups.js'
import { listRuns } from './list-runs.js'
import './read-data.js'
import { listNode, paragraphNode, wholeText } from './text-nodes.js'

/** unified plugin: a parser of plain text, beside remark-parse. Yields mdast with positions. */
export const articleText: Plugin<[], string, Root> = function (this: Processor) {
  this.parser = readText
}

/**
 * mdast of a plain text: paragraphs and lists, with positions in the untouched text. Text nodes hold raw characters; where a word
 * was broken at a line's end, its hyphen and the line end lie between two text nodes.
 */
export function readText(text: string): Root {
  const lines = splitLines(text)
  const groups = groupLines(text, lines, lineJoiner(text, lines))
  const children: RootContent[] = []
  let at = 0
  for (const run of listRuns(text, groups)) {
    for (const group of groups.slice(at, run.start)) children.push(paragraphNode(text, group.lines, group.first.start))
    children.push(listNode(text, groups.slice(run.start, run.end)))
    at = run.end
  }
  for (const group of groups.slice(at)) children.push(paragraphNode(text, group.lines, group.first.start))
  return { type: 'root', children, position: wholeText(text), data: { copytaster: { format: 'text' } } }
}
