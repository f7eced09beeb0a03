import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../lib/analysis/types.ts'
import type { PageState } from '../../lib/protocol.ts'
import { chainText, readChain } from '../../lib/report/chain.ts'
import { explain } from '../../lib/report/explain.ts'
import { readLetters } from '../../lib/report/imvain.ts'
import { readLedger } from '../../lib/report/ledger.ts'
import { readSearchWords } from '../../lib/report/searchWords.ts'
import { readRemainder } from '../../lib/report/without.ts'
import { type ChromiumCard, findCard } from '../../scripts/browser/chromiumCard.ts'
import { openPanel } from '../../scripts/browser/chromiumPanel.ts'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { auditCard, auditPage, auditPopup, LOOKS, readAloud, readPageAloud } from './audit.ts'
import { type ChromiumUnderTest, openUnderTest, readHighlights, SAMPLE, until } from './chromiumUnderTest.ts'
import { saveAll } from './saveAll.ts'

/** The reader's instruments, one after the other, on the sample article: each test goes on where the last one ended. */
let under: ChromiumUnderTest
let page: Page
let popup: ChromiumPopup
let state: PageState
let report: Report

const OPINION = SAMPLE.replace('"@type": "NewsArticle"', '"@type": "OpinionNewsArticle"')
const PARTIAL = SAMPLE.replace('"isAccessibleForFree": true', '"isAccessibleForFree": false')

beforeAll(async () => {
  under = await openUnderTest({
    '/sample.html': { body: SAMPLE },
    '/again.html': { body: SAMPLE },
    '/opinion.html': { body: OPINION },
    '/partial.html': { body: PARTIAL },
  })
  page = await under.open(`${under.server.origin}/sample.html`)
  popup = await under.click(page)
  state = (await readState(popup)) as PageState
  report = state.report as Report
})
afterAll(() => under?.close())

declare const chrome: typeof import('wxt/browser')['browser']

/** The pages under test, and the icon that the browser itself looks for beside each. */
const isPage = (address: string) => /\/(?:sample|again|opinion|partial)\.html$|\/favicon\.ico$/.test(address)
const text = (selector: string) => popup.evaluate<string>(`document.querySelector('${selector}')?.textContent ?? ''`)
const count = (selector: string) => popup.evaluate<number>(`document.querySelectorAll('${selector}').length`)
const countMarks = async () => (await readHighlights(page)).length
const tab = (name: 'tabFindings' | 'tabSources' | 'tabExport') =>
  popup.evaluate(
    `[...document.querySelectorAll('[role=tab]')].find((each) => each.textContent === ${JSON.stringify(english(`popup.${name}`))}).focus()`,
  )
const gapOf = (kind: Finding['kind']) =>
  report.findings.find((each) => each.kind === kind && each.scope === 'claim') as Finding

async function openCard(finding: Finding): Promise<ChromiumCard> {
  await sendCommand(popup, { type: 'goTo', finding: finding.id })
  return until(
    () => findCard(page),
    (card) => card !== null,
    'a card',
  ) as Promise<ChromiumCard>
}
const cardText = async () => (await under.chromium.readCard(page)) ?? ''

describe('10 the first minutes', () => {
  it('introduces itself in three steps, which can be skipped and found again', async () => {
    await popup.waitFor(`document.querySelector('.intro') !== null`)
    expect(await text('.introStep')).toBe(english('intro.step', ['1', '3']))
    await popup.click('.intro .button')
    await popup.click('.intro .button')
    expect(await text('.introStep')).toBe(english('intro.step', ['3', '3']))
    await popup.click('.intro .button')
    expect(await count('.intro')).toBe(0)
    await popup.evaluate(
      `[...document.querySelectorAll('.bottom .link')].find((each) => each.textContent === ${JSON.stringify(english('popup.help'))}).click()`,
    )
    await popup.waitFor(`document.querySelector('.intro') !== null`)
    await popup.click('.intro .link')
  })
})

