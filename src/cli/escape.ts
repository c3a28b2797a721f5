// C0 and C1 control characters, line and paragraph separators, and the marks that reorder or hide text
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** Text of a page made harmless for a terminal: what could drive it or hide in it is shown as `\u{1B}`. */
export function escapeForTerminal(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`)
}
