import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const cli = join(inject('consumer'), 'node_modules', 'copytaster', 'dist', 'cli.js')
const PAGE = readFileSync('fixtures/articles/syndicated-video-page.en/input.txt', 'utf8')
const TITLE: string = JSON.parse(readFileSync('fixtures/articles/syndicated-video-page.en/expected.json', 'utf8')).title
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copytaster-cli-'))
  writeFileSync(join(folder, 'page.txt'), PAGE)
  writeFileSync(join(folder, 'empty.txt'), ' \n')
  writeFileSync(join(folder, 'run'), PAGE)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function copytaster(args: string[], input = '', env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', input, env: { ...process.env, ...env } })
}

describe('copytaster', () => {
  test('prints one article as indented JSON, from a file and from standard input', () => {
    const fromFile = copytaster(['page.txt'])
    expect(fromFile.status).toBe(0)
    expect(JSON.parse(fromFile.stdout).title).toBe(TITLE)
    expect(fromFile.stdout).toContain('\n  "title"')
    expect(copytaster([], PAGE).stdout).toBe(fromFile.stdout)
    expect(copytaster(['-'], PAGE).stdout).toBe(fromFile.stdout)
  })

  test('prints a line for each of several files, in order, and exits with 1 when one gave no article', () => {
    const { stdout, stderr, status } = copytaster(['page.txt', 'empty.txt'])
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
      ['page.txt', null],
      ['empty.txt', 'empty-input']
    ])
    expect(rows[0].article.title).toBe(TITLE)
    expect(stderr).toContain('empty.txt: empty-input: ')
    expect(status).toBe(1)
  })

  test('says why there is no article and prints nothing else', () => {
    const { stdout, stderr, status } = copytaster(['empty.txt'])
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toMatch(/^copytaster: empty\.txt: empty-input: /)
  })

  test('takes hints and the format', () => {
    const { stdout } = copytaster(['--url', 'https://example.org/a', '--language=en-GB', '--format', 'text', 'page.txt'])
    expect(JSON.parse(stdout)).toMatchObject({ url: 'https://example.org/a', language: 'en-GB' })
  })

  test('a reserved word is a command, with its folder it is a file', () => {
    expect(copytaster(['run']).status).toBe(2)
    expect(JSON.parse(copytaster(['./run']).stdout).title).toBe(TITLE)
  })

  test.each([
    [['--formt', 'text', 'page.txt'], '--formt'],
    [['--format', 'html', 'page.txt'], 'auto, text or markdown'],
    [['--language', '', 'page.txt'], 'BCP 47'],
    [['missing.txt'], 'Cannot read missing.txt'],
    [['inspect', 'page.txt', 'empty.txt'], 'one file'],
    [['.'], 'Cannot read .']
  ])('refuses %j with exit code 2 and a word of advice', (args, advice) => {
    const { stdout, stderr, status } = copytaster(args)
    expect([stdout, status]).toEqual(['', 2])
    expect(stderr).toContain(advice)
    expect(stderr).not.toContain('    at ')
  })

  test('--help shows the usage and the exit codes, --version the version', () => {
    const help = copytaster(['--help'])
    expect(help.status).toBe(0)
    for (const word of ['inspect', '--format', '--language', '--url', 'Exit codes', '\n  2  '])
      expect(help.stdout).toContain(word)
    expect(copytaster(['--version']).stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
  })

  test('a closed pipe is no stack trace', () => {
    const many = Array.from({ length: 200 }, () => 'page.txt').join(' ')
    const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" ${many} | head -c 20`], {
      cwd: folder,
      encoding: 'utf8'
    })
    expect(shell.stdout).toHaveLength(20)
    expect(shell.stderr).toBe('')
  })
})

describe('copytaster inspect', () => {
  test('prints every block with its role and its reason, and the verdict', () => {
    const { stdout, status } = copytaster(['inspect', 'page.txt'])
    expect(status).toBe(0)
    for (const line of PAGE.split('\n').filter((line) => line.trim() !== '')) expect(stdout).toContain(line.trim().slice(0, 60))
    expect(stdout).toMatch(/^headline +\S/m)
    expect(stdout).toMatch(/^article {2}/m)
  })

  test('has no colours in a pipe', () => {
    expect(copytaster(['inspect', 'page.txt']).stdout).not.toContain('\u001B[')
  })

  test('nothing of the page can drive the terminal', () => {
    const hostile = `${PAGE}\n\n\u001B]0;owned\u0007\u001B[2J\u009B31m \u202Egnp.exe \u2066x\u2069 \r overwritten\n`
    const { stdout } = copytaster(['inspect'], hostile)
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
    expect(stdout).toContain('owned')
    expect(stdout).toContain('overwritten')
  })
})