describe('1 the ledger', () => {
  it('has segments that add up to the claims', async () => {
    const counts = await popup.evaluate<number[]>(
      `[...document.querySelectorAll('.segmentCount')].map((each) => Number(each.textContent))`,
    )
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(report.claims.length)
  })

  it('lights up all by a voice when it has the focus, and lists its marks on Enter', async () => {
    const before = await countMarks()
    await popup.evaluate(`document.querySelector('.segment').focus()`)
    await until(countMarks, (marks) => marks > before, 'lit marks')
    await popup.press('Enter')
    const [voice] = readLedger(report)
    const claims = new Set(voice?.claims.map(({ id }) => id))
    const own = report.findings.filter(({ claim, source, kind }) =>
      claim !== null ? claims.has(claim) : kind === 'source' && source === voice?.source?.id,
    )
    await popup.waitFor(`document.querySelectorAll('.findings > li').length >= ${own.length}`)
    expect(await count('.findings > li')).toBeLessThan(report.findings.length)
    await popup.press('Escape')
    await popup.waitFor(`document.querySelectorAll('.findings > li').length === ${report.findings.length}`)
  })
})

describe('2 take this source away', () => {
  it('dims what rests on it, says what is left, and brings it back on Escape', async () => {
    await tab('tabSources')
    await popup.click('.sources .switch')
    const away = (await readState(popup))?.without ?? []
    expect(away.length).toBe(1)
    const left = readRemainder(report, away).claims.length
    expect(await text('.remainder')).toContain(`${left} of ${report.claims.length} claims`)
    await popup.press('Escape')
    await popup.waitFor(`document.querySelector('.remainder') === null`)
    expect((await readState(popup))?.without).toEqual([])
    await tab('tabFindings')
  })

  it('is brought back on Escape on the page as well', async () => {
    const [source] = report.sources
    await sendCommand(popup, { type: 'without', sources: [source?.id ?? ''] })
    await popup.waitFor(`document.querySelector('.remainder') !== null`)
    await popup.close()
    await page.bringToFront()
    await page.keyboard.press('Escape')
    popup = await under.click(page)
    expect((await readState(popup))?.without).toEqual([])
  })
})

describe('3 the chain of hearsay', () => {
  it('is there for every mark, as a drawing and as a sentence', async () => {
    await popup.click('.findings > li .disclose')
    const [first] = report.findings
    if (first === undefined) throw new Error('No finding')
    await popup.waitFor(`document.querySelector('.chain .heard') !== null`)
    expect(await text('.chain .heard')).toBe(chainText(readChain(first, report, '127.0.0.1', english), english))
  })
})

