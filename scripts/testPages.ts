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
import { ROOT } from './build.ts'
import { readInput } from './readInput.ts'
import { readPages, type SavedPage } from './readPages.ts'

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
  const outcomes = new Map<string, number>()
  let index = 0
  for await (const report of readPages(pages, browser)) {
    const name = pages[index++]?.name ?? ''
    if (report instanceof Error) {
      failed++
      console.error(`✗ ${browser}: ${name}: ${report.message}`)
      continue
    }
    passed++
    const outcome = report.skipped ?? (report.findings.length === 0 ? 'without a mark' : 'marked')
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    if (outcome === 'without a mark') console.log(`  ${browser}: ${name}: no mark`)
  }
  console.log(`${browser}: ${[...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`)
}
console.log(`${passed} passed, ${failed} failed, 0 skipped`)
process.exitCode = failed === 0 ? 0 : 1
