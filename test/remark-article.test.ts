import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { articleText, inspectArticle, remarkArticle } from '../src/index.js'

const STORY = `# Harbour bridge to close for repairs

The city will close the harbour bridge to **all traffic** for six weeks from Monday, the council announced on Friday.

Engineers found cracks in two of the eight main cables during a [routine inspection](https://example.org/i) this spring.

“We have no choice but to act before the winter storms arrive,” said Maria Keller, the city engineer.

The bridge carries forty thousand cars on a working day, and there is no other road between the old town and the port.

Buses will be sent over the northern crossing, and the ferry will run twice as often as it does today, the council said.
`

describe('remarkArticle', () => {
  test('fills file.data.copytaster as inspectArticle would', () => {
    const file = unified().use(remarkParse).use(remarkArticle).processSync(STORY)
    expect(file.data.copytaster).toEqual(inspectArticle(STORY, { format: 'markdown' }))
    expect(String(file)).toBe(STORY)
  })

  test('works in .run', () => {
    const file = new VFile(STORY)
    const processor = unified().use(remarkParse).use(remarkArticle)
    processor.runSync(processor.parse(file), file)
    expect(file.data.copytaster?.article?.title).toBe('Harbour bridge to close for repairs')
  })

  test('a stringifier before or after it wins', () => {
    const after = unified().use(remarkParse).use(remarkArticle).use(remarkStringify).processSync('*  One\n*  Two')
    const before = unified().use(remarkParse).use(remarkStringify).use(remarkArticle).processSync('*  One\n*  Two')
    expect(String(after)).toBe('* One\n* Two\n')
    expect(String(before)).toBe('* One\n* Two\n')
  })

  test('works behind other transformers, on the tree as they left it', () => {
    const dropLast = () => (tree: Root) => void tree.children.pop()
    const file = unified().use(remarkParse).use(dropLast).use(remarkArticle).processSync(STORY)
    expect(file.data.copytaster?.article?.paragraphs).toHaveLength(4)
    expect(file.data.copytaster?.blocks.at(-1)).toMatchObject({
      role: 'other',
      reason: { note: 'text that the tree leaves out' }
    })
  })

  test('reads plain text behind articleText', () => {
    const text = STORY.replace('# ', '')
    const file = unified().use(articleText).use(remarkArticle).processSync(text)
    expect(file.data.copytaster).toEqual(inspectArticle(text, { format: 'text' }))
  })

  test('its messages are VFileMessages with place, source and rule', () => {
    const file = unified()
      .use(remarkParse)
      .use(remarkArticle, { hints: { title: 'Another headline' } })
      .processSync(STORY)
    const told = file.messages.find(({ ruleId }) => ruleId === 'hint-conflict')
    expect(told).toMatchObject({ source: 'copytaster', fatal: false })
  })

  test('guards the parser against hostile input and says so', () => {
    const hostile = `${'> '.repeat(50_000)}a`
    const file = unified().use(remarkParse).use(remarkArticle).processSync(hostile)
    expect(file.data.copytaster?.format).toBe('text')
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('markdown-guarded')
  })

  test('an input over maxLength is an error in the Inspection', () => {
    const file = unified().use(remarkParse).use(remarkArticle, { maxLength: 10 }).processSync(STORY)
    expect(file.data.copytaster?.error?.code).toBe('too-large')
  })

  test('wrong options throw a TypeError', () => {
    expect(() =>
      unified()
        .use(remarkParse)
        .use(remarkArticle, { formt: 'text' } as never)
        .freeze()
    ).toThrow(TypeError)
  })

  test('a frozen processor can be used again and again', () => {
    const processor = unified().use(remarkParse).use(remarkArticle).freeze()
    expect(processor.processSync(STORY).data.copytaster).toEqual(processor().processSync(STORY).data.copytaster)
  })
})