describe('4 the card', () => {
  it.each(['source', 'unattributed', 'singleSource'] as const)('says all of a mark: %s', async (kind) => {
    const finding = gapOf(kind)
    await openCard(finding)
    const card = await cardText()
    const { reason, ask } = explain(finding, english)
    for (const words of [reason, ask, english(`kinds.${kind}`)]) expect(card).toContain(words)
    for (const { value, question } of readLetters(finding, report, english)) expect(card).toContain(value ?? question)
    for (const { name } of readChain(finding, report, 'The Tarnmouth Ledger', english)) expect(card).toContain(name)
    if (kind !== 'source') expect(card).toContain(english('card.wouldLift'))
  })

  it('copies search words', async () => {
    const finding = gapOf('singleSource')
    await under.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const card = await openCard(finding)
    await popup.close()
    await page.bringToFront()
    await card.click(english('card.copySearch'))
    await until(cardText, (words) => words.includes(english('card.copied')), 'a note')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(readSearchWords(finding, report))
  })

  it('walks by N and P, and toggles kinds and all marks by their keys', async () => {
    const all = await countMarks()
    await page.keyboard.press('n')
    await until(cardText, (words) => !words.includes(explain(gapOf('singleSource'), english).reason), 'the next card')
    await page.keyboard.press('p')
    await until(cardText, (words) => words.includes(explain(gapOf('singleSource'), english).reason), 'the card again')
    await page.keyboard.press('1')
    await until(countMarks, (marks) => marks < all, 'fewer marks')
    await page.keyboard.press('1')
    await until(countMarks, (marks) => marks === all, 'all marks')
  })

  it('puts a mark aside, takes it back, and remembers it after a reload', async () => {
    const all = await countMarks()
    await (await findCard(page))?.click(english('card.notRight'))
    await until(countMarks, (marks) => marks < all, 'fewer marks')
    expect(await cardText()).toContain(english('card.asideKept'))
    await (await findCard(page))?.click(english('card.undo'))
    await until(countMarks, (marks) => marks === all, 'all marks')
    await (await findCard(page))?.click(english('card.notRight'))
    await until(countMarks, (marks) => marks < all, 'fewer marks')
    await page.reload()
    popup = await under.click(page)
    expect((await readState(popup))?.putAside.length).toBe(1)
    await popup.waitFor(`document.querySelectorAll('.findings > li').length === ${report.findings.length - 1}`)
  })

  it('keeps nothing that was read', async () => {
    const kept = await popup.evaluate<string>(`chrome.storage.local.get().then(JSON.stringify)`)
    expect(kept).not.toContain('sample')
    for (const { name } of report.sources) expect(kept).not.toContain(name)
    expect(kept).not.toContain('127.0.0.1')
  })

  it('lists what was put aside in the popup and in the settings, and saves it as a report', async () => {
    await popup.click('.putAside .link')
    await popup.evaluate(
      `{ const make = URL.createObjectURL; URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob) } }`,
    )
    await popup.waitFor(`document.querySelectorAll('.putAside .quiet').length === 2`)
    await popup.evaluate(`[...document.querySelectorAll('.putAside .quiet')].at(-1).click()`)
    const saved = JSON.parse(await popup.waitFor<string>(`window.saved?.text()`)) as {
      marks: { rule: string; words: string }[]
    }
    expect(saved.marks.map(({ rule }) => rule)).toEqual([gapOf('singleSource').rule])
    await popup.click('.putAsideMark .quiet')
    await popup.waitFor(`document.querySelectorAll('.findings > li').length === ${report.findings.length}`)
    await sendCommand(popup, { type: 'putAside', finding: gapOf('unattributed').id, on: true })
    const options = await under.chromium.context.newPage()
    await options.goto(`chrome-extension://${under.chromium.extension}/options.html`)
    await options.locator('.putAsideMark button').click()
    await options.getByText(english('options.aside.none')).waitFor()
    await options.close()
    await popup.close()
    await page.bringToFront()
  })
})

describe('5 why is this not marked?', () => {
  it('answers an alt-click on any text, in the article and beside it', async () => {
    await page.reload()
    popup = await under.click(page)
    await readState(popup)
    await popup.close()
    for (const words of ['Marr belongs to one of', 'Technicians in the valley', 'By the Ledger newsroom']) {
      const place = page.locator('p, h2', { hasText: words }).first()
      await place.scrollIntoViewIfNeeded()
      await page.keyboard.down('Alt')
      const box = await place.boundingBox()
      await place.click({ position: { x: 20, y: (box?.height ?? 20) / 2 } })
      await page.keyboard.up('Alt')
      await until(cardText, (card) => card !== '', `an answer for ${words}`)
      await page.keyboard.press('Escape')
      await until(cardText, (card) => card === '', 'no card')
    }
  })

  it('answers for selected words', async () => {
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf('They hardly ever use')
        if (at < 0) continue
        getSelection()?.setBaseAndExtent(node, at, node, at + 20)
      }
    })
    popup = await under.click(page)
    await sendCommand(popup, { type: 'why' })
    await until(cardText, (card) => card.includes('They hardly ever use'), 'an answer')
  })
})

/**
 * No protocol reaches Chromium's menus and the keys that its window takes for itself. What it tells the worker when one is
 * chosen is told by its own event: from there on all is the way of a reader.
 */
