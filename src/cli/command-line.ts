import { parseArgs } from 'node:util'
import type { ParseOptions } from '../contract/options.js'

/** What the command line asks for. */
export interface CommandLine {
  readonly command: 'parse' | 'inspect' | 'help' | 'version'
  /** Paths, or `-` for standard input; never empty for `parse` and `inspect`. */
  readonly files: readonly string[]
  readonly options: ParseOptions
}

/** A command line that cannot be understood; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const RESERVED = ['validate', 'ground', 'run', 'report']

/** Reads the arguments. Throws a {@link UsageError} on anything unknown. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args)
  if (values.help) return { command: 'help', files: [], options: {} }
  if (values.version) return { command: 'version', files: [], options: {} }
  const [first] = positionals
  if (first !== undefined && RESERVED.includes(first)) {
    throw new UsageError(`'${first}' is kept for a later version; a file of that name is given as './${first}'.`)
  }
  const inspect = first === 'inspect'
  const files = inspect ? positionals.slice(1) : positionals
  if (inspect && files.length > 1) throw new UsageError(`'inspect' takes one file, not ${files.length}.`)
  return { command: inspect ? 'inspect' : 'parse', files: files.length > 0 ? files : ['-'], options: optionsOf(values) }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        language: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' }
      }
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function optionsOf({ format, language, url }: ReturnType<typeof parse>['values']): ParseOptions {
  if (format !== undefined && format !== 'auto' && format !== 'text' && format !== 'markdown') {
    throw new UsageError(`--format must be auto, text or markdown, not '${format}'.`)
  }
  if (language === '') throw new UsageError("--language must be a BCP 47 tag such as 'de'.")
  return { format, hints: { language, url } }
}
