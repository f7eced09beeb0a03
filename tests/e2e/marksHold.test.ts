import type { Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { type ChromiumUnderTest, openUnderTest, readHighlights, until } from './chromiumUnderTest.ts'
import { CHANGES, HELD } from './shapes.ts'

let under: ChromiumUnderTest
let page: Page
let popup: ChromiumPopup
let marked: readonly string[]

beforeAll(async () => {
  under = await openUnderTest({ [HELD.path]: { body: HELD.html } })
})
afterAll(() => under?.close())
beforeEach(async () => {
  page = await under.open(under.server.origin + HELD.path)
  popup = await under.click(page)
  await readState(popup)
  marked = await until(texts, (found) => found.length > 0, 'marks')
})
afterEach(async () => {
  await popup.close()
  await page.close()
})

/** The words that are painted and still stand on the page. */
async function texts(): Promise<readonly string[]> {
  return (await readHighlights(page)).map(({ text }) => text).filter((text) => text !== '')
}
const same = (found: readonly string[]) => found.join('\n') === marked.join('\n')
const settled = () => page.waitForTimeout(700)

describe.each(CHANGES)('$name', ({ act, lost }) => {
  it(lost === undefined ? 'leaves the marks where they are' : 'takes away the marks on what has gone', async () => {
    if (lost !== undefined) expect(marked.join('\n')).toContain(lost)
    await page.evaluate(act)
    await settled()
    if (lost === undefined) await until(texts, same, 'the same marks')
    else await until(texts, (found) => found.length > 0 && !found.some((text) => text.includes(lost)), 'fewer marks')
  })
})

it('a registry that was cleared is mended', async () => {
  await page.evaluate('CSS.highlights.clear()')
  await until(texts, same, 'the same marks')
})

it('no layout shifts, and no node of the page is changed, by marks and card', async () => {
  await page.evaluate(`globalThis.shift = 0
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.shift += value })
      .observe({ type: 'layout-shift' })`)
  const before = await page.evaluate('document.body.outerHTML')
  await sendCommand(popup, { type: 'step', by: 1 })
  await until(
    () => under.chromium.readCard(page),
    (card) => card !== null,
    'a card',
  )
  await settled()
  expect(await page.evaluate('document.body.outerHTML')).toBe(before)
  expect(await page.evaluate('globalThis.shift')).toBe(0)
})

it('a page that turns dark with the system gets light lines', async () => {
  const lines = () =>
    page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
    )
  const light = await lines()
  expect(light).toContain('rgb(11, 110, 122)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await until(lines, (found) => found.includes('rgb(92, 196, 208)'), 'lines for a dark page')
  await page.emulateMedia({ colorScheme: 'light' })
  await until(lines, (found) => found === light, 'the lines for a light page again')
})

it('forced colours have lines of their own in place of highlights', async () => {
  await page.emulateMedia({ forcedColors: 'active' })
  const count = () => page.evaluate(() => CSS.highlights.size)
  await until(count, (found) => found === 0, 'no highlights')
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div')
  await page.emulateMedia({ forcedColors: 'none' })
  await until(texts, same, 'the highlights again')
})

it('a printed page has a legend behind its text, and nothing of it stays', async () => {
  await page.evaluate(() => {
    const seen = window as unknown as { printed: number[] }
    seen.printed = [document.documentElement.children.length]
    addEventListener('beforeprint', () => seen.printed.push(document.documentElement.children.length))
  })
  await page.pdf()
  const [before, printed] = await page.evaluate(() => (window as unknown as { printed: number[] }).printed)
  expect(printed).toBe((before ?? 0) + 1)
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(before)
  await until(texts, same, 'the same marks')
})

it('one who wants less motion is taken to a mark at once', async () => {
  await page.setViewportSize({ width: 700, height: 400 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(`globalThis.places = new Set()
    document.addEventListener('scroll', () => globalThis.places.add(scrollY), true)`)
  await sendCommand(popup, { type: 'step', by: -1 })
  await until(
    () => page.evaluate<number>('scrollY'),
    (y) => y > 0,
    'a scrolled page',
  )
  await settled()
  expect(await page.evaluate('globalThis.places.size')).toBe(1)
})

it('keeps every console clean', () => {
  expect(under.errors()).toEqual([])
})
