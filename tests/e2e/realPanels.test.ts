import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KINDS, type Report } from '../../lib/analysis/types.ts'
import { countDrawing, readSharedClaims, readWells } from '../../lib/report/compare.ts'
import { explain } from '../../lib/report/explain.ts'
import { summaryText } from '../../lib/report/summary.ts'
import { findPanel } from '../../scripts/browser/chromiumPanel.ts'
import type { Popup } from '../../scripts/browser/popup.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { auditView } from './audit.ts'
import { openUnderTest, until } from './chromiumUnderTest.ts'
import { openFirefoxUnderTest } from './firefoxUnderTest.ts'
import { asAnswer, readSaved } from './savedPages.ts'

/** What stays open beside a page, on whole pages and in both browsers: each test goes on where the last one ended. */
const [SAMPLE_PAGE, ...REAL] = readSaved(10)
const PAGES = [...REAL, ...(SAMPLE_PAGE === undefined ? [] : [SAMPLE_PAGE])]
/** Each page is there twice, as when two papers bring one article. */
const ANSWERS = Object.fromEntries(
  PAGES.flatMap((page, i) => [`/${i}.html`, `/echo${i}.html`].map((path) => [path, asAnswer(page)])),
)
/** So many blocks of a page are asked about, spread over it. */
const ASKED = 6

/** Words without what parts them: each browser has its own way to put that down. */
const bare = (words: string) => words.replace(/\s+/g, '')

/** A tab, as far as both browsers' drivers agree on it. */
interface Sheet {
  readonly evaluate: <T>(expression: string) => Promise<T>
  readonly bringToFront: () => Promise<void>
  readonly keyboard: { readonly press: (key: 'Escape') => Promise<void> }
}

interface Room {
  readonly open: (path: string) => Promise<Sheet>
  readonly click: (sheet: Sheet) => Promise<Popup>
  readonly readCard: (sheet: Sheet) => Promise<string | null>
  readonly findPanel: () => Promise<Popup>
  readonly close: () => Promise<void>
}

async function openChromiumRoom(): Promise<Room> {
  const under = await openUnderTest(ANSWERS)
  type Page = Awaited<ReturnType<typeof under.open>>
  return {
    open: (path) => under.open(under.server.origin + path),
    click: (sheet) => under.click(sheet as Page),
    readCard: (sheet) => under.chromium.readCard(sheet as Page),
    findPanel: () => findPanel(under.chromium),
    close: under.close,
  }
}

async function openFirefoxRoom(): Promise<Room> {
  const under = await openFirefoxUnderTest(ANSWERS)
  type Page = Awaited<ReturnType<typeof under.open>>
  return {
    open: async (path) => (await under.open(path)) as Sheet,
    click: (sheet) => under.firefox.clickAction(sheet as Page),
    readCard: () => under.firefox.readCard(),
    findPanel: () => under.firefox.findSidebar(),
    close: under.close,
  }
}

