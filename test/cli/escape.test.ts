import { expect, test } from 'vitest'
import { escapeForTerminal } from '../../src/cli/escape.js'

test.each([
  ['\u001B[2J', '\\u{1B}[2J'],
  ['\u009B31m', '\\u{9B}31m'],
  ['a\rb\nc\u0007', 'a\\u{D}b\\u{A}c\\u{7}'],
  ['\u202Egnp.exe\u2066', '\\u{202E}gnp.exe\\u{2066}'],
  ['\u2028\uFEFF\u200B', '\\u{2028}\\u{FEFF}\\u{200B}'],
  ['“Näin”, 日本語 👩🏽 «да»', '“Näin”, 日本語 👩🏽 «да»']
])('%j is shown as %j', (text, shown) => {
  expect(escapeForTerminal(text)).toBe(shown)
})
