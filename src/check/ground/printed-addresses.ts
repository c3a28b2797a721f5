import { parseUrl } from '../../text/parse-url.js'
import { withoutCredentials } from '../input/credentials.js'

const ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"“”«»`\\]{1,2000}/gi
/** Where Markdown and HTML put addresses that need no host: `](/news/1)`, `]: /news/1`, `href="/news/1"`. */
const DESTINATION = /(?:\]\(<?|\]:[ \t]{0,3}<?|\b(?:href|src)=["'])([^\s<>()"'`\\]{1,2000})/gi
const SCHEME = /^https?:/i

/**
 * Every address that a text holds, in the form a browser gives it, without credentials. What may be punctuation behind an
 * address is read both ways.
 *
 * @param base Address of the page, for those that are relative; `null` leaves them out.
 */
export function printedAddresses(text: string, base: string | null): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (url: string, of?: string) => {
    const normal = normalAddress(url, of)
    if (normal !== null) found.add(normal)
  }
  for (const run of runsOf(text)) {
    for (const url of endings(run)) for (const whole of SCHEME.test(url) ? [url] : [`https://${url}`, `http://${url}`]) add(whole)
  }
  if (base !== null) for (const { 1: path = '' } of text.matchAll(DESTINATION)) add(path, base)
  return found
}

/** An address as a browser writes it, without credentials; `null` when it is none, or not of http. */
export function normalAddress(url: string, base?: string): string | null {
  const parsed = parseUrl(url, base)
  return parsed && SCHEME.test(parsed.protocol) ? withoutCredentials(parsed.href) : null
}

const PUNCTUATION = ".,;:!?'’)]}*_~|"

// Text that may be an address, up to a bracket that closes what was opened before it: `[a](https://a.example)[b](…`.
function* runsOf(text: string): Generator<string> {
  const address = new RegExp(ADDRESS)
  for (let match = address.exec(text); match; match = address.exec(text)) {
    const bracket = unopenedBracket(match[0])
    yield match[0]
    if (bracket < 0) continue
    yield match[0].slice(0, bracket)
    address.lastIndex = match.index + bracket
  }
}

// The run itself, and what is left of it without punctuation at its end, step by step.
function endings(run: string): string[] {
  const found = [run]
  let end = run.length
  const least = Math.max(0, end - 8)
  while (end > least && PUNCTUATION.includes(run.charAt(end - 1))) found.push(run.slice(0, --end))
  return found
}

function unopenedBracket(run: string): number {
  let round = 0
  let square = 0
  for (let at = 0; at < run.length; at++) {
    const unit = run[at]
    if (unit === '(') round++
    else if (unit === '[') square++
    else if ((unit === ')' && --round < 0) || (unit === ']' && --square < 0)) return at
  }
  return -1
}
