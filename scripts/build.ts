import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** What a build is made of; a build older than any of it is made again. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'scripts/bundle',
  'package-lock.json',
  'wxt.config.ts',
  'LICENSE',
  'CREDITS.md',
]

export type Target = 'chrome' | 'edge' | 'firefox'

/** Folder of a target's built extension. */
export function builtFolder(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`)
}

/** Builds the extension for a target and returns its folder. Throws with what the build said where it fails. */
function build(target: Target): string {
  // A test's own environment would make it a build for development, half as heavy again.
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stderr } = spawnSync('wxt', ['build', '-b', target, '--mv3'], { cwd: ROOT, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`The extension could not be built for ${target}.\n${stderr}`)
  return builtFolder(target)
}

/** Folder of a target's built extension, built anew where a source is newer. */
export function freshBuild(target: Target): string {
  const manifest = join(builtFolder(target), 'manifest.json')
  const isFresh = existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map(newest))
  return isFresh ? builtFolder(target) : build(target)
}

/** When anything at or under a path of the project last changed, in ms since 1970. */
function newest(path: string): number {
  const full = join(ROOT, path)
  const { mtimeMs } = statSync(full)
  if (!statSync(full).isDirectory()) return mtimeMs
  const inside = readdirSync(full, { recursive: true, encoding: 'utf8' })
  return Math.max(mtimeMs, ...inside.map((name) => statSync(join(full, name)).mtimeMs))
}