describe('what the browser itself offers', () => {
  const tell = async (event: 'menu' | 'key', name: string) => {
    const worker = await under.chromium.worker()
    await worker.evaluate(
      async ([kind, chosen]) => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser')['browser'] }
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        const events = chrome as unknown as Record<string, Record<string, { dispatch: (...told: unknown[]) => void }>>
        if (kind === 'menu') events.contextMenus?.onClicked?.dispatch({ menuItemId: chosen, editable: false }, tab)
        else events.commands?.onCommand?.dispatch(chosen, tab)
      },
      [event, name] as const,
    )
  }

  it('sets every shortcut that is suggested', async () => {
    const worker = await under.chromium.worker()
    const [suggested, set] = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser')['browser'] }
      const commands = Object.entries(chrome.runtime.getManifest().commands ?? {})
      return [
        commands.flatMap(([name, { suggested_key }]) => (suggested_key === undefined ? [] : [name])),
        (await chrome.commands.getAll()).flatMap(({ name, shortcut }) => (shortcut ? [name] : [])),
      ]
    })
    expect(suggested.length).toBe(4)
    expect(set.toSorted()).toEqual(suggested.toSorted())
  })

  it('answers for selected words by the menu and by a shortcut, and walks and hides by shortcuts', async () => {
    await popup.close()
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await until(cardText, (card) => card === '', 'no card')
    await tell('menu', 'whyNot')
    await until(cardText, (card) => card.includes('They hardly ever use'), 'an answer')
    await page.keyboard.press('Escape')
    await tell('key', 'whyNot')
    await until(cardText, (card) => card.includes('They hardly ever use'), 'an answer again')
    await tell('key', 'nextMark')
    const first = await until(cardText, (card) => card !== '' && !card.includes('They hardly ever use'), 'a card')
    await tell('key', 'nextMark')
    await until(cardText, (card) => card !== '' && card !== first, 'the next card')
    await tell('key', 'toggleMarks')
    await until(countMarks, (marks) => marks === 0, 'no marks')
    await tell('menu', 'markPage')
    const all = await until(countMarks, (marks) => marks > 0, 'marks')
    await tell('key', 'toggleSource')
    await until(countMarks, (marks) => marks < all, 'fewer marks')
    await tell('key', 'toggleSource')
    await until(countMarks, (marks) => marks === all, 'all marks')
    popup = await under.click(page)
    await readState(popup)
  })
})

describe('6 the filters', () => {
  it('take several kinds off at once, by keys, and bring them back on Escape', async () => {
    await popup.waitFor(`document.querySelector('.filter') !== null`)
    await popup.press('1')
    await popup.press('3')
    const left = report.findings.filter(({ kind }) => kind === 'unattributed').length
    await popup.waitFor(`document.querySelectorAll('.findings > li').length === ${left}`)
    await popup.press('Escape')
    await popup.waitFor(`document.querySelectorAll('.findings > li').length === ${report.findings.length}`)
    await popup.press('h')
    await until(countMarks, (marks) => marks === 0, 'no marks')
    await popup.press('h')
    await until(countMarks, (marks) => marks > 0, 'marks')
  })
})

describe('9 exports', () => {
  it('are made of the report: HTML, Markdown, CSV, JSON and annotations', async () => {
    await tab('tabExport')
    const files = await saveAll(popup)
    for (const file of files) expect(file).toContain('Ossian Marr')
    expect(files[0]).toContain('<!doctype html>')
    expect(JSON.parse(files[3] ?? '').findings.length).toBe(report.findings.length)
    await tab('tabFindings')
  })
})

