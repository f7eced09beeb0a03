/**
 * `npm run evaluate:pages [-- --scripts] [-- --errors] [DIRECTORY]`: how well articles are told and read on the saved pages
 * of ../shared/pages, beside @mozilla/readability. DIRECTORY holds `articles`, `publishers` and `others`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Measured } from './pages/measured.ts'
import { bundle, openBrowser, openTab, type Tab } from './pages/pageBrowser.ts'
import { readGroundTruth, readPages, type SavedPage } from './pages/realPages.ts'
import { type Score, scoreAll, scorePage } from './pages/shingles.ts'

const BODY_KINDS = new Set(['paragraph', 'heading', 'listItem', 'table', 'embed'])
const READABILITY = new URL('../node_modules/@mozilla/readability/Readability.js', import.meta.url)
const PARSE = 'new Readability(document.cloneNode(true)).parse()?.textContent ?? ""'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scripts: { type: 'boolean' }, errors: { type: 'boolean' }, out: { type: 'string' } },
})
const directory = positionals[0] ?? new URL('../../shared/pages', import.meta.url).pathname
if (!existsSync(directory)) {
  console.error(`No pages at ${directory}: they are not part of this project. Name another folder.`)
  process.exit(2)
}

const percent = (value: number): string => (100 * value).toFixed(1)
const show = ({ precision, recall, f1 }: Score): string =>
  `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

async function measure(tab: Tab, page: SavedPage, script: string): Promise<Measured> {
  await tab.show(page, script)
  return tab.run<Measured>('measure()')
}

const script = await bundle(new URL('./pages/measured.ts', import.meta.url).pathname)
const readability = readFileSync(READABILITY, 'utf8')
const browser = await openBrowser()
const tab = await openTab(browser, values.scripts ?? false)
try {
  const truth = readGroundTruth(join(directory, 'articles'))
  const ours: Score[] = []
  const theirs: Score[] = []
  const gateTimes: number[] = []
  const readTimes: number[] = []
  if (values.out) mkdirSync(values.out, { recursive: true })
  for (const folder of ['articles', 'publishers', 'others']) {
    const pages = readPages(join(directory, folder))
    const wrong: string[] = []
    for (const page of pages) {
      const measured = await measure(tab, page, script)
      if (measured.verdict.article !== (folder !== 'others'))
        wrong.push(`${page.name} ${page.url} ${measured.verdict.why}`)
      if (folder === 'others') gateTimes.push(measured.gateTime)
      else readTimes.push(measured.readTime)
      if (values.out)
        writeFileSync(join(values.out, `${folder}-${page.name.slice(0, 40)}.json`), JSON.stringify(measured, null, 1))
      const wanted = truth[page.name]?.articleBody
      if (folder !== 'articles' || wanted === undefined) continue
      const found = measured.blocks.filter(({ kind }) => BODY_KINDS.has(kind)).map(({ text }) => text)
      const score = scorePage(wanted, found.join('\n'))
      ours.push(score)
      const other = scorePage(wanted, await tab.run<string>(`${readability};${PARSE}`))
      theirs.push(other)
      if (values.errors)
        console.log(
          `${page.name.slice(0, 8)} ${show(score)}  (Readability ${other.f1.toFixed(3)}) ${page.url.slice(0, 90)}`,
        )
    }
    const right = pages.length - wrong.length
    console.log(`gate, ${folder}: ${right} of ${pages.length} right (${percent(right / pages.length)} %)`)
    if (values.errors) for (const line of wrong) console.log(`  wrong: ${line}`)
  }
  console.log(`body, Says Who:    ${show(scoreAll(ours))}  (${ours.length} pages)`)
  console.log(`body, Readability: ${show(scoreAll(theirs))}`)
  console.log(
    `gate on others: ${median(gateTimes).toFixed(2)} ms in the median, ${Math.max(...gateTimes).toFixed(2)} at most`,
  )
  console.log(`reading: ${median(readTimes).toFixed(2)} ms in the median, ${Math.max(...readTimes).toFixed(2)} at most`)
} finally {
  await browser.close()
}
