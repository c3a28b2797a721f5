import { EXIT_CODES } from './exit-codes.js'

/** What `--help` prints. */
export const HELP = `copytaster: raw text of scraped news pages in, articles as JSON out

Usage
  copytaster [options] [FILE…]           one article as JSON; of several files one line of JSON each
  copytaster inspect [options] FILE      the page, line by line, with the role of each and the reason
  … | copytaster [options]               the same from standard input ('-' is standard input among files)

Options
  --format auto|text|markdown   how the input is read (default: auto)
  --language TAG                language of the page, a BCP 47 tag such as 'de' (default: detected)
  --url URL                     address of the page
  --help, --version

A file named like a command is given with its folder: ./inspect

Exit codes
${Object.values(EXIT_CODES)
  .map(({ code, meaning }) => `  ${code}  ${meaning}`)
  .join('\n')}
`
