import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { type Article, inspectArticle } from '../src/index.js'
import { type RuleCase, ruleCases, squeeze, squeezedPage, storyLines, type TruePage, truePages } from './fixture-truth.js'

// languages with word lists of their own; pages in any other must still give a verdict, a title and the story
const BUILT_IN = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'nb', 'da', 'tr'])

const PLAIN_FIELDS = [
  'title',
  'standfirst',
  'authors',
  'publisher',
  'publishedAt',
  'modifiedAt',
  'dateline',
  'url',
  'tags'
] as const

/**
 * What a careful reader takes from a page and the library does not yet: expected to fail, so that an entry must go as soon as it
 * passes.
 */
const OPEN = new Set<string>(JSON.parse(readFileSync('fixtures/open.json', 'utf8')))
const seen = new Set<string>()

function check(place: string, name: string, run: () => void): void {
  const key = `${place} > ${name}`
  seen.add(key)
  if (OPEN.has(key)) test.fails(name, run)
  else test(name, run)
}

afterAll(() => {
  expect([...OPEN].filter((key) => !seen.has(key))).toEqual([])
})

describe.each(truePages())('$name', (page) => {
  const { raw, format, truth } = page
  const inspect = once(() => inspectArticle(raw, { format }))
  const article = (): Article => inspect().article ?? expect.fail(`no article: ${inspect().error?.code}`)

  test('its truth stands in the page', () => {
    expect(notInPage(page)).toEqual([])
  })

  check(page.name, 'verdict', () => {
    expect(inspect().verdict).toBe(truth.verdict)
    if (truth.error) expect(inspect().error?.code).toBe(truth.error)
  })

  const known = truth.language === undefined || BUILT_IN.has(truth.language)

  if (known) {
    for (const [line, role] of Object.entries(truth.roles ?? {})) {
      check(page.name, `role of “${line}”: ${role}`, () => {
        const found = inspect().blocks.filter(({ text }) => sameLine(text, line))
        expect(found.map((block) => block.role)).toContain(role)
      })
    }
  }

  if (truth.verdict === 'notArticle') return

  check(page.name, 'language', () => {
    expect(known ? [truth.language] : [truth.language, 'und']).toContain(article().language)
  })

  check(page.name, 'paragraphs', () => {
    expect(article().paragraphs.map(({ text, kind }) => ({ text, kind }))).toEqual(truth.paragraphs)
  })

  for (const field of PLAIN_FIELDS.filter((field) => truth[field] !== undefined && (known || field === 'title'))) {
    check(page.name, field, () => expect(article()[field]).toEqual(truth[field]))
  }

  if (!known) return

  check(page.name, 'quotes', () => {
    const found = article().quotes.map(({ text, parts, speaker }) => ({ text, paragraph: parts[0]?.paragraph, speaker }))
    const told = truth.quotes ?? []
    expect(found.map(quoteLine)).toEqual(told.map(quoteLine))
  })

  check(page.name, 'related links', () => {
    const found = article().relatedLinks.map(({ title, url, heading }) => ({ title, url, heading }))
    expect(found).toEqual(truth.relatedLinks)
  })

  check(page.name, 'images', () => {
    const found = article().images.map(({ url, alt, caption, credit }) => ({ url, alt, caption, credit }))
    expect(found).toEqual(truth.images)
  })
})

describe.each(ruleCases())('rule $role', ({ role, hits, misses }) => {
  for (const item of [...hits, ...misses]) {
    check(`rule ${role}`, `${item.name}: “${item.line}” is ${item.role}`, () => expect(roleOf(item)).toBe(item.role))
  }
})

// of a line that stands twice, the second is in question
function roleOf({ raw, format, line }: RuleCase): string | undefined {
  const blocks = inspectArticle(raw, { format }).blocks
  return blocks.findLast(({ text }) => sameLine(text, line))?.role
}

function sameLine(text: string, line: string): boolean {
  return squeeze(text) === squeeze(line)
}

// a description is the same with or without its article, wherever it stands in the sentence
const ARTICLE = /^(?:the|a|an|der|die|das|ein|eine|un|une|una|il|la|los|i|een|o|um|uma) /

function quoteLine(quote: { text: string; paragraph: number | undefined; speaker: { name: string } | null }): string {
  const speaker = quote.speaker === null ? 'nobody' : quote.speaker.name.toLowerCase().replace(ARTICLE, '')
  return `${quote.paragraph} ${speaker}: ${quote.text}`
}

function notInPage(page: TruePage): string[] {
  const { truth } = page
  const printed = squeezedPage(page)
  const texts = [
    truth.title,
    truth.standfirst,
    truth.publisher,
    truth.dateline,
    ...(truth.authors ?? []),
    ...(truth.tags ?? []),
    ...(truth.relatedLinks ?? []).flatMap(({ title, heading }) => [title, heading]),
    ...(truth.images ?? []).flatMap(({ caption, credit }) => [caption, credit]),
    ...Object.keys(truth.roles ?? {})
  ].filter((text) => text != null)
  return [
    ...texts.filter((text) => !printed.includes(squeeze(text))),
    ...storyLines(page).missing,
    ...(truth.quotes ?? []).filter((quote) => !standsIn(truth.paragraphs, quote)).map(({ text }) => text)
  ]
}

function standsIn(paragraphs: TruePage['truth']['paragraphs'], quote: { text: string; paragraph: number }): boolean {
  return quote.text.split('\n\n').every((part, at) => paragraphs?.[quote.paragraph + at]?.text.includes(part))
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