describe.each([
  ['chromium', openChromiumRoom],
  ['firefox', openFirefoxRoom],
] as const)('%s', (_browser, openRoom) => {
  let room: Room
  let panel: Popup
  /** The pages that were read, and those of them on which something was found. */
  const read: { readonly place: number; readonly sheet: Sheet; readonly report: Report }[] = []
  const marked = () => read.filter(({ report }) => report.claims.length > 0)
  const keep = (place: number, sheet: Sheet, report: Report | null | undefined) => {
    if (report) read.push({ place, sheet, report })
  }

  beforeAll(async () => {
    room = await openRoom()
  })
  afterAll(() => room?.close())

  const text = (view: Popup, selector: string) =>
    view.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`)

  /** Brings a page to the front, and waits until the panel has followed. */
  async function show(sheet: Sheet, report: Report): Promise<void> {
    await sheet.bringToFront()
    await panel.waitFor(
      `document.querySelector('.summary')?.textContent === ${JSON.stringify(summaryText(report, english))}`,
    )
  }

  /** Asks why some words here and there are not marked, and waits for each answer. */
  async function askAround(sheet: Sheet, report: Report): Promise<void> {
    const every = Math.max(1, Math.floor(report.blocks.length / ASKED))
    for (const { text: all } of report.blocks.filter((_, at) => at % every === 0)) {
      const parts = all.split(' ')
      const middle = Math.max(0, (parts.length >> 1) - 1)
      // Words that stand in one text node, as a reader's hand may take them.
      const words = parts.slice(middle, middle + 3).join(' ')
      const isFound = await sheet.evaluate<boolean>(`(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf(${JSON.stringify(words)})
          if (at < 0 || !node.parentElement.checkVisibility() || node.parentElement.closest('script, style')) continue
          getSelection().setBaseAndExtent(node, at, node, at + ${words.length})
          return true
        }
        return false
      })()`)
      if (!isFound) continue
      await sendCommand(panel, { type: 'why' })
      await until(
        () => room.readCard(sheet),
        (card) => card !== null && card !== '',
        `an answer for “${words}” (${report.title})`,
      )
      await sheet.keyboard.press('Escape')
      await until(
        () => room.readCard(sheet),
        (card) => card === null || card === '',
        `no card any more on ${report.title}`,
      )
    }
  }

  it('10 introduces itself in three steps over the first page that is opened, once', async () => {
    const sheet = await room.open('/0.html')
    const popup = await room.click(sheet)
    for (const step of ['1', '2', '3']) {
      await popup.waitFor(`document.querySelector('.introStep') !== null`)
      expect(await text(popup, '.introStep')).toBe(english('intro.step', [step, '3']))
      await popup.click('.intro .button')
    }
    keep(0, sheet, (await readState(popup))?.report)
    await popup.click('.bottom .link')
    panel = await room.findPanel()
    await panel.waitFor(`document.querySelector('.summary, .stateTitle') !== null`)
    expect(await text(panel, '.intro')).toBe('')
    await popup.close()
  })

  it.each(PAGES.map(({ name }, i) => [name, i] as const).slice(1))('7 follows to %s', async (_name, i) => {
    const sheet = await room.open(`/${i}.html`)
    await sheet.bringToFront()
    const popup = await room.click(sheet)
    const report = (await readState(popup))?.report ?? null
    await popup.close()
    keep(i, sheet, report)
    const says = report === null || report.claims.length === 0 ? null : summaryText(report, english)
    if (says === null) await panel.waitFor(`document.querySelector('.stateTitle, .summary') !== null`)
    else await panel.waitFor(`document.querySelector('.summary')?.textContent === ${JSON.stringify(says)}`)
    expect(await auditView(panel)).toEqual([])
  })

  it('5 answers for any words of any page', { timeout: 120_000 }, async () => {
    for (const { sheet, report } of marked()) {
      await show(sheet, report)
      await askAround(sheet, report)
    }
  })

  it('4 has a card for a mark of each kind, with its reason and what to ask', { timeout: 120_000 }, async () => {
    for (const { sheet, report } of marked()) {
      await show(sheet, report)
      for (const kind of KINDS) {
        const finding = report.findings.findLast((each) => each.kind === kind)
        if (finding === undefined) continue
        const { reason, ask } = explain(finding, english)
        await sendCommand(panel, { type: 'goTo', finding: finding.id })
        const card = await until(
          () => room.readCard(sheet),
          (words) => words !== null && bare(words).includes(bare(reason)),
          `the card of ${finding.id} on ${report.title}`,
        )
        expect(bare(card ?? '')).toContain(bare(ask))
      }
      await sheet.keyboard.press('Escape')
      await until(
        () => room.readCard(sheet),
        (words) => words === null || words === '',
        `no card any more on ${report.title}`,
      )
    }
  })

  it('7 has the text of every page with its marks', { timeout: 120_000 }, async () => {
    for (const { sheet, report } of marked()) {
      await show(sheet, report)
      await panel.click('[role=tab]:nth-child(2)')
      await panel.waitFor(`document.querySelector('.outline') !== null`)
      const outline = bare(await text(panel, '.outline'))
      for (const block of report.blocks.filter(({ kind }) => kind === 'paragraph'))
        expect(outline).toContain(bare(block.text))
      expect(await auditView(panel)).toEqual([])
    }
  })

  it('8 tells which voices two tabs with one article share', async () => {
    const twice = ({ report }: { readonly report: Report }) =>
      readWells(['one', 'other'].map((id) => ({ id, title: '', report })))[0]
    const shared = marked().findLast(
      (page) => countDrawing(twice(page) ?? { name: '', kind: 'person', buckets: [] }) > 1,
    )
    if (shared === undefined) throw new Error('No page has a source with a name.')
    const echo = await room.open(`/echo${shared.place}.html`)
    await echo.bringToFront()
    const popup = await room.click(echo)
    keep(-1, echo, (await readState(popup))?.report)
    await popup.close()
    const buckets = read.map(({ report }, i) => ({ id: String(i), title: '', report }))
    const [wells, claims] = [readWells(buckets), readSharedClaims(buckets)]
    expect(wells.length).toBeGreaterThan(0)
    await panel.click('[role=tab]:nth-child(4)')
    await until(
      () => panel.evaluate<number>(`document.querySelectorAll('.bucket').length`),
      (count) => count === buckets.length,
      `${buckets.length} articles`,
    )
    expect(await panel.evaluate(`document.querySelectorAll('.well').length`)).toBe(wells.length + claims.length)
    expect(await text(panel, '.comparisonLead')).toContain(wells[0]?.name ?? '')
    expect(await auditView(panel)).toEqual([])
    await panel.close()
  })
})
