import { isInvisible, isJoiner, isSpace } from '../text/characters.js'
import { decodeReferences } from '../text/decode-references.js'
import { needsJoiner } from '../text/joiners.js'
import { type Origin, originEnd, originStart } from './origin.js'
import { close, sourceEnd, sourceStart, type TextMap } from './text-map.js'

/** Builds the text of a block, folded and decoded, together with its map. */
export class TextBuilder {
  /** What is built so far; white space at its end waits until something follows. */
  text = ''
  readonly #map: number[] = []
  // the last triple, as numbers: where its text begins, its source, and whether it is one for one
  #start = 0
  #end = 0
  #oneForOne = false
  // white space that was seen and not yet written
  #spaceStart = -1
  #spaceEnd = -1
  // the last unit written; reading it off the text would flatten the text each time
  #last = Number.NaN

  /** Takes in `value`, whose units stand in the input as `origin` says: folds white space, decodes references, drops what is invisible. */
  append(value: string, origin: Origin): void {
    const decoded = value.includes('&') ? decodeReferences(value) : null
    if (!decoded) {
      this.#fold(value, origin)
      return
    }
    const map: number[] = []
    for (let at = 0; at < decoded.text.length; at++) {
      map.push(at, originStart(origin, decoded.starts[at] ?? 0), originEnd(origin, decoded.ends[at] ?? 0))
    }
    this.#fold(decoded.text, close(mergeEqual(map), decoded.text.length))
  }

  /** White space that stands for something else: a line break. */
  space(start: number, end: number): void {
    if (this.#spaceStart < 0) this.#spaceStart = start
    this.#spaceEnd = end
  }

  /** The finished map. */
  map(): TextMap {
    return close(this.#map, this.text.length)
  }

  #fold(value: string, origin: Origin): void {
    let at = 0
    while (at < value.length) {
      const from = at
      while (at < value.length && isPlain(value.charCodeAt(at))) at++
      if (at > from) this.#write(value, from, at, origin)
      if (at < value.length) at = this.#skip(value, at, origin)
    }
  }

  // Reads the units from `at` on that are not written as they are; returns the offset behind them.
  #skip(value: string, at: number, origin: Origin): number {
    const code = value.charCodeAt(at)
    if (isSpace(code)) this.space(originStart(origin, at), originEnd(origin, at + 1))
    else if (isJoiner(code) && this.#spaceStart < 0 && needsJoiner(this.#last, value.charCodeAt(at + 1)))
      this.#write(value, at, at + 1, origin)
    return at + 1
  }

  #write(value: string, from: number, to: number, origin: Origin): void {
    this.#writeSpace()
    if (typeof origin === 'number') this.#add(to - from, origin + from, origin + to)
    else for (let at = from; at < to; at++) this.#addAt(at - from, sourceStart(origin, at), sourceEnd(origin, at + 1))
    this.text += value.slice(from, to)
    this.#last = value.charCodeAt(to - 1)
  }

  #writeSpace(): void {
    if (this.#spaceStart < 0) return
    if (this.text !== '') {
      this.#add(1, this.#spaceStart, this.#spaceEnd)
      this.text += ' '
    }
    this.#spaceStart = -1
  }

  #add(length: number, start: number, end: number): void {
    this.#addAt(0, start, end, length === end - start)
  }

  // One triple for text that begins `ahead` units behind what is built, or none when the last one can take it in.
  #addAt(ahead: number, start: number, end: number, oneForOne: boolean = end - start === 1): void {
    const same = oneForOne ? this.#oneForOne && start === this.#end : start === this.#start && end === this.#end
    if (same && this.#map.length > 0) {
      this.#map[this.#map.length - 1] = end
    } else {
      this.#map.push(this.text.length + ahead, start, end)
      this.#start = start
      this.#oneForOne = oneForOne
    }
    this.#end = end
  }
}

// Units that one reference gave stand for it together: one triple, not two.
function mergeEqual(map: readonly number[]): number[] {
  const merged: number[] = []
  for (let at = 0; at < map.length; at += 3) {
    const start = map[at + 1] ?? 0
    const end = map[at + 2] ?? 0
    const same = merged.at(-2) === start && merged.at(-1) === end && end - start > 1
    if (!same) merged.push(map[at] ?? 0, start, end)
  }
  return merged
}

// Written as it is: the common case, told by few comparisons. Ampersands were decoded before.
function isPlain(code: number): boolean {
  if (code < 0xae) return code > 0x20 && (code < 0x7f || (code > 0xa0 && code !== 0xad))
  return !(isSpace(code) || isInvisible(code))
}
