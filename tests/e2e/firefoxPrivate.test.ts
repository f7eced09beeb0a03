import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Report } from '../../lib/analysis/types.ts'
import { type Firefox, openFirefox } from '../../scripts/browser/firefox.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { type Server, serve } from '../../scripts/browser/serve.ts'
import { freshBuild } from '../../scripts/build.ts'
import { english } from '../../scripts/english.ts'
import { SAMPLE, until } from './chromiumUnderTest.ts'

/** A private window, of which nothing may be kept. */
let firefox: Firefox
let server: Server
let page: Page

beforeAll(async () => {
  server = await serve((path) => (path === '/sample.html' ? { body: SAMPLE } : null))
  firefox = await openFirefox({
    extension: freshBuild('firefox'),
    headless: true,
    offline: true,
    isPrivate: true,
  })
  page = await firefox.browser.newPage()
  await page.goto(`${server.origin}/sample.html`)
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

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
  expect(await firefox.readErrors()).toEqual([])
})
