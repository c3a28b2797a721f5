import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { Inspection, Message } from './contract/inspection.js'
import { message } from './contract/messages.js'
import type { ParseOptions } from './contract/options.js'
import { failed, guardedReason, tooLarge } from './inspect-article.js'
import { inspectTree } from './pipeline.js'
import { guardedParser } from './read/markdown.js'
import { readSettings, type Settings } from './settings.js'

declare module 'vfile' {
  interface DataMap {
    /** What `remarkArticle` found out about the page. */
    copytaster: Inspection
  }
}

/**
 * unified plugin: a transformer that fills `file.data.copytaster` with an Inspection and emits its messages. The tree is left
 * as it is. Behind `remarkParse` for Markdown, behind `articleText` for plain text.
 *
 * @throws TypeError when an option is unknown or of a wrong type.
 */
export const remarkArticle: Plugin<[(Readonly<ParseOptions> | null | undefined)?], Root> = function (options) {
  const settings = readSettings(options)
  adapt(this as unknown as Processor<Root>)
  return (tree, file) => {
    const inspection = inspectFile(tree, file, settings)
    file.data.copytaster = inspection
    emit(file, inspection.messages)
  }
}

function adapt(processor: Processor<Root>): void {
  if (processor.parser) processor.parser = guardedParser(processor.parser)
  // a transformer alone makes `.process()` throw; a stringifier before or after this plugin still wins
  processor.compiler ??= (_, file) => file.value
}

function inspectFile(tree: Root, file: VFile, settings: Settings): Inspection {
  const text = String(file)
  if (text.length > settings.maxLength) return failed('too-large', tooLarge(text.length, settings.maxLength))
  const read = tree.data?.copytaster
  const messages = read?.guarded ? [message('markdown-guarded', guardedReason(read.guarded))] : []
  return inspectTree({ tree, text, format: read?.format ?? 'markdown' }, settings, messages)
}

function emit(file: VFile, messages: readonly Message[]): void {
  const places = location(file)
  for (const { reason, ruleId, source, severity } of messages) {
    const start = source && places.toPoint(source.start)
    const end = source && places.toPoint(source.end)
    const options = { source: 'copytaster', ruleId, ...(start && end && { place: { start, end } }) }
    if (severity === 'warning') file.message(reason, options)
    else file.info(reason, options)
  }
}
