import { spawnSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ROOT } from '../../scripts/build.ts'

/** What `npm run release` makes, here and once more from the source package, as a store's reviewer would. */
const HERE = join(ROOT, '.output', 'released')
const ELSEWHERE = join(ROOT, '.output', 'reviewer', 'says who')
const THERE = join(ELSEWHERE, '.output', 'release')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
/** Two releases, in ms. */
const LONG = 120_000

beforeAll(() => {
  release(ROOT, [HERE], {})
  rmSync(dirname(ELSEWHERE), { recursive: true, force: true })
  for (const [name, bytes] of Object.entries(read('sources'))) {
    mkdirSync(dirname(join(ELSEWHERE, name)), { recursive: true })
    writeFileSync(join(ELSEWHERE, name), bytes)
  }
  linkFolder(join(ROOT, 'node_modules'), join(ELSEWHERE, 'node_modules'))
  release(ELSEWHERE, [], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
}, LONG)
afterAll(() => {
  rmSync(HERE, { recursive: true, force: true })
  rmSync(dirname(ELSEWHERE), { recursive: true, force: true })
})

it('makes the same bytes again: from the source package, in another folder, time zone and language', () => {
  const files = readdirSync(HERE).sort()
  const packages = ['chrome', 'edge', 'firefox', 'firefox-readable', 'sources'].map((name) => fileOf(name))
  expect(files).toEqual([...packages, `says-who-${version}.cdx.json`, 'SHA256SUMS'].sort())
  for (const file of files)
    expect(readFileSync(join(THERE, file)).equals(readFileSync(join(HERE, file))), file).toBe(true)
})

it('tells of no folder of whoever built it', () => {
  for (const name of ['chrome', 'edge', 'firefox', 'firefox-readable', 'sources']) {
    const leaking = Object.entries(read(name)).filter(([, bytes]) => Buffer.from(bytes).includes(ROOT))
    expect(leaking.map(([path]) => path)).toEqual([])
  }
})

it('has a package of the same files whose scripts people can read', () => {
  const readable = read('firefox-readable')
  const named = (files: object) => Object.keys(files).map((path) => path.replace(/-[\w-]{8}(?=\.\w+$)/, ''))
  expect(named(readable)).toEqual(named(read('firefox')))
  const [page, analysis] = ['page.js', 'background.js'].map((path) => contentOf(readable, path).toString())
  expect(page).toMatch(/function readArticle\(\w+[,)]/)
  expect(analysis).toContain('if (wanted !== null) port.postMessage(wanted)')
})

it('lists every package of the lockfile with a licence and a hash in the bill of materials', () => {
  const { bomFormat, components } = JSON.parse(readFileSync(join(HERE, `says-who-${version}.cdx.json`), 'utf8'))
  expect(bomFormat).toBe('CycloneDX')
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<
    string,
    { version: string }
  >
  const listed = new Set(components.map((each: { name: string; version: string }) => `${each.name}@${each.version}`))
  const locked = Object.entries(lock).filter(([path]) => path !== '')
  const missing = locked.filter(([path, each]) => !listed.has(`${path.split('node_modules/').at(-1)}@${each.version}`))
  expect(missing.map(([path]) => path)).toEqual([])
  expect(components.filter(({ hashes }: { hashes?: unknown[] }) => !hashes?.length)).toEqual([])
})

const fileOf = (name: string) => `says-who-${version}-${name}.zip`
const contentOf = (files: Readonly<Record<string, Uint8Array>>, path: string) => Buffer.from(files[path] ?? [])
const read = (name: string) => unzipSync(readFileSync(join(HERE, fileOf(name))))

/** Runs the release in a project's folder; fails where it does, so too for whatever Mozilla's linter says of our code. */
function release(project: string, words: readonly string[], env: Readonly<Record<string, string>>): void {
  const { status, stderr } = spawnSync(process.execPath, [join(project, 'scripts', 'run.mjs'), 'release', ...words], {
    cwd: project,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
}

/** The same folder once more, without a copy of its files. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}
