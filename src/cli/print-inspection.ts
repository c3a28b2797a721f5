import { styleText } from 'node:util'
import type { Inspection, LabelledBlock } from '../contract/inspection.js'
import { ROLES, type Role } from '../contract/roles.js'
import { escapeForTerminal } from './escape.js'

const STORY: readonly Role[] = ['headline', 'standfirst', 'body', 'crosshead', 'listItem', 'pullQuote']
const ABOUT: readonly Role[] = ['byline', 'dateline', 'timestamp', 'caption', 'credit', 'tag', 'relatedHeading', 'relatedLink']

type Colour = 'green' | 'cyan' | 'gray' | 'yellow' | 'bold'
type Paint = (colour: Colour, text: string) => string

/** The page with role and reason per block, for a terminal or a file. */
export function printInspection(inspection: Inspection, colours: boolean): string {
  const paint: Paint = (colour, text) => (colours ? styleText(colour, text, { validateStream: false }) : text)
  return [...inspection.blocks.map((block) => row(block, paint)), '', ...summary(inspection, paint)].join('\n')
}

const WIDTH = Math.max(...ROLES.map((role) => role.length))

function row({ role, text, reason, source }: LabelledBlock, paint: Paint): string {
  const colour = STORY.includes(role) ? 'green' : ABOUT.includes(role) ? 'cyan' : 'gray'
  const head = `${paint(colour, role.padEnd(WIDTH))} ${escapeForTerminal(text)}`
  const why = `${reason.rule}: ${reason.note} (${source.start}–${source.end})`
  return `${head}\n${' '.repeat(WIDTH + 1)}${paint('gray', escapeForTerminal(why))}`
}

function summary({ verdict, error, format, language, draft, messages }: Inspection, paint: Paint): string[] {
  const title = draft.title === null ? 'no title' : escapeForTerminal(draft.title)
  const counts = `${draft.paragraphs.length} paragraphs, ${draft.quotes.length} quotes, ${draft.relatedLinks.length} related links`
  return [
    `${paint('bold', verdict)}  ${title}`,
    `${format}, ${escapeForTerminal(language)}, ${counts}`,
    ...(error ? [paint('yellow', `${error.code}: ${escapeForTerminal(error.message)}`)] : []),
    ...messages.map(({ ruleId, reason, severity }) =>
      paint(severity === 'warning' ? 'yellow' : 'gray', `${ruleId}: ${escapeForTerminal(reason)}`)
    ),
    ''
  ]
}
