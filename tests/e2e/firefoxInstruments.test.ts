import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../lib/analysis/types.ts'
import { chainText, readChain } from '../../lib/report/chain.ts'
import { explain } from '../../lib/report/explain.ts'
import { readLetters } from '../../lib/report/imvain.ts'
import { readSearchWords } from '../../lib/report/searchWords.ts'
import { readRemainder } from '../../lib/report/without.ts'
import type { Firefox } from '../../scripts/browser/firefox.ts'
import type { FirefoxView } from '../../scripts/browser/firefoxView.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { auditFirefoxCard, auditView, LOOKS } from './audit.ts'
import { SAMPLE, until } from './chromiumUnderTest.ts'
import { type FirefoxUnderTest, openFirefoxUnderTest } from './firefoxUnderTest.ts'
import { saveAll } from './saveAll.ts'

/** The reader's instruments in Firefox, by its own mouse and keyboard: each test goes on where the last one ended. */
let under: FirefoxUnderTest
let firefox: Firefox
let page: Page
let popup: FirefoxView
let report: Report

beforeAll(async () => {
  under = await openFirefoxUnderTest({ '/sample.html': { body: SAMPLE } })
  firefox = under.firefox
  page = await under.open('/sample.html')
  popup = await firefox.clickAction(page)
  report = (await readState(popup))?.report as Report
})
afterAll(() => under?.close())

const cardText = async () => (await firefox.readCard()) ?? ''
const countListed = () => popup.evaluate<number>(`document.querySelectorAll('.findings > li').length`)
const gapOf = (kind: Finding['kind']) =>
  report.findings.find((each) => each.kind === kind && each.scope === 'claim') as Finding
const tab = (place: number) => popup.click(`[role=tab]:nth-child(${place})`)

/** Selects words on the page, puts them in the middle of the window, and tells where they stand. */
const select = (words: string) =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(text)
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      getSelection()?.setBaseAndExtent(node, at, node, at + text.length)
    }
    const { x = 0, y = 0, height = 0 } = getSelection()?.getRangeAt(0).getClientRects()[0] ?? {}
    return { x: x + 20, y: y + height / 2 }
  }, words)

it('10 introduces itself in three steps, and can be skipped', async () => {
  await popup.waitFor(`document.querySelector('.intro') !== null`)
  await popup.click('.intro .button')
  await popup.waitFor(
    `document.querySelector('.introStep').textContent === ${JSON.stringify(english('intro.step', ['2', '3']))}`,
  )
  await popup.click('.intro .link')
  await popup.waitFor(`document.querySelector('.intro') === null`)
})

it('1 has a ledger whose segments add up, and lists a voice’s marks', async () => {
  const counts = await popup.evaluate<number[]>(
    `[...document.querySelectorAll('.segmentCount')].map((each) => Number(each.textContent))`,
  )
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(report.claims.length)
  await popup.click('.segment')
  await until(countListed, (listed) => listed < report.findings.length, 'fewer marks listed')
  await popup.press('Escape')
  await until(countListed, (listed) => listed === report.findings.length, 'all marks listed')
})

it('2 takes a source away by its switch and brings it back on Escape', async () => {
  await tab(2)
  await popup.click('.sources .switch')
  const away = (await readState(popup))?.without ?? []
  const left = readRemainder(report, away).claims.length
  expect(left).toBeLessThan(report.claims.length)
  await popup.waitFor(
    `document.querySelector('.remainder')?.textContent.includes('${left} of ${report.claims.length}')`,
  )
  await popup.press('Escape')
  await popup.waitFor(`document.querySelector('.remainder') === null`)
  await tab(1)
})

it('3 draws the chain of hearsay and says it', async () => {
  const [first] = report.findings
  if (first === undefined) throw new Error('No finding')
  await popup.click('.findings > li .disclose')
  const said = await popup.waitFor<string>(`document.querySelector('.chain .heard')?.textContent`)
  expect(said).toBe(chainText(readChain(first, report, '127.0.0.1', english), english))
})

it('6 toggles kinds by their keys, several at once, and clears them on Escape', async () => {
  await popup.press('1')
  await popup.press('3')
  const left = report.findings.filter(({ kind }) => kind === 'unattributed').length
  await until(countListed, (listed) => listed === left, 'one kind')
  await popup.press('Escape')
  await until(countListed, (listed) => listed === report.findings.length, 'all kinds')
})

it('9 makes all five files of the report', async () => {
  await tab(3)
  const files = await saveAll(popup)
  for (const file of files) expect(file).toContain('Ossian Marr')
  expect(JSON.parse(files[3] ?? '').findings.length).toBe(report.findings.length)
  expect(JSON.parse(files[4] ?? '').total).toBe(report.findings.length)
  await tab(1)
})

