import { parseUrl } from '../text/parse-url.js'

const CONTROL_OR_SPACE = /[\u0000-\u0020\u007f-\u009f\u2028\u2029<>"\\^`{|}]/
const ADDRESS = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#]+)/i
const HOST = /^(?:\[[0-9a-f:.]+\]|[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)*\.?)(?::[0-9]{1,5})?$/iu
const MAX_LENGTH = 8192

/**
 * A link that may be shown and followed: http or https, user name and password taken out, otherwise exactly as printed.
 * `null` when it is of another scheme, relative, or holds a character that no address holds.
 */
export function cleanUrl(raw: string): string | null {
  const url = raw.trim()
  if (url.length > MAX_LENGTH || CONTROL_OR_SPACE.test(url)) return null
  const match = ADDRESS.exec(url)
  const host = match?.[2] ?? ''
  if (!match || !HOST.test(host)) return null
  const clean = `${match[1]}://${host}${url.slice(match[0].length)}`
  return parseUrl(clean) === null ? null : clean
}
