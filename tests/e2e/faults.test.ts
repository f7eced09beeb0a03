import type { Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState } from '../../scripts/browser/readState.ts'
import { patience, runs } from '../runs.ts'
import { type ChromiumUnderTest, openUnderTest, readHighlights, SAMPLE, until } from './chromiumUnderTest.ts'
import { seededRandom } from './seededRandom.ts'

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

const KILLS = runs(10, 100)

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

it('keeps every console clean', () => {
  expect(under.errors()).toEqual([])
})
