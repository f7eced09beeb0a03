/**
 * Runs the tests that say in tests/runs.ts how often they do their thing as often as docs/reliability.md promises, and prints
 * each with its count. It takes a quarter of an hour.
 *
 *     npm run test:soak [-- FILE…]
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build.ts'

const TESTS = join(ROOT, 'tests')
const counting = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .filter((name) => readFileSync(join(TESTS, name), 'utf8').includes("/runs.ts'"))
  .map((name) => `tests/${name}`)

const wanted = process.argv.slice(2)
const files = wanted.length > 0 ? wanted : counting
// One project after the other: two cores hold one browser at a time.
for (const project of ['unit', 'page', 'e2e']) {
  const own = files.filter((name) => name.startsWith(`tests/${project}/`))
  if (own.length > 0 && (await run(project, own)) !== 0) process.exitCode = 1
}

function run(project: string, own: readonly string[]): Promise<number> {
  const child = spawn('vitest', ['run', '--project', project, '--reporter=verbose', ...own], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SOAK: '1' },
  })
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}
