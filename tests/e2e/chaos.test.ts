import type { Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { patience, runs } from '../runs.ts'
import { type ChromiumUnderTest, openUnderTest, SAMPLE, until } from './chromiumUnderTest.ts'
import { seededRandom } from './seededRandom.ts'

declare const chrome: typeof import('wxt/browser')['browser']

const SHOP = '<!doctype html><title>Shop</title><link rel="icon" href="data:,"><h1>Three lamps</h1><p>Buy one.</p>'
/** How long anything may take to follow on a machine that does other things too, in ms. */
const FOLLOWING = 20_000

let under: ChromiumUnderTest
let page: Page
/** True while the page in front is marked. */
let isMarked = false
/** What the reader has chosen last. */
const chosen = { markStyle: 'linesAndTints', automatic: 'click' }
let visits = 0

beforeAll(async () => {
  under = await openUnderTest({ '/sample.html': { body: SAMPLE }, '/shop.html': { body: SHOP } })
  page = await under.open(address('sample'))
})
afterAll(() => under?.close())

const address = (name: 'sample' | 'shop') => `${under.server.origin}/${name}.html?visit=${visits++}`
const random = seededRandom(2026)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** A page of the extension from which it is looked at: the worker may be gone, and nothing but a reader's act wakes it. */
let watch: Page | null = null

/** Runs something in a page of the extension; null where that is just being loaded anew. */
async function inExtension<T>(run: () => Promise<T> | T): Promise<T | null> {
  try {
    if (watch === null || watch.isClosed()) {
      watch = await under.chromium.context.newPage()
      await watch.goto(`chrome-extension://${under.chromium.extension}/options.html`)
      await page.bringToFront()
    }
    return await watch.evaluate(run)
  } catch {
    await watch?.close()
    return null
  }
}

async function kill(): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

const leave = async (go: () => Promise<unknown>) => {
  isMarked = false
  await go()
}

const ACTS: Readonly<Record<string, () => Promise<void>>> = {
  click: async () => {
    const isArticle = page.url().includes('sample')
    const popup = await under.click(page)
    const state = await readState(popup)
    if (random() < 0.3 && state?.report?.findings[0]) {
      await sendCommand(popup, { type: 'putAside', finding: state.report.findings[0].id, on: random() < 0.5 })
    }
    if (random() < 0.3) await sendCommand(popup, { type: 'step', by: 1 })
    isMarked = isArticle
    if (random() < 0.2) {
      await sendCommand(popup, { type: 'clear' })
      isMarked = false
    }
    await popup.close()
  },
  clickAndLeave: async () => {
    const popup = await under.click(page)
    await page.waitForTimeout(random() * 150)
    await leave(() => page.goto(address(pick(['sample', 'shop']))))
    await popup.close()
  },
  change: async () => {
    await page.evaluate((text) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      document.querySelector('article figure ~ p')?.after(paragraph)
    }, `“Bill ${visits++} was never paid,” said Tilda Hoorn, who has kept the books of the quay for nine years.`)
  },
  load: () => leave(() => page.goto(address('sample'))),
  shop: () => leave(() => page.goto(address('shop'))),
  reload: () => leave(() => page.reload()),
  // A soft navigation starts anew on the same article.
  soft: () =>
    page.evaluate((url) => history.pushState(null, '', url), page.url().replace(/visit=\d+/, `visit=${visits++}`)),
  closeTab: () =>
    leave(async () => {
      await page.close()
      page = await under.open(address('sample'))
    }),
  kill,
  update: () =>
    leave(async () => {
      await inExtension(() => chrome.runtime.reload())
      await watch?.close()
      await until(
        () => inExtension(() => true),
        (back) => back === true,
        'the extension, back again',
        FOLLOWING,
      )
    }),
  full: async () => {
    await inExtension(() => chrome.storage.local.set({ junk: 'x'.repeat(10_400_000) }).catch(() => {}))
  },
  settings: async () => {
    const empty = () => inExtension(() => chrome.storage.local.remove('junk').then(() => true))
    await until(empty, (done) => done === true, 'room in the storage', FOLLOWING)
    chosen.markStyle = pick(['lines', 'linesAndTints'])
    chosen.automatic = pick(['click', 'sites'])
    const windows = await Promise.all([page.context().newPage(), page.context().newPage()])
    await Promise.all(
      windows.map(async (window, index) => {
        await window.goto(`chrome-extension://${under.chromium.extension}/options.html`)
        const value = index === 0 ? chosen.markStyle : chosen.automatic
        await window.click(`[role=radio][value=${value}]`)
        await window.waitForSelector(`[role=radio][value=${value}][aria-checked=true]`)
        await window.close()
      }),
    )
    await page.bringToFront()
  },
}

/** Clicks are the rule. Updates are rare: Chromium ends an extension that is loaded anew again and again. */
const WEIGHTS: Readonly<Record<string, number>> = { click: 12, change: 4, soft: 4, update: 1 }
const TURNS = Object.keys(ACTS).flatMap((name) => Array<string>(WEIGHTS[name] ?? 3).fill(name))

const readTraces = () =>
  page.evaluate(() => ({
    highlights: CSS.highlights.size,
    sheets: document.adoptedStyleSheets.length,
    hosts: document.documentElement.children.length - 2,
  }))

const readBadge = () =>
  inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id })
  })

const readSettings = () =>
  inExtension(async () => {
    const { markStyle = 'linesAndTints', automatic = 'click' } = await chrome.storage.local.get([
      'markStyle',
      'automatic',
    ])
    return { markStyle, automatic }
  })

const STEPS = runs(10, 500)

it(
  `keeps its promises whatever happens, ${STEPS} times`,
  async () => {
    const done: string[] = []
    for (let step = 0; step < STEPS; step++) {
      const name = pick(TURNS)
      const killed = random() < 0.3 && name !== 'update' && name !== 'closeTab'
      done.push(killed ? `${name}+kill` : name)
      const after = `after ${done.slice(-5).join(', ')} (step ${step})`
      const killing = killed ? page.waitForTimeout(random() * 300).then(kill) : null
      await ACTS[name]?.()
      await killing
      // No mark is left behind, and none is missing.
      if (isMarked) await until(readTraces, ({ highlights }) => highlights > 0, `marks ${after}`, FOLLOWING)
      else {
        const isClean = (traces: Record<string, number>) => Object.values(traces).every((count) => count === 0)
        await until(readTraces, isClean, `no trace ${after}`, FOLLOWING)
      }
      const fits = (badge: string | null) => (isMarked ? /^\d+$/.test(badge ?? '') : badge === '')
      await until(readBadge, fits, `a badge that fits ${after}`, FOLLOWING)
      expect(await until(readSettings, (settings) => settings !== null, 'settings', FOLLOWING), after).toEqual(chosen)
      expect(under.errors(), after).toEqual([])
    }
  },
  patience(STEPS, 5000),
)
