import type { HeadWords } from '../../languages/compile-head.js'
import type { LineToken } from '../../text/line-tokens.js'
import { type NameFound, type Persons, readPersons, readSignature } from './read-name.js'

/** The names that a stretch of tokens opens with. */
export interface NameList {
  readonly names: readonly NameFound[]
  /** Whether a job stands behind a name. */
  readonly job: boolean
  /** Index of the token after the names and what belongs to them: jobs, a place. */
  readonly end: number
}

const MAX_NAMES = 20
const MAX_MODIFIERS = 4
const JOINTS: ReadonlySet<string> = new Set([',', '/', '、', '，'])

/**
 * Reads names joined by commas, `and` and slashes. `signed`: a by-word stands before, so that one word is a name too.
 * A place behind the last name (`Jane Roe, Berlin`) is passed over.
 */
export function readNameList(
  tokens: readonly LineToken[],
  from: number,
  to: number,
  words: HeadWords,
  signed: boolean
): NameList {
  const names: NameFound[] = []
  let [at, end, job] = [from, from, false]
  while (at < to && names.length < MAX_NAMES) {
    const found = signersAt(tokens, at, to, words, signed, names[0])
    if (found.names.length === 0) {
      end = names.length > 0 ? afterPlace(tokens, at, end, to, words) : end
      break
    }
    names.push(...found.names)
    const jobEnd = afterJob(tokens, found.end, to, words)
    job ||= jobEnd.job
    end = jobEnd.end
    at = afterJoint(tokens, end, to, words)
    if (at === end) break
  }
  return { names, job, end }
}

const NOBODY: Persons = { names: [], end: 0 }

function signersAt(
  tokens: readonly LineToken[],
  at: number,
  to: number,
  words: HeadWords,
  signed: boolean,
  before: NameFound | undefined
): Persons {
  const signature = readSignature(tokens, at, words)
  // `Mara Lindqvist with AP`: whom the page thanks for help does not sign
  const helps = before?.kind === 'person' && signature?.kind === 'agency' && words.and.has(tokens[at - 1]?.word ?? '')
  if (signature && signature.to <= to && !helps) return { names: [signature], end: signature.to }
  if (helps || words.jobs.at(tokens, at)) return NOBODY
  const persons = readPersons(tokens, at, to, words)
  const first = persons.names[0]
  if (!first || (first.words === 1 && (before || !signed))) return NOBODY
  return before && isShouted(tokens, first) && !isShouted(tokens, before) ? NOBODY : persons
}

function isShouted(tokens: readonly LineToken[], name: NameFound): boolean {
  return tokens.slice(name.from, name.to).every((token) => token.text === token.text.toUpperCase())
}

// `Parliamentary editor`, `Health Reporter`, `, Political Correspondent`: any words up to the job's own
function afterJob(tokens: readonly LineToken[], at: number, to: number, words: HeadWords): { end: number; job: boolean } {
  const start = tokens[at]?.text === ',' || tokens[at]?.text === '-' ? at + 1 : at
  let next = start
  while (next < Math.min(to, start + MAX_MODIFIERS) && tokens[next]?.kind === 'word' && !words.jobs.at(tokens, next)) next++
  const job = next < to ? words.jobs.at(tokens, next) : undefined
  if (!job || (next > start && start > at && !words.jobModifiers.has(tokens[start]?.word ?? ''))) return { end: at, job: false }
  const end = next + job.length
  return end < to ? { end: afterJob(tokens, end, to, words).end, job: true } : { end, job: true }
}

// a comma, an `and`, a slash; the same index when nothing joins
function afterJoint(tokens: readonly LineToken[], at: number, to: number, words: HeadWords): number {
  let next = at
  while (next < to && (JOINTS.has(tokens[next]?.text ?? '') || words.and.has(tokens[next]?.word ?? ''))) next++
  const by = next > at && next < to ? words.by.at(tokens, next) : undefined
  return by ? next + by.length : next
}

// one capitalised word that ends the stretch: where it was written
function afterPlace(tokens: readonly LineToken[], at: number, end: number, to: number, words: HeadWords): number {
  const { names, end: after } = readPersons(tokens, at, to, words)
  return names.length === 1 && after >= to && tokens[end]?.text === ',' ? to : end
}
