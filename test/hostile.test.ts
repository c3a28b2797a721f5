import { describe, expect, test } from 'vitest'
import { inspectArticle } from '../src/index.js'

// Time is not asserted: a runner's own limit ends what hangs, and each of these takes minutes where something is not linear.
const HOSTILE: readonly (readonly [name: string, raw: string])[] = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    '‘',
    '«',
    '»',
    '「',
    '—',
    '-',
    '_',
    '(',
    '[',
    '<',
    '{',
    '*',
    '`',
    '~',
    '|',
    '#',
    '&',
    '\\',
    '.',
    '!',
    ' ',
    '\t',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\0'
  ].map((mark) => [`100 000 × ${JSON.stringify(mark)}`, mark.repeat(100_000)] as const),
  ...['\n', '\r', '\r\n', '\u2028', '\u0085'].map(
    (end) => [`a million × ${JSON.stringify(end)}`, end.repeat(1_000_000)] as const
  ),
  ['- × 20 000', `${'- '.repeat(20_000)}a`],
  ['> × 50 000', `${'> '.repeat(50_000)}a`],
  ['a <!-- × 10 000', 'a <!--'.repeat(10_000)],
  ['a <? × 15 000', 'a <?'.repeat(15_000)],
  ['a <![CDATA[ × 10 000', 'a <![CDATA['.repeat(10_000)],
  ['a quotation and 30 000 lazy lines', `> a\n${'a\n'.repeat(30_000)}`],
  ['[a]( × 20 000', '[a]('.repeat(20_000)],
  ['![ × 50 000', '!['.repeat(50_000)],
  ['*a **b × 20 000', '*a **b '.repeat(20_000)],
  ['&amp; × 100 000', '&amp;'.repeat(100_000)],
  ['&amp;amp;… 50 000 deep', `&${'amp;'.repeat(50_000)}`],
  ['“a” × 50 000', '“a” '.repeat(50_000)],
  ['“a,” said B. × 20 000', '“A b c d,” said Bob. '.repeat(20_000)],
  ['Name after name', 'Ann Bob Cid '.repeat(50_000)],
  ['a word of a million letters', 'a'.repeat(1_000_000)],
  ['100 000 short lines', 'Home\n'.repeat(100_000)],
  ['100 000 different lines', Array.from({ length: 100_000 }, (_, at) => `line ${at}`).join('\n')],
  [
    '20 000 sentences',
    Array.from({ length: 20_000 }, (_, at) => `Sentence ${at} tells a little more of the same long story.`).join('\n\n')
  ],
  [
    '20 000 quotes, none closed',
    Array.from({ length: 20_000 }, (_, at) => `“Sentence ${at} is said by nobody at all.`).join('\n\n')
  ],
  ['digits and dots', '1.1.2020 '.repeat(50_000)],
  ['a dash between spaces', 'a - '.repeat(100_000)]
]

describe('4. linear: hostile input gets an answer', () => {
  test.each(HOSTILE)('%s', (_, raw) => {
    for (const format of ['text', 'markdown', 'auto'] as const) {
      const { blocks, verdict } = inspectArticle(raw, { format })
      expect(['article', 'partial', 'notArticle']).toContain(verdict)
      expect(blocks.at(-1)?.source.end ?? 0).toBeLessThanOrEqual(raw.length)
    }
  })
})
