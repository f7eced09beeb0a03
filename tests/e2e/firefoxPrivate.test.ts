import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Report } from '../../lib/analysis/types.ts'
import type { Firefox } from '../../scripts/browser/firefox.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { SAMPLE, until } from './chromiumUnderTest.ts'
import { type FirefoxUnderTest, openFirefoxUnderTest } from './firefoxUnderTest.ts'

/** A private window, of which nothing may be kept. */
let under: FirefoxUnderTest
let firefox: Firefox
let page: Page

beforeAll(async () => {
  under = await openFirefoxUnderTest({ '/sample.html': { body: SAMPLE } }, { isPrivate: true })
  firefox = under.firefox
  page = await under.open('/sample.html')
})
afterAll(() => under?.close())

it('forgets in a private window that a mark was put aside, and says so', async () => {
  const popup = await firefox.clickAction(page)
  const report = (await readState(popup))?.report as Report
  const [finding] = report.findings
  if (finding === undefined) throw new Error('No finding')
  await sendCommand(popup, { type: 'goTo', finding: finding.id })
  await sendCommand(popup, { type: 'putAside', finding: finding.id, on: true })
  await until(firefox.readCard, (card) => card?.includes(english('card.asidePrivate')) === true, 'a card that says so')
  expect((await readState(popup))?.putAside).toEqual([finding.id])
  expect(await popup.evaluate(`browser.storage.local.get().then((kept) => Object.keys(kept))`)).toEqual([])
  await popup.close()
  await page.reload()
  const again = await firefox.clickAction(page)
  expect((await readState(again))?.putAside).toEqual([])
  await again.close()
})

it('keeps nothing of what is pressed in its popup, and offers no choice for the site', async () => {
  const popup = await firefox.clickAction(page)
  await popup.waitFor(`document.querySelector('.summary') !== null`)
  await popup.click('.intro .button')
  await popup.click('.intro .button')
  await popup.waitFor(`document.querySelectorAll('.introActions button').length === 1`)
  await popup.click('.intro .button')
  await popup.waitFor(`document.querySelector('.intro') === null`)
  await popup.click('.site')
  await popup.waitFor(
    `document.querySelector('.siteChoice')?.textContent === ${JSON.stringify(english('popup.sitePrivate'))}`,
  )
  expect(await popup.evaluate(`document.querySelectorAll('.siteMode').length`)).toBe(0)
  const kept = `Promise.all(['local', 'session', 'sync'].map((area) => browser.storage[area].get()))`
  expect(await popup.evaluate(kept)).toEqual([{}, {}, {}])
  await popup.close()
})

it('shows no error in the console', async () => {
  expect(await under.errors()).toEqual([])
})
