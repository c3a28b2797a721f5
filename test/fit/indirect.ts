/**
 * Scores `extractQuotes(paragraphs, { indirect: true })` against the human rows of reported speech in the quotation corpora
 * beside the project. A row counts when half of the words are the same (intersection over union) and the speaker is right by
 * the rule of the marked quotations. A pronoun says no name: it is right when ours was found by the same word. Rows without a
 * source, or by `I`, `we`, `who`, are neither right nor wrong. The corpora count attitudes too (`opposes the plan`): the
 * second table keeps to rows whose cue also introduces marked speech, the third to clauses among those.
 *
 *   npm run fit:indirect [-- --cases german-train --errors 20 --type miss|fp|speaker]
 */
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Case, type Claim, claimsOf, type EntityMatch, judge, type Place, pair, type Row, rowsOf } from './indirect-rows.js'

const SHARED = '../shared'
const option = (name: string) =>
  process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined

class Tally {
  #rows = 0
  #found = 0
  #judged = 0
  #right = 0
  #claims = 0

  add(right: boolean | null, found: boolean): void {
    this.#rows++
    if (found) this.#found++
    if (right === null) return
    this.#judged++
    if (right) this.#right++
    if (found) this.#claims++
  }

  print(name: string, spare: number): void {
    const line = (right: number, claims: number, rows: number) =>
      [`P ${percent(right, claims)}`, `R ${percent(right, rows)}`, `F1 ${percent(2 * right, claims + rows)}`].join('  ')
    console.log(`${name}: ${this.#rows} rows`)
    console.log(`  content     ${line(this.#found, this.#found + spare, this.#rows)}`)
    console.log(`  end to end  ${line(this.#right, this.#claims + spare, this.#judged)}`)
  }
}

const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1)

async function score(corpus: string): Promise<void> {
  const file = `${SHARED}/data/quotes/${corpus}.jsonl`
  const rule = `${SHARED}/measure/quotes/score.mjs`
  if (!existsSync(file) || !existsSync(rule)) return console.log(`nothing to measure: ${file} or ${rule} is not there`)
  const { entityMatch } = (await import(pathToFileURL(rule).href)) as { entityMatch: EntityMatch }
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case)
  const spoken = speechWords(cases)
  const [every, speech, clauses] = [new Tally(), new Tally(), new Tally()]
  const errors: string[] = []
  let spare = 0
  for (const one of cases) {
    const rows = rowsOf(one)
    const claims = claimsOf(one)
    const pairs = pair(rows, claims)
    for (const row of rows) {
      const claim = pairs.get(row)
      const right = judge(row, claim, entityMatch)
      every.add(right, claim !== undefined)
      const isSpeech = wordsOf(row.cue).some((word) => spoken.has(word))
      if (isSpeech) speech.add(right, claim !== undefined)
      if (isSpeech && isClause(one, row)) clauses.add(right, claim !== undefined)
      if (right === false) errors.push(errorOf(one, row, claim))
    }
    const taken = new Set(pairs.values())
    const wrong = claims.filter((claim) => !taken.has(claim) && !one.quotes.some((marked) => meets(claim, marked)))
    spare += wrong.length
    for (const claim of wrong) errors.push(`fp | ${claim.quote.speaker?.name} | ${claim.quote.cue?.text}${around(one, claim)}`)
  }
  console.log(`${corpus}: ${cases.length} articles, ${spare} claims that are no row`)
  every.print('every row', spare)
  speech.print('rows whose cue introduces marked speech too', spare)
  clauses.print('those of them whose content is a clause', spare)
  printSome(errors.filter((line) => line.startsWith(option('type') ?? '')))
}

function meets(claim: Claim, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return start < claim.end && claim.start < end
}

/** Words of three letters or more in the cues of at least five marked quotations, auxiliaries and articles aside. */
function speechWords(cases: readonly Case[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const cues = cases.flatMap(({ quotes }) => quotes.map(({ cue }) => cue?.text.toLowerCase() ?? ''))
  for (const word of cues.flatMap((cue) => cue.match(LONG_WORD) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of SMALL_WORDS) counts.delete(word)
  return new Set([...counts].filter(([, count]) => count >= 5).map(([word]) => word))
}

/** Whether the words are opened like a clause or hold a finite verb that every clause may have; a list of nouns does not. */
function isClause({ text }: Case, { start, end }: Row): boolean {
  const words = wordsOf(text.slice(start, end))
  return words.length > 3 && (OPENERS.includes(words[0] ?? '') || words.some((word) => FINITE.has(word)))
}

const wordsOf = (text: string) => text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []
const WORD = /[\p{L}']+/gu
const OPENERS = 'that whether if why how what dass ob wie warum'.split(' ')
const FINITE = new Set(
  (
    "is are was were be been has have had will would can could should may might must do does did isn't aren't wasn't weren't won't wouldn't " +
    "can't couldn't don't doesn't didn't it's he's she's that's there's they're we're i'm he'd she'd they'd " +
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen sei seien habe werde könne müsse solle wolle würde würden hätte hätten wäre wären'
  ).split(' ')
)
const LONG_WORD = /\p{L}{3,}/gu
const SMALL_WORDS = 'was were has have had been and the his her also who then with for that hat habe'.split(' ')

function errorOf(one: Case, row: Row, claim: Claim | undefined): string {
  const kind = claim ? `speaker (ours: ${claim.quote.speaker?.name} by ${claim.quote.mention?.text})` : 'miss'
  return `${kind} | ${row.source} | ${row.cue}${around(one, row)}`
}

function around({ text }: Case, { start, end }: Place): string {
  const words = text.slice(start, Math.min(end, start + 300))
  return `\n    ${`${text.slice(Math.max(0, start - 110), start)}[[${words}]]${text.slice(end, end + 60)}`.replaceAll('\n', '⏎')}`
}

function printSome(errors: readonly string[]): void {
  const count = Number(option('errors') ?? 0)
  const step = Math.max(1, Math.floor(errors.length / Math.max(1, count)))
  for (let i = 0; i < Math.min(errors.length, count * step); i += step) console.log(errors[i])
}

await score(option('cases') ?? 'polnear-train')
