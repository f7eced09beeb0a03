/**
 * `npm run bench:limits`: what docs/reliability.md says of time. How the analysis grows on text that is bait for backtracking,
 * how long the longest task is on monstrous pages, and how soon marks are back, or gone. Prints tables in Markdown. Growth is
 * the least of three times, in Node's own V8; it and the tasks are CPU time, which a busy machine stretches little.
 */
import { fileURLToPath } from 'node:url'
import { findFacts } from '../lib/analysis/facts.ts'
import { openChromium } from './browser/chromium.ts'
import { readState } from './browser/readState.ts'
import { serve } from './browser/serve.ts'
import { freshBuild } from './build.ts'
import { measureCost } from './pages/cost.ts'
import { generateArticle } from './pages/generatedPages.ts'
import { bundle, openBrowser, openTab } from './pages/pageBrowser.ts'
import { articleOf } from './readExample.ts'
import { sampleNews } from './sampleNews.ts'

const SAMPLE = sampleNews('tarnmouth-ledger') ?? ''
/** Twelve families of text on which careless expressions and loops go back and forth. */
const BAIT = ['a.', '-', '“', "'", '(', 'said ', 'he said ', ', ', 'https://a', 'x@', 'İ', '“He said ']
const SHORT = 20_000
const LONG = 4 * SHORT
/** What is timed by the clock is timed so often. */
const TIMES = 3
/** How long a monstrous page may take to be laid out, in ms. */
const RESTING = 6000

const script = (name: string) => bundle(fileURLToPath(new URL(`./pages/${name}.ts`, import.meta.url)), true)
const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
const row = (what: string, ...cells: readonly (string | number)[]) =>
  console.log(`| ${[what, ...cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell))].join(' | ')} |`)

benchGrowth()
await benchPages()
await benchReturn()

function benchGrowth(): void {
  const time = (text: string) => {
    const costs: number[] = []
    for (let round = 0; round < TIMES; round++) {
      const before = process.threadCpuUsage()
      findFacts(articleOf([{ kind: 'paragraph', text, offset: 0, links: [] }]))
      const { user, system } = process.threadCpuUsage(before)
      costs.push((user + system) / 1000)
    }
    return Math.min(...costs)
  }
  const news = (SAMPLE.match(/<p>[^<]*<\/p>/g) ?? []).join(' ').replaceAll(/<\/?p>|\s+/g, ' ')
  // Once before it is measured: nothing is compiled yet.
  time(news)
  console.log(`| text | ${SHORT} units, ms | ${LONG} units, ms | ratio |\n|---|---|---|---|`)
  for (const piece of [...BAIT, news]) {
    const [short, long] = [SHORT, LONG].map((length) => time(piece.repeat(length / piece.length + 1).slice(0, length)))
    // What takes hardly any time has no ratio.
    const ratio = short !== undefined && long !== undefined && short > 5 ? (long / short).toFixed(2) : ''
    row(piece === news ? 'news' : `\`${piece}\``, short ?? 0, long ?? 0, ratio)
  }
}

