import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { textAt } from '../../lib/report/excerpt.ts'
import { type Firefox, openFirefox } from '../../scripts/browser/firefox.ts'
import type { Popup } from '../../scripts/browser/popup.ts'
import { readState } from '../../scripts/browser/readState.ts'
import { type Server, serve } from '../../scripts/browser/serve.ts'
import { freshBuild } from '../../scripts/build.ts'
import { english } from '../../scripts/english.ts'
import { until } from './chromiumUnderTest.ts'
import { CHANGES, ENDLESS, FRAME_INNER, gapsOf, HELD, SHAPES } from './shapes.ts'

let firefox: Firefox
let server: Server
let page: Page
let popup: Popup | null = null
const errors: string[] = []

beforeAll(async () => {
  const bodies = new Map([...SHAPES, FRAME_INNER].map(({ path, html }) => [path, html]))
  bodies.set('/endless', ENDLESS.html).set('/held', HELD.html)
  server = await serve((path) => {
    const body = bodies.get(path)
    return body === undefined ? null : { body }
  })
  firefox = await openFirefox({ extension: freshBuild('firefox'), headless: true, offline: true })
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})
afterEach(async () => {
  await popup?.close()
  popup = null
  await page.close()
})

async function show(path: string): Promise<void> {
  page = await firefox.browser.newPage()
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(server.origin + path)
  popup = await firefox.clickAction(page)
}
const stateOf = async () => (popup === null ? null : readState(popup))
const names = async () => (await stateOf())?.report?.sources.map(({ name }) => name) ?? []
// Firefox lets a page count the highlights of an extension, and no more.
const painted = () =>
  page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null | undefined
    return CSS.highlights.size + (inner?.CSS.highlights.size ?? 0)
  })

describe.each(SHAPES)('$name', (shape) => {
  it('is read, marked and followed', async () => {
    await show(shape.path)
    const state = await stateOf()
    if (shape.gaps !== undefined) expect(gapsOf(state?.report)).toEqual(shape.gaps)
    if (shape.sources === null) {
      expect(state?.skipped).toBe(shape.skipped)
      expect(await painted()).toBe(0)
    } else {
      expect(await names()).toEqual(expect.arrayContaining([...shape.sources]))
      expect(await painted()).toBeGreaterThan(0)
      expect(state?.report?.partial).toBe(shape.partial ?? false)
    }
    if (shape.act !== undefined) {
      const wanted = [...(shape.sourcesAfter ?? [])].sort()
      await page.evaluate(shape.act)
      await until(names, (found) => [...found].sort().join() === wanted.join(), `only ${wanted.join(' and ')}`)
      expect(await painted()).toBeGreaterThan(0)
    }
  })
})

it('Firefox’s own reader mode lets no extension in, and the popup says so', async () => {
  page = await firefox.browser.newPage()
  await firefox.openOwnPage(`about:reader?url=${encodeURIComponent(`${server.origin}/held`)}`)
  popup = await firefox.clickAction(page)
  await popup.waitFor(`document.body.innerText.includes(${JSON.stringify(english('states.notAllowed.title'))})`)
})

it('each of several articles has its own report, and the popup follows the one in view', async () => {
  await show('/endless')
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
    await show('/held')
    const findings = async () => {
      const report = (await stateOf())?.report
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
  await show('/held')
  await until(painted, (count) => count > 0, 'marks')
  const count = await painted()
  await page.evaluate('CSS.highlights.clear()')
  await until(painted, (found) => found === count, 'the same marks')
})

it('shows no error in the console', async () => {
  await show('/held')
  expect([...errors, ...(await firefox.readErrors())]).toEqual([])
})
