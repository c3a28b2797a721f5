import type { SiteText } from '../contract/site.js'

const FEWEST = 2

/** The texts that two stories or more have, each story counting once, sorted; of texts with one key the first in order stands for all. */
export function shared(stories: readonly (readonly string[])[], keyOf: (text: string) => string): SiteText[] {
  const found = new Map<string, { text: string; pages: number }>()
  for (const texts of stories) {
    const once = new Set<string>()
    for (const text of [...texts].sort()) {
      const key = keyOf(text)
      const before = found.get(key)
      if (before === undefined) found.set(key, { text, pages: 1 })
      else if (!once.has(key)) before.pages++
      if (before !== undefined && text < before.text) before.text = text
      once.add(key)
    }
  }
  return [...found.values()].filter(({ pages }) => pages >= FEWEST).sort((a, b) => (a.text < b.text ? -1 : 1))
}
