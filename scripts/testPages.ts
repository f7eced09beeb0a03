/**
 * Opens every saved page of a folder in both browsers with the extension, and tells what came of each. Real pages belong
 * to their publishers and are no part of the project: whoever has some can name their folders.
 *
 *     npm run test:pages [-- FOLDER…]
 *
 * Ends with `N passed, N failed, N skipped`: a page fails where it could not be read, or where no reason is given for that.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Report } from '../lib/analysis/types.ts'
import { ROOT } from './build.ts'
import { readInput } from './readInput.ts'
import { readPages, type SavedPage } from './readPages.ts'

/** How a page ends up whose own scripts, cut off from the network, put its article away. */
const TAKEN_AWAY: ReadonlySet<string> = new Set(['empty', 'notArticle'])

const USUAL = ['publishers', 'articles', 'others'].map((name) => join(ROOT, '..', 'shared', 'pages', name))

const named = process.argv.slice(2).map((folder) => resolve(process.env.INIT_CWD ?? process.cwd(), folder))
const folders = (named.length > 0 ? named : USUAL).filter((folder) => existsSync(folder))
const pages: readonly SavedPage[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .map((name) => readInput(join(folder, name)))
    .filter((input) => input.kind === 'page'),
)
if (pages.length === 0) {
  console.error('There are no saved pages here. Name a folder that has some: npm run test:pages -- FOLDER…')
  process.exit(2)
}

let passed = 0
let failed = 0
for (const browser of ['chromium', 'firefox'] as const) {
  const outcomes = await readOutcomes(pages, browser, false)
  const gone = pages.filter(({ name }) => TAKEN_AWAY.has(outcomes.get(name) ?? ''))
  for (const [name, outcome] of await readOutcomes(gone, browser, true)) {
    outcomes.set(name, outcome)
    console.log(`  ${browser}: ${name}: ${outcome} (its scripts take its text away here; read without them)`)
  }
  const counts = new Map<string, number>()
  for (const outcome of outcomes.values()) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  passed += outcomes.size - (counts.get('failed') ?? 0)
  failed += counts.get('failed') ?? 0
  console.log(`${browser}: ${[...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`)
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`)
process.exitCode = failed === 0 ? 0 : 1

/** What came of each page, by its name: "marked", "without a mark", why it was not read, or "failed". */
async function readOutcomes(pages: readonly SavedPage[], browser: 'chromium' | 'firefox', still: boolean) {
  const outcomes = new Map<string, string>()
  if (pages.length === 0) return outcomes
  let index = 0
  for await (const report of readPages(pages, browser, { still })) {
    const name = pages[index++]?.name ?? ''
    if (report instanceof Error) console.error(`✗ ${browser}: ${name}: ${report.message}`)
    outcomes.set(name, report instanceof Error ? 'failed' : outcomeOf(report))
  }
  return outcomes
}

function outcomeOf(report: Report): string {
  return report.skipped ?? (report.findings.length === 0 ? 'without a mark' : 'marked')
}
