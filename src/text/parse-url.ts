/**
 * Reads an address as browsers do; `null` when it is none. Not `URL.canParse`: on Node 20, once it is optimised, it refuses
 * addresses with letters beyond ASCII that it took before.
 */
export function parseUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base)
  } catch {
    return null
  }
}
