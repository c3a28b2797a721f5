import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/read-blocks.js'
import { readText } from '../../src/read/article-text.js'
import { detectFormat } from '../../src/read/detect-format.js'
import { guardedParser, readMarkdown } from '../../src/read/markdown.js'

const marks = [
  '*',
  '_',
  '-',
  '–',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '`',
  '#',
  '&',
  '\\',
  '|',
  '=',
  '"',
  '“',
  '•',
  '~',
  '!',
  ':',
  '\n',
  '\r',
  '\t',
  ' ',
  '\0',
  '\u00ad',
  '\u200d',
  '\ufeff',
  '\u2028'
]

const HOSTILE: [name: string, input: string][] = [
  ...marks.map((mark): [string, string] => [`100 000 of ${JSON.stringify(mark)}`, mark.repeat(100_000)]),
  ['a million line ends', '\n'.repeat(1_000_000)],
  ['lists in lists', `${'- '.repeat(20_000)}a`],
  ['block quotes in block quotes', '> '.repeat(50_000)],
  ['comments that do not close', 'a <!--'.repeat(10_000)],
  ['instructions that do not close', 'a <?'.repeat(15_000)],
  ['lazy lines', `> a\n${'a\n'.repeat(30_000)}`],
  ['links that do not close', '[a]('.repeat(20_000)],
  ['emphasis that does not close', '*a **b '.repeat(20_000)],
  ['references', '&amp;'.repeat(100_000)],
  ['references in references', `&${'amp;'.repeat(100_000)}`],
  ['references that are none', '&#1'.repeat(100_000)],
  ['links on one line', '[a](https://a.example) '.repeat(10_000)],
  ['a table of one row', `${'|a'.repeat(50_000)}|`],
  ['front matter without end', `---\n${'a: b\n'.repeat(50_000)}`],
  ['words broken at line ends', `${'lorem ipsum dolor sit amet conse-\nctetur '.repeat(10_000)}`],
  ['lines without spaces', `${'漢'.repeat(30)}\n`.repeat(5000)],
  ['one word', 'a'.repeat(1_000_000)],
  ['HTML paragraphs', '<p>a'.repeat(30_000)],
  ['bullets', '• a\n'.repeat(30_000)],
  ['preambles', 'Title: a\n'.repeat(30_000)]
]

const parser = guardedParser(unified().use(remarkParse).freeze().parser as Parameters<typeof guardedParser>[0])

const READERS = {
  'plain text': readText,
  Markdown: (input: string) => readMarkdown(input).root,
  'Markdown of a guarded parser': (input: string) => parser(input, new VFile(input))
}

// What takes more than its share of time here runs into the time limit of the test.
describe.each(Object.entries(READERS))('%s', (_, read) => {
  it.each(HOSTILE)('is read: %s', (_name, input) => {
    const blocks = readBlocks(read(input), input)
    expect(blocks.length).toBeLessThanOrEqual(input.length)
    for (const { source } of blocks) if (source.end > input.length) expect.fail('a block ends behind the input')
  })
})

describe('detectFormat', () => {
  it.each(HOSTILE)('answers: %s', (_name, input) => {
    expect(['text', 'markdown']).toContain(detectFormat(input).format)
  })
})
