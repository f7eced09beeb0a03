import type { Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ChromiumCard, findCard } from '../../scripts/browser/chromiumCard.ts'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { runs } from '../runs.ts'
import { type ChromiumUnderTest, openUnderTest, readHighlights, until } from './chromiumUnderTest.ts'
import { HOSTILE } from './hostilePages.ts'

const ALL = HOSTILE.filter(({ name }) => name.startsWith('cover'))
const COVERS = ALL.slice(0, runs(3, ALL.length))
/** So many of them do hide the card; the others show that what a page does to itself does not. */
const HIDING = runs(1, 8)

let under: ChromiumUnderTest
let page: Page
let popup: ChromiumPopup
let card: ChromiumCard
/** Pages that have hidden the card. */
const hidden: string[] = []

beforeAll(async () => {
  under = await openUnderTest(Object.fromEntries(COVERS.map(({ path, answer }) => [path, answer({})])))
})
afterAll(() => under?.close())

/** How long a card may take to come to rest, and Chromium to tell whether it is seen, in ms. */
const SETTLING = 500

async function openCard(path: string): Promise<void> {
  page = await under.open(under.server.origin + path)
  popup = await under.click(page)
  await readState(popup)
  await sendCommand(popup, { type: 'step', by: 1 })
  card = (await until(
    () => findCard(page),
    (found) => found !== null,
    'a card',
  )) as ChromiumCard
  await page.waitForTimeout(SETTLING)
}
const closeAll = async () => {
  await under.chromium.worker().then((worker) => worker.evaluate(() => chrome.storage.local.clear()))
  await card.detach()
  await popup.close()
  await page.close()
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
const boxOf = (source: string) =>
  card.call<Box>(`function () {
    const { x, y, width, height } = ${source}.getBoundingClientRect()
    return { x, y, width, height }
  }`)
const ASIDE = `[...this.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(english('card.notRight'))})`
declare const chrome: typeof import('wxt/browser')['browser']

/** How many marks the reader has put aside so far: a click on the page closes the popup, which would tell too. */
const countAside = async () => {
  const worker = await under.chromium.worker()
  return worker.evaluate(async () => {
    const { marksAside } = await chrome.storage.local.get('marksAside')
    return (marksAside as readonly unknown[] | undefined)?.length ?? 0
  })
}

describe('a click on the card does nothing where the page hides it', () => {
  afterEach(closeAll)

  it.each(COVERS)('$name $tries', async ({ path }) => {
    await openCard(path)
    const { x, y, width, height } = await boxOf(ASIDE)
    const box = await boxOf('this')
    // Within its round corners.
    const clip = { x: box.x + 14, y: box.y + 14, width: box.width - 28, height: box.height - 28 }
    const before = await page.screenshot({ clip })
    await page.evaluate((box) => void (globalThis as unknown as { cover: (box: Box) => void }).cover(box), box)
    await page.waitForTimeout(SETTLING)
    const isHidden = !before.equals(await page.screenshot({ clip }))
    if (isHidden) hidden.push(path)
    await page.mouse.click(x + width / 2, y + height / 2)
    await page.waitForTimeout(200)
    // What is drawn as it was is not hidden: what a page does to itself does not reach the top layer.
    expect(await countAside()).toBe(isHidden ? 0 : 1)
  })
})

describe('a card that nobody hides', () => {
  beforeEach(() => openCard(COVERS[0]?.path ?? ''))
  afterEach(closeAll)

  it('obeys a click', async () => {
    await card.click(english('card.notRight'))
    await until(countAside, (count) => count === 1, 'a mark put aside')
  })

  it('obeys no click, key or pointer that a script makes up', async () => {
    const before = await readState(popup)
    await card.call(`function () {
      for (const button of this.querySelectorAll('button')) {
        button.click()
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }))
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))
      }
      this.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, composed: true }))
    }`)
    const marks = await readHighlights(page)
    await page.evaluate((places) => {
      for (const { x, y } of places) {
        for (const type of ['pointermove', 'pointerdown', 'click']) {
          const init = { clientX: x, clientY: y, bubbles: true, composed: true, altKey: type === 'click' }
          document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(type, init))
        }
      }
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    }, marks)
    await page.waitForTimeout(SETTLING)
    expect(await readState(popup)).toEqual(before)
  })
})

it(`was truly hidden in ${HIDING} ways at least`, () => {
  expect(hidden.length).toBeGreaterThanOrEqual(HIDING)
})

it('keeps every console clean', () => {
  expect(under.errors()).toEqual([])
})
