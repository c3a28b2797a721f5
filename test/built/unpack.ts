import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder in whose `node_modules` the packed package stands, with the dependencies that it names and nothing else. */
    consumer: string
  }
}

/** Builds and packs the package as `npm publish` would, and unpacks it beside its dependencies. */
export default function unpack(project: TestProject): () => void {
  const root = project.vitest.config.root
  const consumer = mkdtempSync(join(tmpdir(), 'copytaster-consumer-'))
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'pipe' })
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', consumer], { cwd: root, encoding: 'utf8' })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  const home = join(consumer, 'node_modules', 'copytaster')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', join(consumer, filename), '-C', home, '--strip-components=1'])
  for (const name of dependenciesOf(home)) link(join(root, 'node_modules', name), join(consumer, 'node_modules', name))
  project.provide('consumer', consumer)
  return () => rmSync(consumer, { recursive: true, force: true })
}

function dependenciesOf(home: string): string[] {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  symlinkSync(from, to)
}
