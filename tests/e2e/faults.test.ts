import type { Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { patience, runs } from '../runs.ts'
import { type ChromiumUnderTest, openUnderTest, readHighlights, SAMPLE, until } from './chromiumUnderTest.ts'
import { seededRandom } from './seededRandom.ts'

/** The sample's article alone, and names for whoever is cited in it. */
const ARTICLE_ELEMENT = /<article>[\s\S]*<\/article>/.exec(SAMPLE)?.[0] ?? ''
const NAMES = ['Tilda Hoorn', 'Ada Finch']

let under: ChromiumUnderTest
let page: Page

beforeAll(async () => {
  under = await openUnderTest({ '/sample.html': { body: SAMPLE } })
})
afterAll(() => under?.close())

interface Killer {
  /** Stops the extension's worker, as the browser does when it wants its memory back. */
  readonly kill: () => Promise<void>
  /** How often it has stopped so far. */
  readonly kills: () => number
}

async function startKiller(beside: Page): Promise<Killer> {
  const session = await under.chromium.context.newCDPSession(beside)
  let status = ''
  let kills = 0
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      if (runningStatus === 'stopped' && status !== 'stopped') kills++
      status = runningStatus
    }
  })
  await session.send('ServiceWorker.enable')
  return { kill: async () => void (await session.send('ServiceWorker.stopAllWorkers')), kills: () => kills }
}

const KILLS = runs(3, 100)

it(
  `answers although its worker is killed at any moment: ${KILLS} kills`,
  async () => {
    page = await under.open(`${under.server.origin}/sample.html`)
    const popup = await under.click(page)
    await readState(popup)
    const { kill, kills } = await startKiller(page)
    const random = seededRandom(7)
    // A kill that meets no worker is none.
    for (let round = 1; kills() < KILLS; round++) {
      const words = `“Bill ${round} was never paid,” said Tilda Hoorn, who has kept the books of the quay for nine years.`
      await page.evaluate((text) => {
        const paragraph = document.createElement('p')
        paragraph.textContent = text
        document.querySelector('article figure ~ p')?.after(paragraph)
      }, words)
      // The page script waits 200 ms for a change to settle, then asks.
      await page.waitForTimeout(150 + random() * 200)
      await kill()
      await until(
        async () => readState(popup),
        (state) => state?.status !== 'marked' || state.report?.blocks.some(({ text }) => text === words) === true,
        `an answer that knows bill ${round}`,
      )
      expect((await readState(popup))?.status).toBe('marked')
    }
    await popup.close()
    await page.close()
  },
  patience(KILLS, 5000),
)

declare const chrome: typeof import('wxt/browser')['browser']

/** Evaluates an expression in the world that our page script has to itself on a page. */
async function startWorld(page: Page): Promise<<T>(expression: string) => Promise<T>> {
  const session = await page.context().newCDPSession(page)
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${under.chromium.extension}`) resolve(context.id)
    })
  })
  await session.send('Runtime.enable')
  const contextId = await found
  return async (expression) => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options)
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? expression)
    return result.value
  }
}

/** Has marks `from` to `to` put aside, all at once, as our page script asks for it: mark 7 is of rule "r7". */
const putAside = (from: number, to: number) => `(async () => {
  const asked = []
  for (let n = ${from}; n < ${to}; n++) {
    const mark = { words: 'words ' + n, rule: 'r' + n, kind: 'unattributed', code: 'cause' }
    asked.push(chrome.runtime.sendMessage({ type: 'putAside', url: location.href, mark, on: true }))
  }
  return (await Promise.all(asked)).every((kept) => kept === true)
})()`

/** One of eight parts of the changes that are made at the same moment. */
const EACH = runs(5, 125)

it(`loses none of ${8 * EACH} changes made at the same moment by two pages, two windows of settings and the worker`, async () => {
  const { context, extension } = under.chromium
  const worlds = []
  for (let count = 0; count < 2; count++) {
    const one = await under.open(`${under.server.origin}/sample.html?${count}`)
    const popup = await under.click(one)
    await readState(popup)
    await popup.close()
    worlds.push(await startWorld(one))
  }
  const [first, second] = worlds
  if (first === undefined || second === undefined) throw new Error('No pages')
  const answers = await Promise.all([first(putAside(0, EACH)), second(putAside(EACH, 2 * EACH))])
  expect(answers).toEqual([true, true])
  const settings = []
  for (let count = 0; count < 2; count++) {
    const window = await context.newPage()
    await window.goto(`chrome-extension://${extension}/options.html`)
    await window.waitForFunction((count) => document.querySelectorAll('.putAsideMark').length === count, 2 * EACH)
    settings.push(window)
  }
  /** Brings back half of the marks, by the buttons that a reader would press. */
  const bringBack = (window: Page, half: number) =>
    window.evaluate(
      ([from, to]) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.putAsideMark button')]
        for (const button of buttons.slice(from, to)) button.click()
      },
      [half * EACH, half * EACH + EACH] as const,
    )
  const all = await Promise.all([
    first(putAside(2 * EACH, 4 * EACH)),
    ...settings.map(bringBack),
    second(putAside(4 * EACH, 6 * EACH)),
  ])
  expect([all[0], all.at(-1)]).toEqual([true, true])
  const read = async () => {
    const worker = await under.chromium.worker()
    const rules = await worker.evaluate(async () => {
      const { marksAside } = await chrome.storage.local.get('marksAside')
      return (marksAside as { rule: string }[]).map(({ rule }) => Number(rule.slice(1)))
    })
    return rules.sort((one, other) => one - other)
  }
  const left = Array.from({ length: 4 * EACH }, (_, index) => index + 2 * EACH)
  expect(await until(read, (rules) => rules.length <= left.length, 'no more marks')).toEqual(left)
  await under.chromium.worker().then((worker) => worker.evaluate(() => chrome.storage.local.clear()))
  for (const window of settings) await window.close()
  for (const one of context.pages().slice(1)) await one.close()
}, 120_000)

