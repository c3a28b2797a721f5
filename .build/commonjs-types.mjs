// Makes the shipped `.d.cts` compile for strict CommonJS consumers (TS1479): unified and vfile are ESM only, so their types are
// imported as an ES module would. The type bundler drops that attribute from the sources. An augmentation cannot carry the
// attribute, so the one of vfile's data is taken from the ES module's types.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const IMPORT = /^import (?:type )?(\{[^}]*\}) from '(unified|vfile)';$/gm
const AUGMENTATION = /^declare module 'vfile' \{\n[\s\S]*?^\}\n/m

let imports = 0
for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.cts'))) {
  const path = join('dist', name)
  const types = readFileSync(path, 'utf8')
  const mended = types.replace(IMPORT, (_, names, from) => {
    imports++
    return `import type ${names} from '${from}' with { 'resolution-mode': 'import' };`
  })
  const augmented = AUGMENTATION.test(mended)
  writeFileSync(path, augmented ? `/// <reference path="./index.d.ts" />\n${mended.replace(AUGMENTATION, '')}` : mended)
}
if (imports === 0) throw new Error('No import of unified or vfile was found in dist/**/*.d.cts: has the type bundler changed?')
