import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { textAt } from '../../lib/report/excerpt.ts'
import type { Popup } from '../../scripts/browser/popup.ts'
import { readState } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { checkFollowed, checkRead, namesIn, paintedIn, type ShapeInView } from './checkShape.ts'
import { until } from './chromiumUnderTest.ts'
import { type FirefoxUnderTest, openFirefoxUnderTest } from './firefoxUnderTest.ts'
import { CHANGES, ENDLESS, FRAME_INNER, HELD, SHAPES } from './shapes.ts'

let under: FirefoxUnderTest
let page: Page
let popup: Popup | null = null

beforeAll(async () => {
  const pages = [...SHAPES, FRAME_INNER, ENDLESS, HELD].map(({ path, html }) => [path, { body: html }] as const)
  under = await openFirefoxUnderTest(Object.fromEntries(pages))
})
afterAll(() => under?.close())
afterEach(async () => {
  await popup?.close()
  popup = null
  await page.close()
})

async function show(path: string): Promise<void> {
  page = await under.open(path)
  popup = await under.firefox.clickAction(page)
}
const view: ShapeInView = {
  evaluate: <T>(script: string) => page.evaluate(script) as Promise<T>,
  state: async () => (popup === null ? null : readState(popup)),
}
const names = () => namesIn(view)
const painted = () => paintedIn(view)

describe.each(SHAPES)('$name', (shape) => {
  it('is read, marked and followed', async () => {
    await show(shape.path)
    await checkRead(shape, view)
    await checkFollowed(shape, view)
  })
})

it('Firefox’s own reader mode lets no extension in, and the popup says so', async () => {
  page = await under.firefox.browser.newPage()
  await under.firefox.openOwnPage(`about:reader?url=${encodeURIComponent(under.server.origin + HELD.path)}`)
  popup = await under.firefox.clickAction(page)
  await popup.waitFor(`document.body.innerText.includes(${JSON.stringify(english('states.notAllowed.title'))})`)
})

it('each of several articles has its own report, and the popup follows the one in view', async () => {
  await show(ENDLESS.path)
  expect(await names()).toEqual(['Ada Finch'])
  const first = await painted()
  await page.evaluate('scrollTo(0, 800)')
  await page.waitForFunction('document.querySelectorAll("article").length === 2')
  await page.evaluate('document.querySelectorAll("article")[1].scrollIntoView()')
  await until(names, (found) => found.join() === 'Tilda Hoorn', 'the second article')
  await until(painted, (count) => count > first, 'the marks of both')
  await page.evaluate('scrollTo(0, 0)')
  await until(names, (found) => found.join() === 'Ada Finch', 'the first article again')
})

describe.each(CHANGES)('$name', ({ act, lost }) => {
  it(lost === undefined ? 'leaves the marks' : 'takes away the marks on what has gone', async () => {
    await show(HELD.path)
    const findings = async () => {
      const report = (await view.state())?.report
      return report?.findings.map((finding) => textAt(report, finding.span)).join('\n') ?? ''
    }
    const [before, count] = [await findings(), await painted()]
    expect(count).toBeGreaterThan(0)
    expect(before).toContain(lost ?? '')
    await page.evaluate(act)
    if (lost !== undefined) await until(findings, (found) => !found.includes(lost), 'other marks')
    else {
      await new Promise((resolve) => setTimeout(resolve, 700))
      expect([await findings(), await painted()]).toEqual([before, count])
    }
  })
})

it('a registry that was cleared is mended', async () => {
  await show(HELD.path)
  await until(painted, (count) => count > 0, 'marks')
  const count = await painted()
  await page.evaluate('CSS.highlights.clear()')
  await until(painted, (found) => found === count, 'the same marks')
})

it('shows no error in the console', async () => {
  await show(HELD.path)
  expect(await under.errors()).toEqual([])
})
