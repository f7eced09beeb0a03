/**
 * Runs every check there is, one after the other, and ends with one line: `N passed, N failed, N skipped`. Each static
 * check counts as one, and each test. Whatever a failing check printed is printed; a passing one takes one line.
 *
 *     npm test
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needChromium, needFirefox } from './browser/executables.ts'
import { ROOT } from './build.ts'

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Outcome extends Count {
  /** What to print of a check that failed. */
  readonly output: string
}

/** A check: its title, and what it finds. */
interface Check {
  readonly title: string
  readonly run: () => Promise<Outcome>
}

const REPORTS = mkdtempSync(join(tmpdir(), 'says-who-test-'))

/** The rules of the linter that together are the import law of docs/architecture.md. */
const IMPORT_LAW = ['--only=style/noRestrictedImports', '--only=suspicious/noImportCycles']

const CHECKS: readonly Check[] = [
  { title: 'Chromium is there', run: () => find(needChromium) },
  { title: 'Firefox is there', run: () => find(needFirefox) },
  { title: 'generated types', run: () => command('wxt', 'prepare') },
  { title: 'format and lint', run: () => command('biome', 'check', '--error-on-warnings') },
  { title: 'import law', run: () => command('biome', 'lint', ...IMPORT_LAW) },
  { title: 'types', run: () => command('tsc') },
  { title: 'types of the analysis, without the DOM', run: () => command('tsc', '-p', 'lib/analysis') },
  { title: 'nothing unused', run: () => command('knip') },
  { title: 'unit tests', run: () => vitest('unit') },
  { title: 'page tests in Chromium', run: () => vitest('page') },
  { title: 'build for Chrome', run: () => command('wxt', 'build', '-b', 'chrome', '--mv3') },
  { title: 'build for Edge', run: () => command('wxt', 'build', '-b', 'edge', '--mv3') },
  { title: 'build for Firefox', run: () => command('wxt', 'build', '-b', 'firefox', '--mv3') },
  { title: 'the built extension in Chromium and Firefox', run: () => vitest('e2e') },
]

let total: Count = { passed: 0, failed: 0, skipped: 0 }
for (const { title, run } of CHECKS) {
  const begun = Date.now()
  const outcome = await run()
  total = add(total, outcome)
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  const of = outcome.passed + outcome.failed + outcome.skipped
  console.log(`${outcome.failed === 0 ? '✓' : '✗'} ${title}${of > 1 ? ` (${of})` : ''} ${seconds} s`)
  if (outcome.failed > 0) console.log(outcome.output)
}
rmSync(REPORTS, { recursive: true, force: true })
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1

function add(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

async function find(need: () => string): Promise<Outcome> {
  try {
    need()
    return passed('')
  } catch (error) {
    return failed((error as Error).message)
  }
}

async function command(name: string, ...words: readonly string[]): Promise<Outcome> {
  const { code, output } = await execute(name, words)
  return code === 0 ? passed(output) : failed(output)
}

/** Runs one project of vitest.config.ts. A run that fails without a failing test (no tests, a stray error) counts as one. */
async function vitest(project: string): Promise<Outcome> {
  const report = join(REPORTS, `${project}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { code, output } = await execute('vitest', ['run', '--project', project, ...reporters])
  const count = readCount(report)
  if (count === null) return failed(output)
  return { ...count, failed: count.failed === 0 && code !== 0 ? 1 : count.failed, output }
}

function readCount(report: string): Count | null {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  } catch {
    return null
  }
}

function execute(name: string, words: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(name, words, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function passed(output: string): Outcome {
  return { passed: 1, failed: 0, skipped: 0, output }
}

function failed(output: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, output }
}