/** A page whose body is made by a script of its own, in the world that reads it: the page's own scripts do not run. */
async function benchPages(): Promise<void> {
  const browser = await openBrowser()
  const tab = await openTab(browser, false)
  const page = generateArticle(10)
  const ours = await script('benched')
  const measure = async (what: string, make: string) => {
    await tab.show(page, ours)
    await tab.run(make)
    // What the page itself is laid out for is none of ours.
    await tab.run('document.documentElement.offsetHeight')
    await new Promise((resolve) => setTimeout(resolve, RESTING))
    const { cpu, longest } = await measureCost(tab, () => tab.run('benchRead().then(() => 0)'))
    row(what, longest, cpu)
  }
  console.log('\n| page | longest task, ms | in all, ms |\n|---|---|---|')
  await measure('an article of 10 paragraphs', '0')
  await measure(
    'a million nodes',
    `{ const box = document.createElement('section')
       box.innerHTML = '<p>It sat until late.</p>'.repeat(500000)
       document.querySelector('article').append(box); 0 }`,
  )
  await measure(
    'twelve thousand levels',
    `{ let at = document.createElement('div')
       at.style.display = 'none'
       document.querySelector('article').append(at)
       for (let level = 0; level < 12000; level++) { const next = document.createElement('span'); at.append(next); at = next }
       at.textContent = 'At the bottom of it the harbour board met.'; 0 }`,
  )
  const storm = `new Promise((resolve) => {
    const text = document.querySelector('article p').firstChild
    let left = 65
    const turn = () => {
      for (let n = 0; n < 600; n++) text.data = 'The harbour board met on day ' + n + ' to look at the books of the ferry company.'
      left-- > 0 ? setTimeout(turn) : resolve(0)
    }
    turn()
  })`
  for (const [what, before] of [
    ['a storm of 39,000 mutations, nobody watching', '0'],
    ['a storm of 39,000 mutations, watched', 'watch'],
  ] as const) {
    await tab.show(page, ours)
    if (before === 'watch') {
      const article = JSON.parse((await tab.run<string | null>('benchRead()')) ?? '{}') as { blocks: unknown[] }
      const report = { blocks: article.blocks, findings: [], sources: [], claims: [], attributions: [] }
      await tab.call('benchPaint', JSON.stringify(report))
    }
    const { cpu, longest } = await measureCost(tab, () => tab.run(storm))
    row(what, longest, cpu)
  }
  await browser.close()
}

/** How soon marks are back on a page that has taken them away, and gone once the extension is: by a page's own clock. */
async function benchReturn(): Promise<void> {
  const server = await serve((path) => (path.startsWith('/2026') ? { body: SAMPLE } : { body: '', status: 204 }))
  const chromium = await openChromium({ extension: freshBuild('chrome'), headless: true, offline: true })
  const page = await chromium.context.newPage()
  await page.goto(`${server.origin}/2026/05/weir-shut-for-good`)
  const click = async () => {
    const popup = await chromium.clickAction(page)
    await readState(popup)
    await popup.close()
  }
  await click()
  /** Runs an act in the page, and yields the ms until `look` holds there. */
  const time = (act: string, look: string) =>
    page.evaluate<number>(`new Promise((resolve) => {
      ${act}
      const start = performance.now()
      const timer = setInterval(() => {
        if (!(${look})) return
        clearInterval(timer)
        resolve(performance.now() - start)
      }, 5)
    })`)
  const LIVING =
    'CSS.highlights.size > 0 && [...CSS.highlights.values()].every((each) => [...each].every(({ startContainer }) => startContainer.isConnected))'
  const rest = () => page.waitForTimeout(5500)
  const swaps: number[] = []
  const clears: number[] = []
  const updates: number[] = []
  for (let round = 0; round < TIMES; round++) {
    swaps.push(
      await time('document.documentElement.replaceChild(document.body.cloneNode(true), document.body)', LIVING),
    )
    await rest()
    clears.push(await time('CSS.highlights.clear()', LIVING))
    await rest()
  }
  for (let round = 0; round < TIMES; round++) {
    const gone = time('', 'CSS.highlights.size === 0')
    const worker = await chromium.worker()
    await worker.evaluate('void chrome.runtime.reload()').catch(() => {})
    updates.push(await gone)
    await chromium.worker()
    await page.waitForTimeout(2000)
    await click()
  }
  console.log('\n| by the clock | ms, the middle of three | the longest |\n|---|---|---|')
  row('a swapped body is marked again', middle(swaps), Math.max(...swaps))
  row('a cleared registry is mended', middle(clears), Math.max(...clears))
  row('marks are gone after an update', middle(updates), Math.max(...updates))
  await chromium.close()
  await server.close()
}
