import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../lib/analysis/types.ts'
import { summaryText } from '../../lib/report/summary.ts'
import type { Firefox } from '../../scripts/browser/firefox.ts'
import type { FirefoxView } from '../../scripts/browser/firefoxView.ts'
import { readState, skipIntroduction } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { auditView, LOOKS } from './audit.ts'
import { SAMPLE, until } from './chromiumUnderTest.ts'
import { type FirefoxUnderTest, openFirefoxUnderTest } from './firefoxUnderTest.ts'
import { saveAll } from './saveAll.ts'

/** Sidebar and settings in Firefox: each test goes on where the last one ended. */
let under: FirefoxUnderTest
let firefox: Firefox
let page: Page
let other: Page
let sidebar: FirefoxView
let report: Report

const AGAIN = SAMPLE.replaceAll('Harbour News Network', 'Radio Skerry')

beforeAll(async () => {
  under = await openFirefoxUnderTest({ '/sample.html': { body: SAMPLE }, '/again.html': { body: AGAIN } })
  firefox = under.firefox
  page = await under.open('/sample.html')
})
afterAll(() => under?.close())

const tab = (place: number) => sidebar.click(`[role=tab]:nth-child(${place})`)
const text = (selector: string) =>
  sidebar.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)

describe('7 the sidebar', () => {
  it('opens by its button in the popup and not before, with the same report', async () => {
    expect(await firefox.isSidebarOpen()).toBe(false)
    const popup = await firefox.clickAction(page)
    report = (await readState(popup))?.report as Report
    await skipIntroduction(popup)
    await popup.click('.bottom .link')
    sidebar = await firefox.findSidebar()
    await sidebar.waitFor(`document.querySelector('.summary') !== null`)
    expect(await text('.summary')).toBe(summaryText(report, english))
    expect(await text('.intro')).toBe('')
  })

  it('leads to a mark on the page', async () => {
    await sidebar.click('.findings > li:nth-child(4) .findingGo')
    await until(firefox.readCard, (card) => card !== null, 'a card')
    await page.keyboard.press('Escape')
  })

  it('shows the text with its marks, and answers for any words of it', async () => {
    await tab(2)
    await sidebar.click('.outline .unmarked')
    await sidebar.waitFor(`[...document.querySelectorAll('.answer')].some((each) => each.textContent !== '')`)
  })

  it('is no wider than Firefox makes it', async () => {
    for (const place of [1, 2, 3, 4, 5]) {
      await tab(place)
      const [width, room] = await sidebar.evaluate<[number, number]>(
        `[document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]`,
      )
      expect(width).toBeLessThanOrEqual(room)
    }
  })

  it.each(LOOKS)('axe finds nothing in it: %s', async (look) => {
    await firefox.setLook(look)
    for (const place of [1, 2, 3]) {
      await tab(place)
      expect(await auditView(sidebar)).toEqual([])
    }
  })

  it('follows the tab in view', async () => {
    await firefox.setLook('light')
    other = await under.open('/again.html')
    await other.bringToFront()
    await sidebar.waitFor(`document.querySelector('.summary') === null`)
    const popup = await firefox.clickAction(other)
    await readState(popup)
    await popup.close()
    await sidebar.waitFor(`document.querySelector('.summary')?.textContent.includes('Radio Skerry')`)
    await page.bringToFront()
    await sidebar.waitFor(`document.querySelector('.summary')?.textContent.includes('Harbour News Network')`)
  })
})

describe('8 the same well', () => {
  it('tells and draws which voices two tabs share', async () => {
    await tab(4)
    await sidebar.waitFor(`document.querySelectorAll('.well').length > 0`)
    expect(await text('.comparisonLead')).toBe('2 of 2 articles draw on Ossian Marr.')
    expect(await text('.comparison')).not.toContain('Radio Skerry:')
    expect(await sidebar.evaluate(`document.querySelectorAll('.wellLines path').length`)).toBeGreaterThan(1)
    expect(await auditView(sidebar)).toEqual([])
  })

  it('leaves an article out', async () => {
    await sidebar.click('.bucket .checkbox')
    await sidebar.waitFor(`document.querySelector('.wellLines') === null`)
    expect(await text('.comparison')).toContain(english('compare.few'))
  })

  it('keeps nothing of it', async () => {
    const kept = await sidebar.evaluate<string>(`browser.storage.local.get().then(JSON.stringify)`)
    for (const words of ['again', '127.0.0.1', 'Ossian']) expect(kept).not.toContain(words)
  })
})

