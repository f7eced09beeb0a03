import type { Page } from '@playwright/test'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Report } from '../../lib/analysis/types.ts'
import { readStops } from '../../lib/classroom/present.ts'
import type { PageState } from '../../lib/protocol.ts'
import { textAt } from '../../lib/report/excerpt.ts'
import { explain } from '../../lib/report/explain.ts'
import { findPanel, openPanel } from '../../scripts/browser/chromiumPanel.ts'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState, skipIntroduction } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { auditPopup, LOOKS } from './audit.ts'
import {
  type ChromiumUnderTest,
  openUnderTest,
  readHighlights,
  SAMPLE,
  takeMutations,
  until,
} from './chromiumUnderTest.ts'

/** A live page presented from the side panel: each test goes on where the last one ended. */
let under: ChromiumUnderTest
let page: Page
let panel: ChromiumPopup
let report: Report

beforeAll(async () => {
  under = await openUnderTest({ '/sample.html': { body: SAMPLE } })
  page = await under.open(`${under.server.origin}/sample.html`)
  const popup = await under.click(page)
  await skipIntroduction(popup)
  report = (await readState(popup))?.report as Report
  panel = await openPanel(under.chromium, popup)
  await panel.waitFor(`document.querySelector('.summary') !== null`)
  await popup.close()
})
afterAll(() => under?.close())

const caption = () => panel.evaluate<string>(`document.querySelector('.caption')?.textContent ?? ''`)
const marked = async () => (await readHighlights(page)).map(({ text }) => text)
const says = (words: string) => until(caption, (text) => text.includes(words), words)
const gap = () => {
  const stops = readStops(report, [])
  const at = stops.findIndex(({ finding }) => finding?.kind === 'unattributed')
  const stop = stops[at]
  if (stop?.finding == null) throw new Error('The sample has no gap')
  return { at, sentence: textAt(report, stop.sentence), finding: stop.finding }
}

it('starts by one key, hides all marks and leaves the page where it is', async () => {
  await takeMutations(page)
  await page.evaluate(() => scrollTo(0, 200))
  await panel.press('c')
  await says(english('classroom.stops', undefined, readStops(report, []).length))
  await until(marked, (texts) => texts.length === 0, 'no mark')
  expect(await page.evaluate(() => scrollY)).toBe(200)
})

it('has a caption of at least 24 px, and is sound for axe in every look', async () => {
  const size = await panel.evaluate<number>(
    `parseFloat(getComputedStyle(document.querySelector('.caption p')).fontSize)`,
  )
  expect(size).toBeGreaterThanOrEqual(24)
  for (const look of LOOKS) expect(await auditPopup(panel, look)).toEqual([])
})

it('lights one sentence and dims the rest, and asks before it tells', async () => {
  for (let pressed = 0; pressed <= gap().at; pressed++) await panel.press('n')
  await says(english('classroom.position', [String(gap().at + 1), String(readStops(report, []).length)]))
  expect(await caption()).toContain(english('classroom.wouldAsk'))
  expect(await caption()).not.toContain(explain(gap().finding, english).reason)
  const bare = (texts: readonly string[]) => texts.join('').replace(/\s/g, '')
  // What is lit lies above all else, and so stands last in the registry.
  const texts = await until(marked, (found) => bare(found).endsWith(bare([gap().sentence])), 'a lit sentence')
  // The lit sentence and the text around it are the whole text: nothing else is marked.
  expect(bare(texts).length).toBe(bare(report.blocks.map(({ text }) => text)).length)
})

it('tells the kind, then the reason, by the Page keys of a remote control, also over the page itself', async () => {
  await page.bringToFront()
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('PageDown')
  await says(english('kinds.unattributed'))
  expect(await caption()).not.toContain(explain(gap().finding, english).reason)
  await page.keyboard.press('PageDown')
  await says(explain(gap().finding, english).reason)
  expect(await caption()).toContain(explain(gap().finding, english).ask)
  expect(await page.evaluate(() => scrollY)).toBe(before)
  await page.keyboard.press('PageUp')
  await until(caption, (text) => !text.includes(explain(gap().finding, english).reason), 'the kind alone')
})

it('reveals a kind all over the article', async () => {
  await page.keyboard.press('p')
  const before = (await marked()).length
  await page.keyboard.press('3')
  await until(marked, (texts) => texts.length > before, 'revealed marks')
  await page.keyboard.press('3')
  await until(marked, (texts) => texts.length === before, 'hidden again')
})

it('ends by Escape, and all is as it was', async () => {
  const before = await page.evaluate(() => scrollY)
  await page.keyboard.press('Escape')
  await panel.waitFor(`document.querySelector('.summary') !== null`)
  const state = (await readState(panel)) as PageState
  expect(state.presenting).toBeNull()
  expect(state.shown).toEqual({ source: true, unattributed: true, singleSource: true })
  await until(marked, (texts) => texts.length >= report.findings.length, 'all marks')
  expect(await page.evaluate(() => scrollY)).toBe(before)
  expect(await takeMutations(page)).toBe(0)
})

it('starts from the popup too, and goes on in the side panel', async () => {
  await panel.close()
  const popup = await under.click(page)
  await popup.waitFor(`document.querySelector('.summary') !== null`)
  // The popup may go before the key is up again.
  await popup.press('c').catch(() => {})
  panel = await findPanel(under.chromium)
  await says(english('classroom.stops', undefined, readStops(report, []).length))
  await page.bringToFront()
  await page.keyboard.press('n')
  await says(english('classroom.wouldAsk'))
  await page.keyboard.press('Escape')
  await panel.waitFor(`document.querySelector('.summary') !== null`)
})

it('asked for nothing, and no console shows an error', () => {
  expect(under.asked.filter((address) => !/\/\w+\.html$|\/favicon\.ico$/.test(address))).toEqual([])
  expect([...under.errors(), ...panel.errors]).toEqual([])
})
