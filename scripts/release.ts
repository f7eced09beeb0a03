/**
 * Makes all that stores are given, into a folder that is emptied first: the packages for Chrome, Edge and Firefox, the
 * sources that Mozilla asks for, a Firefox package to be read by people, a bill of materials, and the sums of all of them.
 * The same sources give the same bytes. Ends with 1 where Mozilla's linter has something against the Firefox package.
 *
 *     npm run release [-- FOLDER]
 */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type InlineConfig, type Logger, zip } from 'wxt'
import { builtFolder, ROOT } from './build.ts'
import { billOfMaterials } from './release/billOfMaterials.ts'
import { lintFirefox } from './release/lintFirefox.ts'

const nothing = () => {}
/** Says what goes wrong, and not every file that is packed. */
const TERSE: Logger = {
  level: 0,
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.error,
  error: console.error,
  fatal: console.error,
}

// Whatever the shell says, what is published is no build for development.
process.env.NODE_ENV = 'production'
const [given] = process.argv.slice(2)
const folder = given === undefined ? join(ROOT, '.output', 'release') : resolve(process.env.INIT_CWD ?? '.', given)
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
if (!readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}`)) {
  throw new Error(`CHANGELOG.md says nothing of version ${version}.`)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const browser of ['chrome', 'edge', 'firefox'] as const) await pack({ browser })
process.env.SAYS_WHO_READABLE = '1'
await pack({
  browser: 'firefox',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-readable',
  zip: { artifactTemplate: '{{name}}-{{packageVersion}}-{{browser}}-readable.zip', zipSources: false },
})
writeFileSync(join(folder, `${name}-${version}.cdx.json`), billOfMaterials(name))

const files = readdirSync(folder).sort()
const sums = files.map((file) => `${sumOf(join(folder, file))}  ${file}\n`).join('')
writeFileSync(join(folder, 'SHA256SUMS'), sums)
console.log(`${folder}\n${sums}`)
const complaints = lintFirefox(join(folder, `${name}-${version}-firefox.zip`), builtFolder('firefox'))
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exitCode = 1

/** Builds for a browser and packs what was built, in order of name and without dates. */
async function pack(config: InlineConfig): Promise<void> {
  for (const file of await zip({ ...config, root: ROOT, manifestVersion: 3, logger: TERSE })) {
    copyFileSync(file, join(folder, basename(file)))
    rmSync(file)
  }
}

function sumOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
