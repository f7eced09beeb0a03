import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countGaps } from '../../lib/pageState.ts'
import { explain } from '../../lib/report/explain.ts'
import { summaryText } from '../../lib/report/summary.ts'
import type { Firefox } from '../../scripts/browser/firefox.ts'
import type { Popup } from '../../scripts/browser/popup.ts'
import { readState } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { SAMPLE, until } from './chromiumUnderTest.ts'
import { type FirefoxUnderTest, openFirefoxUnderTest } from './firefoxUnderTest.ts'

let under: FirefoxUnderTest
let firefox: Firefox
let page: Page
let popup: Popup
let before: string

beforeAll(async () => {
  under = await openFirefoxUnderTest({ '/sample.html': { body: SAMPLE } })
  firefox = under.firefox
  page = await under.open('/sample.html')
  before = await page.evaluate(() => document.documentElement.outerHTML)
  await page.evaluate(() => {
    const counting = window as unknown as { mutations: number }
    counting.mutations = 0
    new MutationObserver((records) => {
      counting.mutations += records.length
    }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
  })
})
afterAll(() => under?.close())

// Firefox lets a page count the highlights of an extension, and no more.
const countHighlights = () => page.evaluate(() => CSS.highlights.size)
const readCard = () => firefox.readCard()

it('marks the article on a click on its button, and touches nothing', async () => {
  popup = await firefox.clickAction(page)
  const state = await readState(popup)
  expect(state?.status).toBe('marked')
  const report = state?.report
  if (report == null) throw new Error('No report')
  expect(report.findings.length).toBeGreaterThan(0)
  expect(await countHighlights()).toBeGreaterThan(0)
  expect(await page.evaluate(() => (window as unknown as { mutations: number }).mutations)).toBe(0)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  await until(firefox.readBadge, (text) => text === String(countGaps(report)), 'a badge that counts the gaps')
  await popup.waitFor(`document.querySelector('.summary') !== null`)
  expect(await popup.evaluate(`document.querySelector('.summary').textContent`)).toBe(summaryText(report, english))
  await popup.waitFor(`document.querySelectorAll('.findings > li').length === ${report.findings.length}`)
})

it('scrolls to a mark and opens its card on a click in the popup; Escape closes it', async () => {
  const last = (await readState(popup))?.report?.findings.at(-1)
  if (last === undefined) throw new Error('No finding')
  await popup.click('.findings > li:last-child .findingGo')
  const card = await until(readCard, (text) => text !== null, 'a card')
  expect(card).toContain(explain(last, english).reason)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await popup.close()
  await page.keyboard.press('Escape')
  await until(readCard, (text) => text === null, 'no card')
})

it('hides a kind by its filter and all marks by the switch, and shows them again', async () => {
  popup = await firefox.clickAction(page)
  const all = await countHighlights()
  await popup.click('.filter:nth-of-type(1)')
  await until(countHighlights, (count) => count < all, 'fewer marks')
  await popup.click('.filter:nth-of-type(1)')
  await until(countHighlights, (count) => count === all, 'all marks again')
  await popup.click('[role=switch]')
  await until(countHighlights, (count) => count === 0, 'no marks')
  await popup.click('[role=switch]')
  await until(countHighlights, (count) => count === all, 'all marks once more')
  await popup.close()
})

it('says of a browser page that extensions are not let in', async () => {
  const other = await firefox.browser.newPage()
  await other.bringToFront()
  await firefox.openOwnPage('about:license')
  popup = await firefox.clickAction(other)
  await popup.waitFor(`document.body.innerText.includes(${JSON.stringify(english('states.notAllowed.title'))})`)
  await popup.close()
  await other.close()
})

it('asked for nothing but the page itself, and no console shows an error', async () => {
  expect(under.server.asked).toEqual(['/sample.html'])
  expect(under.asked.map((address) => new URL(address).pathname)).toEqual(['/sample.html'])
  expect(await under.errors()).toEqual([])
})
