import { fold } from '../text/fold.js'

const SEAM = /(?<=[\p{Ll}\p{Nd}:.!?…])(?=\p{Lu})|[|·•｜▪/]|\s[-–—]\s/u

/**
 * Cuts a line where a page's elements were run together: before a capital that follows a small letter, a digit or a mark
 * without a space (`Share this articleComments`), and at dividers. The pieces are folded; empty ones are left out.
 */
export function splitRunTogether(text: string): string[] {
  return text
    .split(SEAM)
    .map(fold)
    .filter((piece) => piece !== '')
}
