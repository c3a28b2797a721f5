import { readFileSync } from 'node:fs'
import type { Inspection } from '../contract/inspection.js'
import type { ParseOptions } from '../contract/options.js'
import { inspectArticle } from '../inspect-article.js'
import { readCommandLine, UsageError } from './command-line.js'
import { escapeForTerminal } from './escape.js'
import { EXIT_CODES } from './exit-codes.js'
import { HELP } from './help.js'
import { printInspection } from './print-inspection.js'

/** The parts of `process` that the command needs. */
export type Terminal = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>

/** Runs the command; resolves with its exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  // a reader that has seen enough (`| head`) closes the pipe: no reason for a stack trace
  terminal.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    return await run(args, terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    complain(terminal, error.message)
    return EXIT_CODES.usage.code
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { command, files, options } = readCommandLine(args)
  if (command === 'help') terminal.stdout.write(HELP)
  else if (command === 'version') terminal.stdout.write(`${version()}\n`)
  else return await inspectFiles(command, files, options, terminal)
  return EXIT_CODES.ok.code
}

async function inspectFiles(command: 'parse' | 'inspect', files: readonly string[], options: ParseOptions, terminal: Terminal) {
  let code: number = EXIT_CODES.ok.code
  for (const file of files) {
    const inspection = inspectArticle(await read(file, terminal), options)
    if (inspection.error) code = EXIT_CODES.noArticle.code
    if (command === 'inspect') terminal.stdout.write(printInspection(inspection, wantsColour(terminal)))
    else printArticle(file, inspection, files.length > 1, terminal)
  }
  return code
}

function printArticle(file: string, { article, error }: Inspection, many: boolean, terminal: Terminal): void {
  if (error) complain(terminal, `${file === '-' ? 'standard input' : file}: ${error.code}: ${error.message}`)
  if (many) terminal.stdout.write(`${JSON.stringify({ file, article, error })}\n`)
  else if (article) terminal.stdout.write(`${JSON.stringify(article, null, 2)}\n`)
}

async function read(file: string, { stdin }: Terminal): Promise<Uint8Array> {
  try {
    if (file !== '-') return readFileSync(file)
    const chunks: Buffer[] = []
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks)
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function wantsColour({ stdout, env }: Terminal): boolean {
  return stdout.isTTY === true && !env['NO_COLOR']
}

function complain({ stderr }: Terminal, message: string): void {
  stderr.write(`copytaster: ${escapeForTerminal(message)}\n`)
}

function version(): string {
  // read beside the built file, so that the number stands in one place only
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return String((manifest as { version: string }).version)
}
