/** In which format a page is read, and why: a phrase for people. */
export interface Detected {
  format: 'text' | 'markdown'
  why: string
}

interface Sign {
  readonly name: string
  readonly pattern: RegExp
  /** What one of them counts; a page that reaches `ENOUGH` is Markdown. */
  readonly weight: number
}

/** Longer pages are judged by their beginning: UTF-16 units. */
const SAMPLE = 200_000
const ENOUGH = 2
/** Counting stops here. */
const MOST = 20

// Each pattern is bounded on every side, so that counting is linear.
const SIGNS: readonly Sign[] = [
  { name: 'links', pattern: /\[[^\][\n]{0,400}\]\((?:https?:\/\/|\/|#|mailto:|www\.|\.\.?\/)[^\s()]/g, weight: 2 },
  { name: 'images', pattern: /!\[[^\][\n]{0,2000}\]\((?:https?:\/\/|\/|data:)[^\s()]/g, weight: 2 },
  { name: 'reader service header', pattern: /^Markdown Content:/gm, weight: 2 },
  { name: 'link definitions', pattern: /^ {0,3}\[[^\][\n]{1,200}\]: {1,4}<?https?:/gm, weight: 2 },
  // one alone, or one right below another line, may be a topic: `# Economy`
  { name: 'heading at the top', pattern: /^\s{0,9}#{1,6} {1,4}[^\s#]/g, weight: 2 },
  { name: 'headings', pattern: /(?<=\n[ \t]{0,9}\r?\n)#{1,6} {1,4}[^\s#]/g, weight: 1 },
  { name: 'underlined headings', pattern: /(?<=[^\s]\r?\n)={3,100}[ \t]{0,9}$/gm, weight: 2 },
  { name: 'code fences', pattern: /^```/gm, weight: 1 },
  { name: 'table rules', pattern: /^\|? {0,9}:?-{3,50}:? {0,9}\|/gm, weight: 2 },
  { name: 'bold text', pattern: /(?<![\w*\\])\*\*[^\s*][^*\n]{0,300}\*\*(?![\w*])/g, weight: 1 },
  { name: 'emphasis', pattern: /(?<![\w*_\\])([*_])[^\s*_][^*_\n]{0,200}(?<!\s)\1(?![\w*_])/g, weight: 0.5 },
  { name: 'escapes', pattern: /\\[[\]_*.#-]/g, weight: 0.5 },
  { name: 'block quotes', pattern: /^> {0,3}\S/gm, weight: 0.5 }
]
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]{0,9}\r?\n[A-Za-z_][\w -]{0,40}[ \t]{0,9}[:=]/

/** Tells Markdown from plain text by its signs. An odd star or a `#1` makes no Markdown. */
export function detectFormat(text: string): Detected {
  const sample = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, SAMPLE)
  if (FRONT_MATTER.test(sample)) return { format: 'markdown', why: 'it begins with front matter' }
  const found: string[] = []
  let weight = 0
  for (const sign of SIGNS) {
    const count = countUpTo(MOST, sample, sign.pattern)
    if (count === 0) continue
    found.push(count === MOST ? `many ${sign.name}` : `${sign.name} (${count})`)
    weight += count * sign.weight
  }
  if (weight >= ENOUGH) return { format: 'markdown', why: `it has ${found.slice(0, 3).join(', ')}` }
  return {
    format: 'text',
    why: found.length > 0 ? `it has no more of Markdown than ${found.join(', ')}` : 'it has no signs of Markdown'
  }
}

function countUpTo(most: number, text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) if (++count === most) break
  return count
}
