/**
 * Measures the popup over a page with 200 marks and more: when it first paints, when its report stands, and how its list
 * scrolls. Wants a quiet machine; times are those of this one.
 *
 *     node scripts/run.mjs benchPopup
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openChromium } from './browser/chromium.ts'
import { readState, skipIntroduction } from './browser/readState.ts'
import { serve } from './browser/serve.ts'
import { freshBuild, ROOT } from './build.ts'

/** How often the popup is opened: enough for a median. */
const ROUNDS = 7
/** So often the sample article's body stands on the page, to bear 200 marks and more. */
const COPIES = 7

const sample = readFileSync(join(ROOT, 'tests', 'fixtures', 'sample.html'), 'utf8')
const [start, end] = [sample.indexOf('<div class="body">'), sample.indexOf('</article>')]
const [open, close] = start < 0 ? [sample.indexOf('<p>', sample.indexOf('<article')), end] : [start, end]
const page = sample.slice(0, open) + sample.slice(open, close).repeat(COPIES) + sample.slice(close)

const server = await serve((path) => (path === '/long.html' ? { body: page } : null))
const chromium = await openChromium({ extension: freshBuild('chrome'), headless: true, offline: true })
try {
  const tab = await chromium.context.newPage()
  await tab.goto(`${server.origin}/long.html`)
  const first = await chromium.clickAction(tab)
  const state = await readState(first)
  await skipIntroduction(first)
  await first.close()
  console.log(`${state?.report?.findings.length ?? 0} marks, ${state?.report?.claims.length ?? 0} claims`)
  const paints: number[] = []
  const reports: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const popup = await chromium.clickAction(tab)
    await popup.waitFor(`document.querySelector('.summary') !== null`)
    const [paint, report] = await popup.evaluate<[number, number]>(`new Promise((resolve) => {
      new PerformanceObserver((list) => {
        const sentence = list.getEntries().find(({ element }) => element?.matches('.summary'))
        if (!sentence) return
        const [first] = performance.getEntriesByName('first-contentful-paint')
        resolve([first?.startTime ?? sentence.startTime, sentence.startTime])
      }).observe({ type: 'largest-contentful-paint', buffered: true })
    })`)
    paints.push(paint)
    reports.push(report)
    if (round === ROUNDS - 1) {
      const frames = await popup.evaluate<number[]>(`(async () => {
        // The list's end is rendered after the first paint; a reader's hand takes longer than that.
        await new Promise((resolve) => setTimeout(resolve, 600))
        const times = []
        for (let y = 0, before = await new Promise(requestAnimationFrame); y < 12000; y += 100) {
          scrollTo(0, y)
          const now = await new Promise(requestAnimationFrame)
          times.push(now - before)
          before = now
        }
        return times
      })()`)
      console.log(
        `a frame while scrolling: ${median(frames)} ms in the median, ${Math.max(...frames).toFixed(1)} ms at most`,
      )
    }
    await popup.close()
  }
  console.log(
    `first paint: ${median(paints)} ms, the report: ${median(reports)} ms after opening (medians of ${ROUNDS})`,
  )
} finally {
  await chromium.close()
  await server.close()
}

function median(values: readonly number[]): string {
  return (values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0).toFixed(1)
}
