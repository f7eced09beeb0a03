/**
 * The way into every script, for a fresh clone too: needs nothing but Node 20 and npm. Installs the packages where they
 * are missing or stale, then runs `scripts/NAME.ts` under the Node that the packages bring, which reads TypeScript.
 *
 *     node scripts/run.mjs NAME [ARGUMENTS…]
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const BIN = join(ROOT, 'node_modules', '.bin')
/** The first Node that runs TypeScript files as they are. */
const TYPES_SINCE = [22, 18]

const [name = '', ...rest] = process.argv.slice(2)
const environment = { ...process.env, PATH: [BIN, process.env.PATH ?? ''].join(delimiter) }

if (!isInstalled()) install()
const node = existsSync(join(BIN, 'node')) ? join(BIN, 'node') : process.execPath
if (node === process.execPath && !readsTypeScript(process.versions.node)) {
  fail(
    `Says Who's scripts want Node ${TYPES_SINCE.join('.')} or newer on this system; this is Node ${process.versions.node}.`,
  )
}
const child = spawn(node, [join(ROOT, 'scripts', `${name}.ts`), ...rest], { stdio: 'inherit', env: environment })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => fail(error.message))
child.on('exit', (code) => process.exit(code ?? 1))

/** True where every package of the lockfile that this system wants is there in the locked version. */
function isInstalled() {
  const wanted = readPackages(join(ROOT, 'package-lock.json'))
  const present = readPackages(join(ROOT, 'node_modules', '.package-lock.json'))
  if (wanted === null) fail('package-lock.json is missing or damaged.')
  if (present === null) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = present[path]
    return found === undefined ? entry.optional === true || entry.devOptional === true : found.version === entry.version
  })
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return null
  }
}

function install() {
  console.error('Installing packages …')
  // What npm says of itself goes to the error stream, so that a script's own output stays clean.
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) fail('The packages could not be installed: npm ci failed.')
}

function readsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > TYPES_SINCE[0] || (major === TYPES_SINCE[0] && minor >= TYPES_SINCE[1])
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