/** What of ours is to be seen on a page, from within: highlights, style sheets, elements beside head and body. */
const readTraces = () =>
  page.evaluate(() => [
    CSS.highlights.size,
    document.adoptedStyleSheets.length,
    document.documentElement.children.length - 2,
  ])

const UPDATES = runs(2, 50)

it(
  `leaves nothing on a marked page when it is updated, and works on it again: ${UPDATES} updates`,
  async () => {
    page = await under.open(`${under.server.origin}/sample.html?updated`)
    for (let round = 0; round < UPDATES; round++) {
      const popup = await under.click(page)
      expect((await readState(popup))?.status).toBe('marked')
      // Every other time its card is open.
      if (round % 2 === 0) await sendCommand(popup, { type: 'step', by: 1 })
      await until(
        readTraces,
        ([highlights, , hosts]) => highlights !== 0 && hosts === 1 - (round % 2),
        'marks and card',
      )
      await popup.close()
      const worker = await under.chromium.worker()
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => {})
      await until(readTraces, (traces) => traces.every((count) => count === 0), 'a page as it was')
      const isBack = async () => {
        const worker = await under.chromium.worker()
        return worker.evaluate(() => chrome.runtime.onMessage.hasListeners()).catch(() => false)
      }
      await until(isBack, (back) => back, 'the extension, back again', 20_000)
      // Chromium ends an extension that is loaded anew 30 times without a pause of 10 s.
      if (round % 25 === 24) await page.waitForTimeout(11_000)
    }
    await page.close()
  },
  patience(UPDATES, 8000),
)

interface Held {
  readonly nodes: number
  readonly heap: number
}

/** What a page's process holds after all that can go has gone: DOM nodes, and bytes of the heap. */
async function readHeld(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  // What is finalised by one collection goes with the next.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { nodes: read('Nodes'), heap: read('JSHeapUsedSize') }
}

const NAVIGATIONS = runs(6, 100)
/** Navigations before it is first counted: caches are full by then, and all code is compiled. */
const WARM = 4

it.each([
  [
    'without a load',
    async (page: Page, round: number) => {
      await page.evaluate(
        ([round, html]) => {
          history.pushState(null, '', `/sample.html?story=${round}`)
          document.querySelector('article')?.replaceWith(document.createRange().createContextualFragment(html))
        },
        [round, ARTICLE_ELEMENT.replaceAll('Ossian Marr', NAMES[round % 2] ?? '')] as const,
      )
    },
  ],
  [
    'with loads',
    async (page: Page, round: number) => {
      await page.goto(`${under.server.origin}/sample.html?load=${round}`)
      const worker = await under.chromium.worker()
      await worker.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url })
        await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/page.js'] })
      }, page.url())
    },
  ],
])(
  `holds no more after ${NAVIGATIONS} navigations %s`,
  async (_how, navigate) => {
    page = await under.open(`${under.server.origin}/sample.html?held`)
    const popup = await under.click(page)
    await readState(popup)
    await popup.close()
    const go = async (round: number) => {
      await navigate(page, round)
      const name = NAMES[round % 2] ?? ''
      const texts = async () => (await readHighlights(page)).map(({ text }) => text)
      await until(
        texts,
        (found) => found.some((text) => text.includes(page.url().includes('story') ? name : 'Ossian')),
        name,
      )
    }
    for (let round = 0; round < WARM; round++) await go(round)
    const before = await readHeld(page)
    for (let round = 0; round < NAVIGATIONS; round++) await go(round + WARM)
    const after = await readHeld(page)
    console.log(`${NAVIGATIONS} navigations ${_how}:`, before, after)
    expect(Math.abs(after.nodes / before.nodes - 1)).toBeLessThanOrEqual(0.01)
    expect(after.heap - before.heap).toBeLessThanOrEqual(1e6)
    await page.close()
  },
  patience(NAVIGATIONS, 2000),
)

it('keeps every console clean', () => {
  expect(under.errors()).toEqual([])
})
