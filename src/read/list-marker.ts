import { isInvisible, isSpace } from '../text/characters.js'
import type { Line } from '../text/lines.js'

/** A mark at the beginning of a line that might be the bullet of a list item. */
export interface Marker {
  readonly mark: string
  /** What the mark is used for besides: nothing else (`bullet`), minus signs and footnotes (`hyphen`), speech (`dash`). */
  readonly kind: 'bullet' | 'hyphen' | 'dash'
  /** UTF-16 offset of the first character of the item. */
  readonly content: number
}

const BULLETS = '•‣▪▫■□●○◦◆◇►▶▸▹➤➢→⇒✓✔✗·∙⁃❖★☆'
const HYPHENS = '-*+'
const DASHES = '–—―−'

/** The marker of a line; `null` when it has none, or nothing behind it. A hyphen or dash needs a space behind it. */
export function markerAt(text: string, line: Line): Marker | null {
  const mark = text.charAt(line.start)
  const kind = kindOf(mark)
  if (kind === null) return null
  let content = line.start + 1
  while (content < line.end && isBlank(text.charCodeAt(content))) content++
  const glued = content === line.start + 1
  return content === line.end || (glued && (kind !== 'bullet' || text.charAt(content) === mark)) ? null : { mark, kind, content }
}

function kindOf(mark: string): Marker['kind'] | null {
  if (mark === '') return null
  if (BULLETS.includes(mark)) return 'bullet'
  if (HYPHENS.includes(mark)) return 'hyphen'
  return DASHES.includes(mark) ? 'dash' : null
}

function isBlank(code: number): boolean {
  return isSpace(code) || isInvisible(code)
}
