const ATTRIBUTED = /[?!…][»”"’]?\s+\p{Ll}/u
const EXCLAIMED = /[?!][»”"’]?$/u

/** Whether what stands behind a dash reads like speech, by its marks alone: `Nei! sier hun`, `What now?`. */
export function looksLikeSpeech(text: string): boolean {
  return ATTRIBUTED.test(text) || EXCLAIMED.test(text.slice(-2))
}
