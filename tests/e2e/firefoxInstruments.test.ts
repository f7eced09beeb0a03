import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Finding, Report } from '../../lib/analysis/types.ts'
import { chainText, readChain } from '../../lib/report/chain.ts'
import { explain } from '../../lib/report/explain.ts'
import { readLetters } from '../../lib/report/imvain.ts'
import { readRemainder } from '../../lib/report/without.ts'
import { type Firefox, openFirefox } from '../../scripts/browser/firefox.ts'
import type { Popup } from '../../scripts/browser/popup.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { type Server, serve } from '../../scripts/browser/serve.ts'
import { freshBuild } from '../../scripts/build.ts'
import { english } from '../../scripts/english.ts'
import { SAMPLE, until } from './chromiumUnderTest.ts'

/** The reader's instruments in Firefox, as far as it lets itself be driven: each test goes on where the last one ended. */
let firefox: Firefox
let server: Server
let page: Page
let popup: Popup
let report: Report

beforeAll(async () => {
  server = await serve((path) => (path === '/sample.html' ? { body: SAMPLE } : null))
  firefox = await openFirefox({ extension: freshBuild('firefox'), headless: true, offline: true })
  page = await firefox.browser.newPage()
  await page.goto(`${server.origin}/sample.html`)
  popup = await firefox.clickAction(page)
  report = (await readState(popup))?.report as Report
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

const cardText = async () => (await firefox.readCard()) ?? ''
const countListed = () => popup.evaluate<number>(`document.querySelectorAll('.findings > li').length`)
const press = (key: string) =>
  popup.evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true })), 0`)
const gapOf = (kind: Finding['kind']) =>
  report.findings.find((each) => each.kind === kind && each.scope === 'claim') as Finding

it('introduces itself, and can be skipped', async () => {
  await popup.waitFor(`document.querySelector('.intro') !== null`)
  await popup.click('.intro .link')
  await popup.waitFor(`document.querySelector('.intro') === null`)
})

it('has a ledger whose segments add up, and lists a voice’s marks', async () => {
  const counts = await popup.evaluate<number[]>(
    `[...document.querySelectorAll('.segmentCount')].map((each) => Number(each.textContent))`,
  )
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(report.claims.length)
  await popup.click('.segment')
  await until(countListed, (listed) => listed < report.findings.length, 'fewer marks listed')
  await press('Escape')
  await until(countListed, (listed) => listed === report.findings.length, 'all marks listed')
})

it('takes a source away and brings it back', async () => {
  const [source] = report.claims.flatMap(({ sources }) => sources)
  await sendCommand(popup, { type: 'without', sources: [source ?? ''] })
  const left = readRemainder(report, [source ?? '']).claims.length
  await popup.waitFor(
    `document.querySelector('.remainder')?.textContent.includes('${left} of ${report.claims.length}')`,
  )
  await press('Escape')
  await popup.waitFor(`document.querySelector('.remainder') === null`)
})

it('draws the chain of hearsay and says it', async () => {
  const [first] = report.findings
  if (first === undefined) throw new Error('No finding')
  await popup.click('.findings > li .disclose')
  const said = await popup.waitFor<string>(`document.querySelector('.chain .heard')?.textContent`)
  expect(said).toBe(chainText(readChain(first, report, '127.0.0.1', english), english))
})

it('toggles kinds by their keys, several at once', async () => {
  await press('1')
  await press('3')
  const left = report.findings.filter(({ kind }) => kind === 'unattributed').length
  await until(countListed, (listed) => listed === left, 'one kind')
  await press('1')
  await press('3')
  await until(countListed, (listed) => listed === report.findings.length, 'all kinds')
})

it('opens the card of a citation', async () => {
  const finding = gapOf('source')
  await sendCommand(popup, { type: 'goTo', finding: finding.id })
  await until(cardText, (words) => words.includes(explain(finding, english).reason), 'a card')
})

it('says all of a mark on its card, and walks by N and P', async () => {
  const finding = gapOf('singleSource')
  await sendCommand(popup, { type: 'goTo', finding: finding.id })
  const { reason } = explain(finding, english)
  const card = await until(cardText, (words) => words.includes(reason), 'a card')
  for (const { value, question } of readLetters(finding, report, english)) expect(card).toContain(value ?? question)
  await popup.close()
  await page.keyboard.press('n')
  await until(cardText, (words) => words !== '' && !words.includes(reason), 'the next card')
  await page.keyboard.press('p')
  await until(cardText, (words) => words.includes(reason), 'the card again')
  await page.keyboard.press('Escape')
  await until(cardText, (words) => words === '', 'no card')
})

it('answers for selected words, and for an alt-click', async () => {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf('They hardly ever use')
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 20)
    }
  })
  popup = await firefox.clickAction(page)
  await sendCommand(popup, { type: 'why' })
  await until(cardText, (card) => card.includes('They hardly ever use'), 'an answer')
  await popup.close()
  await page.keyboard.press('Escape')
  const place = await page.evaluate(() => {
    const byline = document.querySelector('.byline')
    byline?.scrollIntoView({ block: 'center' })
    const { x = 0, y = 0, height = 0 } = byline?.getBoundingClientRect() ?? {}
    return { x: x + 20, y: y + height / 2 }
  })
  await page.keyboard.down('Alt')
  await page.mouse.click(place.x, place.y)
  await page.keyboard.up('Alt')
  await until(cardText, (card) => card.includes(english('whyNot.notRead')), 'an answer beside the article')
  await page.keyboard.press('Escape')
})

it('remembers a mark that was put aside, and nothing that was read', async () => {
  popup = await firefox.clickAction(page)
  await sendCommand(popup, { type: 'putAside', finding: gapOf('singleSource').id, on: true })
  await popup.waitFor(`document.querySelector('.putAside') !== null`)
  const kept = await popup.waitFor<string>(
    `browser.storage.local.get().then((kept) => 'marksAside' in kept ? JSON.stringify(kept) : '')`,
  )
  for (const words of ['sample', '127.0.0.1', 'Ossian']) expect(kept).not.toContain(words)
  await popup.close()
  await page.reload()
  popup = await firefox.clickAction(page)
  expect((await readState(popup))?.putAside).toEqual([gapOf('singleSource').id])
  await popup.close()
})

it('shows no error in the console', async () => {
  expect(await firefox.readErrors()).toEqual([])
})
