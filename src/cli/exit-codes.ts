/** What the command's exit code says; the table of `--help` and of the README. */
export const EXIT_CODES = {
  ok: { code: 0, meaning: 'every input gave an article' },
  noArticle: { code: 1, meaning: 'an input gave no article; the reason is on standard error' },
  usage: { code: 2, meaning: 'wrong use, or a file that cannot be read' }
} as const
