import { Containers } from './guard-containers.js'
import { InlineMarks } from './guard-inline.js'

const LINE_END = /\r\n|[\r\n]/g
const HEADING = /^#{1,6}(?:[ \t]|$)/
const UNDERLINE = /^(?:=+|-+)[ \t]{0,9}$/
const PEEK = 120

/** A budget and why a text that is over it is not read as Markdown. News pages spend less than a tenth of any. */
const BUDGETS = {
  depth: { most: 24, why: 'block quotes and lists stand too deep in one another' },
  exits: { most: 3_000_000, why: 'it has too many block quotes, lists and underlined headings' },
  blanks: { most: 5000, why: 'too many blank lines follow each other' },
  lines: { most: 4_000_000, why: 'a paragraph has too many lines' },
  emphasis: { most: 1_000_000, why: 'a paragraph has too many stars and underscores' },
  brackets: { most: 9_000_000, why: 'a paragraph has too many brackets' },
  searches: { most: 4_000_000, why: 'a paragraph has too many marks without their partners' },
  marks: { most: 1_200_000, why: 'it has too many marks' }
} as const

// Microseconds that a parser spends on a marker of a list or block quote, and on one character of a page full of links, about.
const MARKER = 120
const UNIT = 2

type Costs = Readonly<Record<keyof typeof BUDGETS, number>>

/**
 * Why a text must not reach a Markdown parser: some texts take it time that grows with the square of their length, and some an
 * endless time for a short one. `null` when it may.
 */
export function guardMarkdown(text: string): string | null {
  const costs = costsOf(text)
  for (const key of Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]) if (costs[key] > BUDGETS[key].most) return BUDGETS[key].why
  return null
}

/** What a text would cost a Markdown parser: one scan, by line and mark. */
function costsOf(text: string): Costs {
  const containers = new Containers(text)
  const marks = new InlineMarks(text)
  let lines = 0
  let blank = 0
  let blanks = 0
  const add = (start: number, end: number) => {
    const { content, interrupts } = containers.line(start, end, lines)
    const head = text.slice(content, Math.min(end, content + PEEK))
    if (interrupts || HEADING.test(head)) marks.end()
    if (UNDERLINE.test(head)) containers.exits += lines
    if (content < end) marks.line(content, end)

    if (HEADING.test(head)) marks.end()
    blank = content < end ? 0 : blank + 1
    blanks = Math.max(blanks, blank)
    lines++
  }
  let from = 0
  for (const { 0: lineEnd, index } of text.matchAll(LINE_END)) {
    add(from, index)
    from = index + lineEnd.length
  }
  add(from, text.length)
  marks.end()
  const spent = marks.costs.marks + containers.markers * MARKER
  return { ...marks.costs, marks: spent - text.length * UNIT, depth: containers.deepest, exits: containers.exits, blanks }
}
