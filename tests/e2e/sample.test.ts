import type { Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { countGaps } from '../../lib/pageState.ts'
import type { PageState } from '../../lib/protocol.ts'
import { explain } from '../../lib/report/explain.ts'
import { summaryText } from '../../lib/report/summary.ts'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import {
  type ChromiumUnderTest,
  openUnderTest,
  readHighlights,
  SAMPLE,
  takeMutations,
  until,
} from './chromiumUnderTest.ts'

/** The way of a reader through one article, from the first click to the last: each test goes on where the last one ended. */
let under: ChromiumUnderTest
let page: Page
let popup: ChromiumPopup
let state: PageState
let before: string

beforeAll(async () => {
  under = await openUnderTest({ '/sample.html': { body: SAMPLE }, '/other.html': { body: SAMPLE } })
  page = await under.open(`${under.server.origin}/sample.html`)
  before = await page.evaluate(() => document.documentElement.outerHTML)
  await takeMutations(page)
})
afterAll(() => under?.close())

const readBadge = async () => {
  const worker = await under.chromium.worker()
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser')['browser'] }
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id })
  })
}
const readCard = () => under.chromium.readCard(page)
const highlightTexts = async () => (await readHighlights(page)).map(({ text }) => text)

it('leaves no trace before the click', async () => {
  expect(await highlightTexts()).toEqual([])
  expect(await readBadge()).toBe('')
})

it('marks the article on a click on its button, and touches nothing', async () => {
  popup = await under.click(page)
  const read = await readState(popup)
  expect(read?.status).toBe('marked')
  state = read as PageState
  expect(state.report?.sources.map(({ name }) => name)).toContain('Ossian Marr')
  const kinds = new Set(state.report?.findings.map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(['source', 'unattributed', 'singleSource']))
  expect((await highlightTexts()).length).toBeGreaterThanOrEqual(state.report?.findings.length ?? 0)
  expect(await takeMutations(page)).toBe(0)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
})

it('counts the gaps in the badge', async () => {
  const gaps = state.report === null ? 0 : countGaps(state.report)
  expect(gaps).toBeGreaterThan(0)
  await until(readBadge, (text) => text === String(gaps), 'a badge that counts the gaps')
})

it('sums the article up in the popup and lists every mark with its reason', async () => {
  await popup.waitFor(`document.querySelector('.summary') !== null`)
  const { report } = state
  if (report === null) throw new Error('No report')
  expect(await popup.evaluate(`document.querySelector('.summary').textContent`)).toBe(summaryText(report, english))
  const reasons = report.findings.map((finding) => explain(finding, english).reason)
  await popup.waitFor(`document.querySelectorAll('.findings > li').length === ${reasons.length}`)
  const listed = `[...document.querySelectorAll('.findings .findingReason')].map((element) => element.textContent)`
  expect(await popup.evaluate(listed)).toEqual(reasons)
})

it('scrolls to a mark and opens its card on a click in the popup', async () => {
  const last = state.report?.findings.at(-1)
  if (last === undefined) throw new Error('No finding')
  await popup.click('.findings > li:last-child .findingGo')
  const card = await until(readCard, (text) => text !== null, 'a card')
  expect(card).toContain(explain(last, english).reason)
  await until(
    () => page.evaluate(() => scrollY),
    (y) => y > 0,
    'a page that has scrolled',
  )
})

it('closes the card on Escape, once the popup has gone', async () => {
  await popup.close()
  await page.keyboard.press('Escape')
  await until(readCard, (text) => text === null, 'no card')
})