it('9 saves all five files from the sidebar too', async () => {
  await tab(5)
  const files = await saveAll(sidebar)
  for (const file of files) expect(file).toContain('Ossian Marr')
})

describe('10 the settings', () => {
  let settings: FirefoxView

  it('open by their button and change what is marked', async () => {
    await sidebar.click('.bottom .link:last-child')
    settings = await firefox.findOwnTab()
    await settings.waitFor(`document.querySelector('h1') !== null`)
    await settings.click('#unattributed')
    await settings.waitFor(
      `browser.storage.local.get('kindsShown').then((kept) => kept.kindsShown?.unattributed === false)`,
    )
    await settings.click('#unattributed')
  })

  it('take a site, and refuse what is none', async () => {
    await settings.waitFor(`document.querySelectorAll('.siteInput').length === 2`)
    await settings.evaluate(`document.querySelectorAll('.siteInput')[1].focus()`)
    for (const key of 'example.org') await settings.press(key)
    await settings.press('Enter')
    await settings.waitFor(`document.querySelector('.siteItem')?.textContent.includes('example.org')`)
    await settings.evaluate(`document.querySelectorAll('.siteInput')[1].focus()`)
    await settings.press('%')
    await settings.press('Enter')
    await settings.waitFor(
      `document.querySelector('.problem')?.textContent === ${JSON.stringify(english('options.sites.invalid'))}`,
    )
  })

  it.each(LOOKS)('axe finds nothing on them: %s', async (look) => {
    await firefox.setLook(look)
    expect(await auditView(settings)).toEqual([])
  })

  it('clear everything at the press of a button: what was kept, what was granted and what was registered', async () => {
    await firefox.setLook('light')
    await firefox.grant(['https://*.skerry.test/*'])
    await settings.evaluate(`browser.storage.local.set({ automatic: 'everywhere', 'sitesOn@2': ['skerry.test'] })`)
    await settings.waitFor(`browser.scripting.getRegisteredContentScripts().then(({ length }) => length === 1)`)
    const press = (words: string) =>
      settings.evaluate(
        `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(words)}).click()`,
      )
    await press(english('options.data.clear'))
    await press(english('options.data.clearConfirm'))
    await settings.waitFor(`document.body.innerText.includes(${JSON.stringify(english('options.data.cleared'))})`)
    await settings.waitFor(`browser.scripting.getRegisteredContentScripts().then(({ length }) => length === 0)`)
    const left = `Promise.all([browser.storage.local.get(), browser.permissions.getAll().then(({ origins }) => origins)])`
    expect(await settings.evaluate(left)).toEqual([{}, []])
  })
})

it('presents from the popup, and goes on in the sidebar', async () => {
  await page.bringToFront()
  await sidebar.close()
  const popup = await firefox.clickAction(page)
  await popup.waitFor(`document.querySelector('.summary') !== null`)
  await popup.press('c').catch(() => {})
  sidebar = await firefox.findSidebar()
  await sidebar.waitFor(`document.querySelector('.caption') !== null`)
  await page.bringToFront()
  await page.keyboard.press('n')
  await sidebar.waitFor(
    `document.querySelector('.caption').textContent.includes(${JSON.stringify(english('classroom.wouldAsk'))})`,
  )
  await page.keyboard.press('Escape')
  await sidebar.waitFor(`document.querySelector('.summary') !== null`)
})

it('asked for nothing but the pages themselves, and no console shows an error', async () => {
  expect(under.asked.filter((address) => !/\/(?:sample|again)\.html$|\/favicon\.ico$/.test(address))).toEqual([])
  expect(await under.errors()).toEqual([])
})
