/** What a raw input says. */
export interface Decoded {
  text: string
  /** Whether bytes that are no UTF-8 were replaced by U+FFFD. */
  replaced: boolean
}

/**
 * The text of a raw input: a string as it is, bytes as UTF-8, a VFile (anything with a `value` of these two) likewise; `null`
 * for everything else. A byte order mark in front of bytes is dropped, as a VFile drops it; one in a string stays, so that
 * offsets fit the string that was handed in.
 */
export function decodeRaw(raw: unknown): Decoded | null {
  if (typeof raw === 'string') return { text: raw, replaced: false }
  if (raw instanceof Uint8Array) return decodeBytes(raw)
  if (typeof raw !== 'object' || raw === null || !('value' in raw)) return null
  const value = raw.value
  if (typeof value === 'string') return { text: value, replaced: false }
  return value instanceof Uint8Array ? decodeBytes(value) : null
}

function decodeBytes(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), replaced: false }
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), replaced: true }
  }
}
