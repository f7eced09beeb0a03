import type { Page } from '@playwright/test'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { textAt } from '../../lib/report/excerpt.ts'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { readState } from '../../scripts/browser/readState.ts'
import { checkFollowed, checkRead, namesIn, type ShapeInView } from './checkShape.ts'
import { type ChromiumUnderTest, openUnderTest, readHighlights, takeMutations, until } from './chromiumUnderTest.ts'
import { ENDLESS, FRAME_INNER, SHAPES } from './shapes.ts'

let under: ChromiumUnderTest
let popup: ChromiumPopup | null = null

beforeAll(async () => {
  const pages = [...SHAPES, FRAME_INNER, ENDLESS].map(({ path, html }) => [path, { body: html }] as const)
  under = await openUnderTest(Object.fromEntries(pages))
})
afterAll(() => under?.close())
afterEach(async () => {
  await popup?.close()
  popup = null
})

const viewOf = (page: Page): ShapeInView => ({
  evaluate: (script) => page.evaluate(script),
  state: async () => (popup === null ? null : readState(popup)),
})

describe.each(SHAPES)('$name', (shape) => {
  it('is read, marked and followed', async () => {
    const page = await under.open(under.server.origin + shape.path)
    await takeMutations(page)
    popup = await under.click(page)
    await checkRead(shape, viewOf(page))
    expect(await takeMutations(page)).toBe(0)
    await checkFollowed(shape, viewOf(page))
    await page.close()
  })
})

it('nobody in an entry of a live blog speaks in the next one, nor in one that comes later', async () => {
  const page = await under.open(`${under.server.origin}/live/ferry-inquiry`)
  popup = await under.click(page)
  const spoken = async () => {
    const report = (await viewOf(page).state())?.report
    return report?.attributions.flatMap(({ content }) => content.map((span) => textAt(report, span))).join('\n') ?? ''
  }
  expect(await spoken()).toContain('They have taken all the books away')
  expect(await spoken()).not.toContain('We have sold more tickets')
  // Entries come in at the top.
  await page.evaluate(`document.querySelector('.posts').insertAdjacentHTML('afterbegin',
    '<article class="post"><time>15:10</time><h2>Doors open</h2><p>The doors were opened at ten past three.</p><p>“The bills were paid twice,” said Tilda Hoorn.</p></article>' +
    '<article class="post"><time>15:05</time><h2>Still closed</h2><p>“I have waited here since the morning, and I am not the only one who did.”</p></article>')`)
  await until(
    () => namesIn(viewOf(page)),
    (found) => found.includes('Tilda Hoorn'),
    'the new entry',
  )
  expect(await spoken()).not.toContain('I have waited here')
  await page.close()
})

it('each of several articles has its own report, and the popup follows the one in view', async () => {
  const page = await under.open(under.server.origin + ENDLESS.path)
  const names = () => namesIn(viewOf(page))
  popup = await under.click(page)
  expect(await names()).toEqual(['Ada Finch'])
  const first = (await readHighlights(page)).map(({ text }) => text)
  await page.mouse.wheel(0, 800)
  await page.waitForFunction('document.querySelectorAll("article").length === 2')
  await page.evaluate('document.querySelectorAll("article")[1].scrollIntoView()')
  await until(names, (found) => found.join() === 'Tilda Hoorn', 'the second article')
  // The first one keeps its marks, and nothing of it is read anew.
  const both = async () => (await readHighlights(page)).map(({ text }) => text)
  const texts = await until(both, (found) => found.length > first.length, 'the marks of both')
  expect(texts).toEqual(expect.arrayContaining(first))
  await page.evaluate('scrollTo(0, 0)')
  await until(names, (found) => found.join() === 'Ada Finch', 'the first article again')
  await page.evaluate('document.querySelectorAll("article")[0].remove()')
  await page.mouse.wheel(0, 100)
  await until(names, (found) => found.join() === 'Tilda Hoorn', 'the article that is left')
  expect((await both()).some((text) => text.includes('Ada Finch'))).toBe(false)
  await page.close()
})

it('keeps every console clean', () => {
  expect(under.errors()).toEqual([])
})
