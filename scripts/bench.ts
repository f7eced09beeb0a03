/**
 * `npm run bench [-- --every N] [DIRECTORY]`: what the extension costs a page, beside nothing, @mozilla/readability's parse,
 * mark.js wrapping the same words, and axe-core's run; each on a fresh load, cold. On every Nth page of ../shared/pages
 * where that is there, on generated pages otherwise. Prints a table in Markdown for docs/performance.md.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { analyse } from '../lib/analysis/analyse.ts'
import type { Article, Report } from '../lib/analysis/types.ts'
import { timeClicks } from './pages/clickTimes.ts'
import { type Cost, measureCost } from './pages/cost.ts'
import { generateArticle, generateFront } from './pages/generatedPages.ts'
import { bundle, openBrowser, openTab } from './pages/pageBrowser.ts'
import { readPages, type SavedPage } from './pages/realPages.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
})
const directory = positionals[0] ?? fileURLToPath(new URL('../../shared/pages', import.meta.url))
const every = Math.max(1, Number(values.every))
const real = existsSync(directory)

const sparse = (pages: readonly SavedPage[]) => pages.filter((_, index) => index % every === 0)
const folder = (name: string) => sparse(readPages(join(directory, name)))
const articles = real ? [...folder('articles'), ...folder('publishers')] : [5, 10, 20, 40, 80, 160].map(generateArticle)
const others = real ? folder('others') : [100, 400, 1600].map(generateFront)

const source = (path: string): string => readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8')
const ours = await bundle(fileURLToPath(new URL('./pages/benched.ts', import.meta.url)), true)
const gateAlone = await bundle(fileURLToPath(new URL('./pages/benchedGate.ts', import.meta.url)), true)
const readability = `${source('@mozilla/readability/Readability.js')};new Readability(document.cloneNode(true)).parse();0`
const markJs = source('mark.js/dist/mark.min.js')
const axe = `${source('axe-core/axe.min.js')};axe.run().then(() => 0)`

const FRAMES = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))))'
const WATCH = `let mutations = 0, shift = 0;
const observer = new MutationObserver((records) => { mutations += records.length });
observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value }).observe({ type: 'layout-shift' });0`
/** The real extension is clicked on so many pages. */
const CLICKED = 12
/** Ms for a page to come to rest before anything is measured. */
const REST = 150

const browser = await openBrowser()
const tab = await openTab(browser, false)
const rest = () => new Promise((resolve) => setTimeout(resolve, REST))

async function cost(page: SavedPage, work: () => Promise<void>): Promise<Cost> {
  await tab.show(page, '0')
  await tab.run('document.documentElement.offsetHeight')
  await rest()
  return measureCost(tab, async () => {
    await work()
    await tab.run(FRAMES)
  })
}

const heap = async (): Promise<number> => {
  await tab.cdp.send('HeapProfiler.collectGarbage')
  return (await tab.cdp.send('Runtime.getHeapUsage')).usedSize / 1e6
}

const rows: Record<string, number[]> = {}
const add = (name: string, value: number): void => {
  rows[name] ??= []
  rows[name].push(value)
}

function analyseTimed(article: Article): Report {
  const start = performance.now()
  const report = analyse(article)
  const words = article.blocks.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  // Under 100 words the clock measures itself.
  if (words >= 100) add('analysis, ms for 1,000 words', ((performance.now() - start) / words) * 1000)
  return report
}

async function benchArticle(page: SavedPage): Promise<void> {
  const nothing = await cost(page, async () => {
    await tab.run('0')
    await tab.run('0')
    await tab.run('0')
  })
  let report: Report | null = null
  let held = 0
  const own = await cost(page, async () => {
    await tab.run(`${ours};0`)
    const article = await tab.run<string | null>('benchRead()')
    if (!article) return
    report = analyseTimed(JSON.parse(article) as Article)
    await tab.call('benchPaint', JSON.stringify(report))
  })
  if (report === null) return
  const { findings, blocks } = report as Report
  const again = await measureCost(tab, () => tab.run('benchReadAgain()'))
  const words = findings.map(({ span }) => blocks[span.block]?.text.slice(span.start, span.end) ?? '')
  const wrapping = `${markJs};new Mark(document.body).mark(${JSON.stringify(words)}, { separateWordSearch: false, acrossElements: true });0`
  await tab.show(page, WATCH)
  held = await heap()
  await tab.run(`${ours};0`)
  await tab.run('benchRead()')
  await tab.call('benchPaint', JSON.stringify(report))
  await tab.run(FRAMES)
  add('heap held in the page, MB', Math.max(0, (await heap()) - held))
  add('DOM mutations', await tab.run<number>('mutations + observer.takeRecords().length'))
  add('layout shift', await tab.run<number>('shift'))
  const parse = await cost(page, () => tab.run(readability))
  const wrap = await cost(page, () => tab.run(wrapping))
  const audit = await cost(page, () => tab.run(axe))
  const less = (one: Cost): number => Math.max(0, one.cpu - nothing.cpu)
  add('nothing, ms', nothing.cpu)
  add('Says Who, reading to painting, ms', less(own))
  add('Says Who, longest task, ms', own.longest)
  add('Says Who, reading anew after a change, ms', again.cpu)
  add('Readability, parse alone, ms', less(parse))
  add('mark.js, the same words, ms', less(wrap))
  add('axe-core, ms', less(audit))
  add('Says Who ÷ Readability', less(own) / Math.max(0.1, less(parse)))
  add('Says Who ÷ mark.js', less(own) / Math.max(0.1, less(wrap)))
  add('Says Who ÷ axe-core', less(own) / Math.max(0.1, less(audit)))
}

async function benchOther(page: SavedPage): Promise<void> {
  const nothing = await cost(page, async () => {
    await tab.run('0')
    await tab.run('0')
  })
  const own = await cost(page, async () => {
    await tab.run(`${gateAlone};0`)
    await tab.run('benchGate()')
  })
  add('not an article, gate script, ms', Math.max(0, own.cpu - nothing.cpu))
}

async function benchHuge(): Promise<void> {
  const huge = generateArticle(24_000)
  const own = await cost(huge, async () => {
    await tab.run(`${ours};0`)
    await tab.run('benchRead().then(() => 0)')
  })
  add('50,000 elements, reading, ms', own.cpu)
  add('50,000 elements, longest task, ms', own.longest)
}

const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0

try {
  for (const page of articles) await benchArticle(page)
  for (const page of others) await benchOther(page)
  await benchHuge()
  for (const { mark, popup } of await timeClicks(articles.slice(0, CLICKED))) {
    if (mark !== null) add('click to first mark, ms', mark)
    add('click to popup painted, ms', popup)
  }
  console.log(`${articles.length} articles and ${others.length} other pages${real ? '' : ', generated'}\n`)
  console.log('| what | median | 95th percentile |\n|---|---|---|')
  for (const [name, numbers] of Object.entries(rows)) {
    console.log(`| ${name} | ${quantile(numbers, 0.5).toFixed(2)} | ${quantile(numbers, 0.95).toFixed(2)} |`)
  }
} finally {
  await browser.close()
}
