import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KINDS } from '../../lib/analysis/types.ts'
import { chainText, readChain } from '../../lib/report/chain.ts'
import { readLedger } from '../../lib/report/ledger.ts'
import { summaryText } from '../../lib/report/summary.ts'
import { readRemainder } from '../../lib/report/without.ts'
import { siteOf } from '../../lib/site.ts'
import type { Popup } from '../../scripts/browser/popup.ts'
import { readState, sendCommand, skipIntroduction } from '../../scripts/browser/readState.ts'
import { type Server, serve } from '../../scripts/browser/serve.ts'
import { openTab, type Tab } from '../../scripts/browser/tab.ts'
import { freshBuild } from '../../scripts/build.ts'
import { english } from '../../scripts/english.ts'
import { auditView } from './audit.ts'
import { until } from './chromiumUnderTest.ts'
import { saveAll } from './saveAll.ts'
import { asAnswer, readSaved } from './savedPages.ts'

/** The instruments on whole pages, in both browsers: on the sample article, and on a handful of real ones. */
const PAGES = readSaved(5)

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let server: Server
  let tab: Tab

  beforeAll(async () => {
    server = await serve((path) => {
      const page = PAGES[Number(path.slice(1))]
      return page === undefined ? null : asAnswer(page)
    })
    tab = await openTab(browser, {
      extension: freshBuild(browser === 'firefox' ? 'firefox' : 'chrome'),
      headless: true,
      offline: true,
    })
    await tab.goto(`${server.origin}/0`, 'domcontentloaded')
    const first = await tab.clickAction()
    await readState(first)
    await skipIntroduction(first)
    await first.close()
  })
  afterAll(async () => {
    await tab?.close()
    await server?.close()
  })

  it.each(PAGES.map(({ name }, i) => [name, i] as const))('shows what the report of %s says', async (_name, i) => {
    const address = `${server.origin}/${i}`
    await tab.goto(address, 'domcontentloaded')
    const popup = await tab.clickAction()
    const state = await readState(popup)
    if (state === null) throw new Error('The page was not read.')
    const { report, skipped } = state
    const text = (selector: string) =>
      popup.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)
    if (report === null || report.findings.length + report.claims.length === 0) {
      await popup.waitFor(`document.querySelector('.stateTitle') !== null`)
      if (skipped !== null && skipped !== 'genre')
        expect(await text('.stateTitle')).toBe(english(`states.${skipped}.title`))
      return popup.close()
    }
    await popup.waitFor(`document.querySelector('.summary') !== null`)
    const listed = () => popup.evaluate<number>(`document.querySelectorAll('.findings > li').length`)

    expect(await text('.summary')).toBe(summaryText(report, english))
    expect(await numbersIn(popup, '.filterCount')).toEqual(
      KINDS.map((kind) => report.findings.filter((finding) => finding.kind === kind).length),
    )
    await until(listed, (count) => count === report.findings.length, 'every mark listed')

    const segments = await numbersIn(popup, '.segmentCount')
    expect(segments.reduce((sum, count) => sum + count, 0)).toBe(report.claims.length)

    const [finding] = report.findings
    if (finding !== undefined) {
      await popup.click('.findings > li .disclose')
      await popup.waitFor(`document.querySelector('.chain .heard') !== null`)
      expect(await text('.chain .heard')).toBe(chainText(readChain(finding, report, siteOf(address), english), english))
      await sendCommand(popup, { type: 'goTo', finding: finding.id })
      await until(
        () => readState(popup),
        (state) => state?.active === finding.id,
        'an open card',
      )
    }

    const [heaviest] = readLedger(report)
    if (heaviest?.source) {
      const without = [heaviest.source.id]
      await sendCommand(popup, { type: 'without', sources: without })
      await popup.waitFor(`document.querySelector('.remainder') !== null`)
      const left = readRemainder(report, without).claims.length
      expect(await text('.remainder')).toContain(`${left === 0 ? 'None' : left} of ${report.claims.length} claims`)
    }
    expect(await auditView(popup)).toEqual([])
    await sendCommand(popup, { type: 'without', sources: [] })

    await popup.click('.filter:nth-of-type(1)')
    const others = report.findings.filter(({ kind }) => kind !== 'source').length
    await until(listed, (count) => count === others, 'all marks but citations')
    await popup.click('.filter:nth-of-type(1)')
    await until(listed, (count) => count === report.findings.length, 'every mark again')

    if (finding !== undefined) {
      await sendCommand(popup, { type: 'putAside', finding: finding.id, on: true })
      await until(listed, (count) => count === report.findings.length - 1, 'one mark less')
      await sendCommand(popup, { type: 'putAside', finding: finding.id, on: false })
      await until(listed, (count) => count === report.findings.length, 'every mark once more')
    }

    await popup.click('[role=tab]:nth-child(3)')
    const [html = '', , table = '', json = '', annotations = ''] = await saveAll(popup)
    expect(html).not.toContain('<script')
    expect(table.trim().split('\r\n').length).toBeGreaterThanOrEqual(report.claims.length + 1)
    expect(JSON.parse(json)).toMatchObject({ findings: report.findings, claims: report.claims })
    expect(JSON.stringify(JSON.parse(annotations))).toContain('TextQuoteSelector')
    await popup.close()
  })
})

function numbersIn(popup: Popup, selector: string): Promise<readonly number[]> {
  return popup.evaluate(`[...document.querySelectorAll('${selector}')].map((each) => Number(each.textContent))`)
}