it('opens a card under the pointer, closes it when the pointer leaves, and keeps it after a click', async () => {
  // The page may still be gliding to the mark: it is at rest when it stays where it was put.
  const isAtTop = () =>
    page.evaluate(async () => {
      scrollTo(0, 0)
      await new Promise((resolve) => setTimeout(resolve, 120))
      return scrollY === 0
    })
  await until(isAtTop, (isThere) => isThere, 'a page at rest')
  await takeMutations(page)
  const marks = await readHighlights(page)
  const mark = marks.find(({ y }) => y > 100 && y < 800)
  if (mark === undefined) throw new Error('No mark in view')
  await page.mouse.move(mark.x, mark.y)
  await until(readCard, (text) => text !== null, 'a card on hover')
  await page.mouse.move(5, 5)
  await until(readCard, (text) => text === null, 'no card after the pointer has left')
  await page.mouse.click(mark.x, mark.y)
  await until(readCard, (text) => text !== null, 'a card on click')
  await page.mouse.move(5, 5)
  await page.waitForTimeout(600)
  expect(await readCard()).not.toBeNull()
  await page.keyboard.press('Escape')
  await until(readCard, (text) => text === null, 'no card after Escape')
})

it('hides and shows a kind by its filter, and all marks by the switch', async () => {
  popup = await under.click(page)
  await popup.waitFor(`document.querySelector('.filter') !== null`)
  const all = await highlightTexts()
  await popup.click('.filter:nth-of-type(1)')
  await until(highlightTexts, (texts) => texts.length < all.length, 'fewer marks')
  await popup.click('.filter:nth-of-type(1)')
  await until(highlightTexts, (texts) => texts.length === all.length, 'all marks again')
  await popup.click('[role=switch]')
  await until(highlightTexts, (texts) => texts.length === 0, 'no marks')
  await popup.click('[role=switch]')
  await until(highlightTexts, (texts) => texts.length === all.length, 'all marks once more')
})

it('shows the marks again on a second click, and not twice', async () => {
  const texts = await highlightTexts()
  await popup.click('[role=switch]')
  await until(highlightTexts, (found) => found.length === 0, 'no marks')
  await popup.close()
  popup = await under.click(page)
  await until(highlightTexts, (found) => found.length > 0, 'marks')
  expect(await highlightTexts()).toEqual(texts)
})

it('reads the new article after a navigation without a load', async () => {
  await page.evaluate(() => {
    history.pushState({}, '', '/soft.html')
    const body = document.querySelector('.body')
    const words = 'Mayor Tilda Hoorn said on Friday that the ferry would stop in winter.'
    if (body !== null) body.innerHTML = `<p>${words} ${'The boat runs between two quays. '.repeat(20)}</p>`.repeat(6)
  })
  const sources = async () => (await readState(popup))?.report?.sources.map(({ name }) => name) ?? []
  await until(sources, (names) => names.includes('Tilda Hoorn') && !names.includes('Ossian Marr'), 'the new article')
})

it('leaves nothing behind when the marks are cleared', async () => {
  await page.goto(`${under.server.origin}/other.html`)
  await popup.close()
  expect(await readBadge()).toBe('')
  const untouched = await page.evaluate(() => document.documentElement.outerHTML)
  popup = await under.click(page)
  await readState(popup)
  await popup.click('.findings > li:first-child .findingGo')
  await until(readCard, (text) => text !== null, 'a card')
  await sendCommand(popup, { type: 'clear' })
  await until(highlightTexts, (texts) => texts.length === 0, 'no marks')
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched)
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
  expect(await readBadge()).toBe('')
  await popup.close()
})

it('takes its marks off within a second when the extension is reloaded', async () => {
  popup = await under.click(page)
  await readState(popup)
  await popup.close()
  await until(highlightTexts, (texts) => texts.length > 0, 'marks')
  const worker = await under.chromium.worker()
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
  )
  await until(highlightTexts, (texts) => texts.length === 0, 'no marks')
})

it('asked for nothing but the pages themselves, and no console shows an error', () => {
  expect(under.asked.filter((address) => !/\/(?:sample|other)\.html$|\/favicon\.ico$/.test(address))).toEqual([])
  expect(under.errors()).toEqual([])
})
