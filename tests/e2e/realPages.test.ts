import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
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
import { freshBuild, ROOT } from '../../scripts/build.ts'
import { english } from '../../scripts/english.ts'
import { readInput } from '../../scripts/readInput.ts'
import { auditView } from './audit.ts'
import { SAMPLE, until } from './chromiumUnderTest.ts'

/**
 * The instruments on whole pages, in both browsers: on the sample article, and on a handful of real ones where somebody
 * has some. Those belong to their publishers and are no part of the project.
 */
const FOLDER = join(ROOT, '..', 'shared', 'pages', 'articles')
const HANDFUL = 5

interface Saved {
  readonly name: string
  readonly html: string | Uint8Array
}

const PAGES: readonly Saved[] = [{ name: 'the sample article', html: SAMPLE }, ...readHandful()]

function readHandful(): readonly Saved[] {
  if (!existsSync(FOLDER)) return []
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html.gz'))
  const every = Math.max(1, Math.floor(names.length / HANDFUL))
  return names
    .filter((_, i) => i % every === 0)
    .slice(0, HANDFUL)
    .map((name) => readInput(join(FOLDER, name)))
    .filter((input) => input.kind === 'page')
}

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let server: Server
  let tab: Tab

  beforeAll(async () => {
    server = await serve((path) => {
      const page = PAGES[Number(path.slice(1))]
      // Cut off from the network, some pages' own scripts put their article away.
      const headers = { 'content-type': 'text/html', 'content-security-policy': "script-src 'none'" }
      return page === undefined ? null : { body: page.html, headers }
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
    await popup.close()
  })
})

function numbersIn(popup: Popup, selector: string): Promise<readonly number[]> {
  return popup.evaluate(`[...document.querySelectorAll('${selector}')].map((each) => Number(each.textContent))`)
}
