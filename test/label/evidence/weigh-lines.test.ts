import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../../src/blocks/read-blocks.js'
import { inspectArticle } from '../../../src/index.js'
import { draftPage } from '../../../src/label/draft-page.js'
import { EVIDENCE_NAMES, evidenceRow } from '../../../src/label/evidence/evidence.js'
import { PageProse } from '../../../src/label/evidence/page-prose.js'
import { en } from '../../../src/languages/en.js'
import { readText } from '../../../src/read/article-text.js'
import { pageOf, STORY } from '../label-page.js'

const PAGE = pageOf(['News', 'Sport', 'Lindwick harbour to close'], ['Contact us', '© 2024 Lindwick Courier'])

function draftOf(text: string) {
  return draftPage(readBlocks(readText(text), text), { language: 'en', languages: [en], phrases: {}, hints: {} })
}

describe('the reason of a weighed line', () => {
  const { blocks } = inspectArticle(PAGE, { format: 'text' })

  it('says what spoke for it and how much', () => {
    const first = blocks.find(({ text }) => text === STORY[0])
    expect(first?.role).toBe('body')
    expect(first?.reason.note).toMatch(/^\d+-word sentence inside the story; weighed \+\d+\.\d: .+ [+−]\d+\.\d, .+ [+−]\d+\.\d/)
  })

  it('is not there where a hard rule decided', () => {
    expect(blocks.find(({ text }) => text.startsWith('©'))?.reason.note).not.toContain('weighed')
  })
})

describe('the evidence', () => {
  it('has one finite number for every name, for every line', () => {
    const draft = draftOf(PAGE)
    const page = new PageProse(draft)
    for (const line of draft.lines) {
      const row = evidenceRow(line, page)
      expect(row).toHaveLength(EVIDENCE_NAMES.length)
      expect([...row].every(Number.isFinite)).toBe(true)
    }
  })

  it('tells a line of the story from a line of the menu', () => {
    const draft = draftOf(PAGE)
    const page = new PageProse(draft)
    const number = (text: string, name: (typeof EVIDENCE_NAMES)[number]) => {
      const line = draft.lines.find((one) => one.text === text)
      return line && evidenceRow(line, page)[EVIDENCE_NAMES.indexOf(name)]
    }
    expect(number(STORY[1] ?? '', 'inside')).toBe(1)
    expect(number('Sport', 'inside')).toBe(0)
    expect(number(STORY[1] ?? '', 'words')).toBeGreaterThan(5)
    expect(number(STORY[1] ?? '', 'proseBefore3')).toBeGreaterThan(number('Sport', 'proseBefore3') ?? 0)
    expect(number('Sport', 'fromFirst')).toBeLessThan(0)
  })
})

describe('a page without a story', () => {
  it('gets none from the weights', () => {
    const { verdict, draft } = inspectArticle(['News', 'Sport', 'Weather', 'Contact us'].join('\n\n'), { format: 'text' })
    expect(verdict).toBe('notArticle')
    expect(draft.paragraphs).toEqual([])
  })
})