describe('12 for every reader', () => {
  it.each(LOOKS)('axe finds nothing in the popup: %s', async (look) => {
    await firefox.setLook(look)
    expect(await auditView(popup)).toEqual([])
  })

  it('reads sensibly to a screen reader', async () => {
    await firefox.setLook('light')
    const lines = await until(popup.readAloud, (all) => all.length > 20, 'a tree for screen readers')
    const order = [
      `pushbutton: 127.0.0.1`,
      `heading: ${english('ledger.title')}`.replace('heading', 'region'),
      `list: `,
      `toggle button: Ossian Marr: `,
      `toggle button: ${english('ledger.byWay', ['Harbour News Network'])}`,
      `toolbar: ${english('filters.title')}`,
      `pagetab: ${english('popup.tabFindings')}`,
      `list: ${english('findings.list')}`,
      `pushbutton: ${english('popup.panel')}`,
    ]
    const places = order.map((start) => lines.findIndex((line) => line.startsWith(start)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(lines.filter((line) => /^(?:pushbutton|toggle button|switch|pagetab|link): $/.test(line))).toEqual([])
  })
})

describe('4 the card', () => {
  it('of a citation says why', async () => {
    const finding = gapOf('source')
    await sendCommand(popup, { type: 'goTo', finding: finding.id })
    await until(cardText, (words) => words.includes(explain(finding, english).reason), 'a card')
  })

  it('says all of a mark, and walks by N and P', async () => {
    const finding = gapOf('singleSource')
    await sendCommand(popup, { type: 'goTo', finding: finding.id })
    const { reason } = explain(finding, english)
    const card = await until(cardText, (words) => words.includes(reason), 'a card')
    for (const { value, question } of readLetters(finding, report, english)) expect(card).toContain(value ?? question)
    expect(card).toContain(readSearchWords(finding, report))
    await popup.close()
    await page.keyboard.press('n')
    await until(cardText, (words) => words !== '' && !words.includes(reason), 'the next card')
    await page.keyboard.press('p')
    await until(cardText, (words) => words.includes(reason), 'the card again')
  })

  it.each(LOOKS)('axe finds nothing in it: %s', async (look) => {
    await firefox.setLook(look)
    expect(await auditFirefoxCard(page, firefox)).toEqual([])
  })

  it('copies search words, puts a mark aside and takes it back', async () => {
    await firefox.setLook('light')
    await firefox.clickInCard(page, english('card.copySearch'))
    await until(cardText, (words) => words.includes(english('card.copied')), 'a note')
    await firefox.clickInCard(page, english('card.notRight'))
    await until(cardText, (words) => words.includes(english('card.asideKept')), 'what became of the mark')
    await firefox.clickInCard(page, english('card.undo'))
    await until(cardText, (words) => words.includes(explain(gapOf('singleSource'), english).reason), 'the card again')
    await page.keyboard.press('Escape')
    await until(cardText, (words) => words === '', 'no card')
  })
})

describe('5 why is this not marked?', () => {
  afterAll(() => page.keyboard.press('Escape'))

  it('answers an alt-click beside the article', async () => {
    const place = await select('By the Ledger newsroom')
    await page.keyboard.down('Alt')
    await page.mouse.click(place.x, place.y)
    await page.keyboard.up('Alt')
    await until(cardText, (card) => card.includes(english('whyNot.notRead')), 'an answer beside the article')
    await page.keyboard.press('Escape')
  })

  it('answers for selected words by the menu of the page', async () => {
    const { x, y } = await select('They hardly ever use')
    await firefox.chooseInMenu(page, x, y, english('menu.whyNot'))
    await until(cardText, (card) => card.includes('They hardly ever use'), 'an answer')
    await page.keyboard.press('Escape')
    await until(cardText, (card) => card === '', 'no card')
  })

  it('answers for selected words by the browser’s own shortcut', async () => {
    await select('They hardly ever use')
    await firefox.pressKeys('Alt', 'Shift', 'Q')
    await until(cardText, (card) => card.includes('They hardly ever use'), 'an answer')
    await page.keyboard.press('Escape')
  })
})

it('walks the marks and hides them by the browser’s own shortcuts', async () => {
  const count = () => page.evaluate(() => CSS.highlights.size)
  const all = await count()
  await firefox.pressKeys('Alt', 'Shift', 'K')
  const first = await until(cardText, (words) => words !== '', 'a card')
  await firefox.pressKeys('Alt', 'Shift', 'K')
  await until(cardText, (words) => words !== '' && words !== first, 'the next card')
  await firefox.pressKeys('Alt', 'Shift', 'J')
  await until(cardText, (words) => words === first, 'the card before')
  await firefox.pressKeys('Alt', 'Shift', 'G')
  await until(count, (marks) => marks === 0, 'no marks')
  await firefox.pressKeys('Alt', 'Shift', 'G')
  await until(count, (marks) => marks >= all, 'marks')
})

it('remembers a mark that was put aside, and nothing that was read', async () => {
  popup = await firefox.clickAction(page)
  await sendCommand(popup, { type: 'putAside', finding: gapOf('singleSource').id, on: true })
  await popup.waitFor(`document.querySelector('.putAside') !== null`)
  const kept = await popup.waitFor<string>(
    `browser.storage.local.get().then((kept) => kept.marksAside?.length === 1 ? JSON.stringify(kept) : '')`,
  )
  for (const words of ['sample', '127.0.0.1', 'Ossian']) expect(kept).not.toContain(words)
  await popup.close()
  await page.reload()
  popup = await firefox.clickAction(page)
  expect((await readState(popup))?.putAside).toEqual([gapOf('singleSource').id])
  await popup.close()
})

it('asked for nothing but the pages themselves, and no console shows an error', async () => {
  expect(under.asked.filter((address) => !/\/(?:sample|again)\.html$|\/favicon\.ico$/.test(address))).toEqual([])
  expect(await under.errors()).toEqual([])
})
