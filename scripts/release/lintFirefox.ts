import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build.ts'

/** What Mozilla's linter says of a place in a package; `line` counts from 1 and is not there for the manifest. */
interface Message {
  readonly code: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

/**
 * What Mozilla's linter has against a Firefox package, one sentence each, but for what docs/releasing.md says is not ours.
 * `folder` is the build that the package was made from.
 */
export function lintFirefox(zip: string, folder: string): readonly string[] {
  // Started by Node itself, as a binary of npm's is no program on Windows.
  const linter = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter')
  const { stdout, stderr } = spawnSync(process.execPath, [linter, '--output', 'json', zip], { encoding: 'utf8' })
  const found = parse(stdout)
  if (found === null) throw new Error(`addons-linter gave no answer.\n${stderr}`)
  const { errors, notices, warnings } = found
  return [...errors, ...notices, ...warnings]
    .filter((message) => errors.includes(message) || !isForeign(message, folder))
    .map(({ code, message, file = '', line = 0 }) => `${code} ${file}:${line} ${message}`)
}

function parse(text: string): Record<'errors' | 'notices' | 'warnings', readonly Message[]> | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** True for the two warnings that no change of ours could end. */
function isForeign({ code, file, line }: Message, folder: string): boolean {
  // Said of every package without Firefox for Android, as that is chosen only after the upload: addons-linter issue 6001.
  if (code === 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION') return true
  // React can be given markup as text. No component of ours does so, and Trusted Types would refuse it.
  return code === 'UNSAFE_VAR_ASSIGNMENT' && file !== undefined && line !== undefined && isReact(folder, file, line)
}

/** True where a line stands in the part of a built script that was made of React's own code. */
function isReact(folder: string, file: string, line: number): boolean {
  const above = readFileSync(join(folder, file), 'utf8').split('\n').slice(0, line)
  return above.findLast((text) => /^\/\/ \S+\.\w+$/.test(text))?.match(/^\/\/ node_modules\/react(?:-dom)?\//) != null
}
