import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/read-blocks.js'
import { readText } from '../../src/read/article-text.js'
import { readMarkdown } from '../../src/read/markdown.js'
import { decodeReferences } from '../../src/text/decode-references.js'
import { checkBlocks } from './check-blocks.js'

// Pieces of which news pages, and hostile ones, are made.
const PIECES = [
  ...[
    'The minister',
    ' said ',
    'Konjunk',
    '-',
    'tur',
    'a',
    'B',
    '1986. ',
    '12. ',
    '1) ',
    '2. ',
    '日本',
    'ไทย',
    'مرحبا',
    '👩\u200d🚒',
    '🙂'
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u0085',
    '\u2028',
    '\f',
    ' ',
    '  \n',
    '\\\n',
    '\t',
    '    ',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\ufeff',
    '\0',
    '\u200d'
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '``',
    '~',
    '#',
    '## ',
    '- ',
    '* ',
    '+ ',
    '• ',
    '– ',
    '> ',
    '>',
    '|',
    '| ',
    ' |\n',
    '---',
    '===',
    '+++',
    '```\n',
    '***'
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    '[a](http://b.c)',
    '![alt](http://i.j)',
    '[r]',
    '[r]: http://d.e\n',
    '![',
    '<',
    '>',
    '<b>',
    '</b>',
    '<br>',
    '<p>',
    '</p>'
  ],
  ...[
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    '<div>\n',
    '<The Palace>',
    '<http://f.g>',
    '&amp;',
    '&amp;amp;quot;',
    '&#150;',
    '&',
    ';',
    '&nbsp;',
    '\\',
    '\\*',
    '\\['
  ],
  ...[
    'Title: X\n',
    'URL Source: http://a.b\n',
    'Markdown Content:\n',
    '---\nkey: value\n---\n',
    '\ud800',
    '\udc00',
    '"',
    '“',
    '’',
    '.',
    ', ',
    '! ',
    '?'
  ]
]

const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''))

const READERS = {
  text: (input: string) => readBlocks(readText(input), input),
  markdown: (input: string) => readBlocks(readMarkdown(input).root, input)
}

describe.each(Object.entries(READERS))('blocks of %s', (_, read) => {
  it('cover the input, in order, each text from its own place', () => {
    fc.assert(
      fc.property(page, (input) => checkBlocks(read(input), input)),
      { numRuns: 1500 }
    )
  })

  it('are the same each time', () => {
    fc.assert(fc.property(page, (input) => void expect(read(input)).toEqual(read(input))))
  })

  it('exist for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (input) => checkBlocks(read(input), input)))
  })

  it('hold no reference that could be decoded', () => {
    const texts = fc.array(fc.constantFrom('&', 'amp;', '#38;', '#x26;', 'lt;', '#97;', 'mp;', 'quot;', ' ', 'a', ';'), {
      maxLength: 30
    })
    fc.assert(
      fc.property(texts, (pieces) => {
        for (const { text } of read(`x${pieces.join('')}`)) expect(decodeReferences(text)).toBeNull()
      })
    )
  })
})