describe('12 for every reader', () => {
  it.each(LOOKS)('axe finds nothing in the popup: %s', async (look) => {
    expect(await auditPopup(popup, look)).toEqual([])
  })

  it('reads sensibly to a screen reader', async () => {
    const lines = await readAloud(popup)
    const find = (start: string) => lines.findIndex((line) => line.startsWith(start))
    const order = [
      'banner',
      'main',
      'heading: ',
      `list: `,
      `toolbar: ${english('filters.title')}`,
      'tablist',
      `list: ${english('findings.list')}`,
      'contentinfo',
    ]
    const places = order.map(find)
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(lines.filter((line) => /^(?:button|switch|tab|radio|link|checkbox): (?:$|\()/.test(line))).toEqual([])
  })

  it('can be walked by keyboard, each stop with a visible focus', async () => {
    await popup.evaluate(`document.querySelector('.site').focus()`)
    const stops: string[] = ['site']
    for (let i = 0; i < 12; i += 1) {
      await popup.press('Tab')
      stops.push(
        await popup.evaluate<string>(
          `document.activeElement.className + (getComputedStyle(document.activeElement).outlineStyle === 'none' ? ' UNSEEN' : '')`,
        ),
      )
    }
    expect(stops.join()).not.toContain('UNSEEN')
    for (const part of ['site', 'switch', 'segment', 'filter', 'tab', 'findingGo']) expect(stops.join()).toContain(part)
  })

  it.each([320, 190])(
    'nothing is cut off or scrolls sideways at %i px: a narrow panel, a popup at 200 %',
    async (width) => {
      for (const name of ['tabSources', 'tabExport', 'tabFindings'] as const) {
        await tab(name)
        // A popup takes no other window's width, but its own body's.
        const over = await popup.evaluate<string[]>(`(async () => {
        document.body.style.cssText = 'inline-size: ${width}px; min-inline-size: 0'
        await new Promise(requestAnimationFrame)
        const over = [...document.querySelectorAll('body *:not(.heard)')].filter((each) => each.getBoundingClientRect().right > ${width} + 1)
        document.body.style.cssText = ''
        return over.map((each) => each.className || each.tagName)
      })()`)
        expect(over).toEqual([])
      }
    },
  )
})

describe('7 the side panel', () => {
  let panel: ChromiumPopup
  it('opens beside the page with the same report and the text', async () => {
    panel = await openPanel(under.chromium, popup)
    await panel.waitFor(`document.querySelector('.summary') !== null`)
    await popup.close()
    await panel.click('[role=tab]:nth-child(2)')
    await panel.waitFor(`document.querySelector('.outline') !== null`)
    await panel.evaluate(`document.querySelector('.outline .unmarked').click()`)
    await panel.waitFor(`[...document.querySelectorAll('.answer')].some((each) => each.textContent !== '')`)
  })

  it.each(LOOKS)('axe finds nothing in it: %s', async (look) => {
    expect(await auditPopup(panel, look)).toEqual([])
  })

  it('follows the tab in view', async () => {
    const other = await under.open(`${under.server.origin}/again.html`)
    await other.bringToFront()
    await panel.waitFor(`document.querySelector('.summary') === null`)
    popup = await under.click(other)
    await readState(popup)
    await panel.waitFor(`document.querySelector('.summary') !== null`)
  })

  it('8 tells which voices two tabs share', async () => {
    await panel.click('[role=tab]:nth-child(4)')
    await panel.waitFor(`document.querySelectorAll('.well').length > 0`)
    expect(await panel.evaluate(`document.querySelector('.comparisonLead').textContent`)).toContain('Ossian Marr')
    expect(await panel.evaluate(`document.querySelectorAll('.wellLines path').length`)).toBeGreaterThan(1)
    for (const look of LOOKS) expect(await auditPopup(panel, look)).toEqual([])
    await panel.close()
    await popup.close()
  })
})

describe('what a page is', () => {
  it('says of an opinion piece that nothing is marked as a gap', async () => {
    const opinion = await under.open(`${under.server.origin}/opinion.html`)
    popup = await under.click(opinion)
    await popup.waitFor(`document.querySelector('.note') !== null`)
    expect(await text('.note')).toContain(english('genres.opinion'))
    expect(await text('.summary')).not.toContain('No claim')
    await popup.close()
  })

  it('says of a page behind a wall that only a part was read', async () => {
    const partial = await under.open(`${under.server.origin}/partial.html`)
    popup = await under.click(partial)
    await popup.waitFor(`document.querySelector('.note') !== null`)
    expect(await text('.note')).toBe(english('states.partial'))
    await popup.close()
  })
})

describe('the card and the settings for every reader', () => {
  it.each(LOOKS)('axe finds nothing in the card: %s', async (look) => {
    await page.bringToFront()
    await page.emulateMedia({
      colorScheme: look === 'light' ? 'light' : 'dark',
      forcedColors: look === 'forced' ? 'active' : 'none',
    })
    popup = await under.click(page)
    await readState(popup)
    const card = await openCard(gapOf('singleSource'))
    await popup.close()
    expect(await auditCard(page, card)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('the card reads sensibly to a screen reader', async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    popup = await under.click(page)
    await readState(popup)
    const finding = gapOf('unattributed')
    await openCard(finding)
    await popup.close()
    const { title, reason, ask } = explain(finding, english)
    const lines = await readPageAloud(page)
    const from = lines.findIndex((line) => line.startsWith('dialog: '))
    const card = lines.slice(from)
    expect(card[0]).toBe(`dialog: ${english('card.label')}: ${title}`)
    const order = [
      `heading: ${reason}`,
      'blockquote',
      `list: ${english('chain.title')}`,
      `StaticText: ${english('card.nearest')}`,
      `StaticText: ${english('card.wouldLift')}`,
      `StaticText: ${ask}`,
      `list: ${english('imvain.title')}`,
      `StaticText: ${english('imvain.i')}:`,
      `button: ${english('card.copySearch')}`,
      `button: ${english('card.previous')}`,
      `button: ${english('card.next')}`,
      `button: ${english('card.notRight')}`,
      `button: ${english('card.close')}`,
    ]
    const places = order.map((start) => card.findIndex((line) => line.startsWith(start)))
    expect(order.filter((_, i) => places[i] === -1)).toEqual([])
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    await page.keyboard.press('Escape')
  })

  it('axe finds nothing on the settings page, which fits 320 px', async () => {
    const options = await under.chromium.context.newPage()
    await options.goto(`chrome-extension://${under.chromium.extension}/options.html`)
    await options.locator('h1').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const forcedColors of ['none', 'active'] as const) {
        await options.emulateMedia({ colorScheme, forcedColors })
        expect(await auditPage(options)).toEqual([])
      }
    }
    await options.setViewportSize({ width: 320, height: 700 })
    expect(await options.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320)
    await options.close()
  })

  it('clears everything at the press of a button: what was kept, by whichever version, and what was registered', async () => {
    const options = await under.chromium.context.newPage()
    await options.goto(`chrome-extension://${under.chromium.extension}/options.html`)
    const kept = { automatic: 'everywhere', sitesOff: ['shop.test'], 'sitesOn@2': ['skerry.test'], asideSalt: 'ab' }
    await options.evaluate((items) => chrome.storage.local.set(items), kept)
    const registered = () => options.evaluate(() => chrome.scripting.getRegisteredContentScripts())
    await until(registered, (scripts) => scripts.length === 1, 'a registered script')
    await options.getByRole('button', { name: english('options.data.clear') }).click()
    await options.getByText(english('options.data.clearText')).waitFor()
    await options.getByRole('button', { name: english('options.data.clearConfirm') }).click()
    await options.getByText(english('options.data.cleared')).waitFor()
    await until(registered, (scripts) => scripts.length === 0, 'no registered script')
    const areas = () => Promise.all((['local', 'session', 'sync'] as const).map((area) => chrome.storage[area].get()))
    expect(await options.evaluate(areas)).toEqual([{}, {}, {}])
    await options.close()
  })

  it('asked for nothing but the pages themselves, and no console shows an error', () => {
    expect(under.asked.filter((address) => !isPage(address))).toEqual([])
    expect(under.errors()).toEqual([])
  })

  it('could ask for nothing if it tried, while what a page asks for is seen and refused', async () => {
    const asking = (address: string) =>
      fetch(address).then(
        ({ status }) => status,
        () => null,
      )
    const worker = await under.chromium.worker()
    expect(await worker.evaluate(asking, 'http://spy.test/worker')).toBeNull()
    expect(under.asked.filter((address) => !isPage(address))).toEqual([])
    await page.evaluate(asking, 'http://spy.test/page')
    expect(under.asked.filter((address) => !isPage(address))).toEqual(['http://spy.test/page'])
  })
})
