import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { waitUntil } from '../../scripts/browser/popup.ts'
import { slowDown } from '../../scripts/browser/slowDown.ts'
import { english } from '../../scripts/english.ts'
import { auditView } from './audit.ts'
import { openUnderTest } from './chromiumUnderTest.ts'
import { type Desk, goTo, has, named, openClassroom, PATIENCE, pressAll, says, there } from './desk.ts'
import { openFirefoxUnderTest } from './firefoxUnderTest.ts'
import { pagesOf } from './pdf.ts'

/**
 * A whole lesson by keyboard alone, from the popup's opening to the printed worksheet, in a profile that nothing was done
 * in before and with every request refused.
 */

/** The first article of the practice set. */
const LESSON = 'The swimming pool'
const SPOKESWOMAN = 'Dana Whitlock'

const folder = mkdtempSync(join(tmpdir(), 'says-who-print-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Works through the lesson as far as the button that prints the worksheet. `look` is called in every view. */
async function work(desk: Desk, look: () => Promise<void>): Promise<void> {
  await there(desk, has('.choiceRow'))
  await look()
  await goTo(desk, named(LESSON))
  await desk.press('Enter')
  await there(desk, says('.lesson', LESSON))
  await look()

  await goTo(desk, named(english('classroom.lesson')))
  await desk.press('ArrowRight')
  await there(desk, has('.stage'))
  await desk.press('c')
  await there(desk, has('.caption'))
  await desk.press('n')
  await there(desk, `${says('.caption', english('classroom.wouldAsk'))} && ${has('.lit')}`)
  await pressAll(desk, 'PageDown', 'PageDown')
  await there(desk, says('.caption', SPOKESWOMAN))
  await look()
  await desk.press('Escape')
  await there(desk, `${has('.caption')} === null`)

  await desk.press('ArrowRight')
  await there(desk, has('.markable'))
  await goTo(desk, `document.activeElement?.matches('.sentence')`)
  await pressAll(desk, '2', 'ArrowDown', '1', '3', 'n', '2')
  await there(desk, says('.lectern', english('classroom.marked', undefined, 4)))
  await look()
  await goTo(desk, named(english('classroom.reveal')))
  await desk.press('Enter')
  await there(desk, `document.querySelectorAll('.outcome').length > 4`)
  await look()

  await goTo(desk, `document.activeElement?.matches('[role=tab]')`, 'Shift+Tab')
  await desk.press('ArrowRight')
  await there(desk, says('.sheet table', SPOKESWOMAN))
  await look()
  await goTo(desk, named(english('classroom.print')))
}

it('in Chromium, slowed six times', { timeout: 180_000 }, async () => {
  const under = await openUnderTest({})
  try {
    const { context } = under.chromium
    const [empty] = context.pages()
    if (empty === undefined) throw new Error('Chromium has no tab.')
    const popup = await under.click(empty)
    await popup.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    const [page] = await Promise.all([context.waitForEvent('page'), openClassroom(popup)])
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.bringToFront()
    const desk: Desk = {
      press: (key) => page.keyboard.press(key),
      evaluate: <T>(expression: string) => page.evaluate<T>(expression),
    }
    await work(desk, async () => {})
    await page.evaluate(`addEventListener('beforeprint', () => document.documentElement.dataset.printed = 'yes')`)
    await page.keyboard.press('Enter')
    await there(desk, `document.documentElement.dataset.printed === 'yes'`)
    const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThanOrEqual(3)
    expect(await page.evaluate(`chrome.storage.local.get().then(JSON.stringify)`)).not.toContain('Whitlock')
    expect(under.asked).toEqual([])
    expect(under.errors()).toEqual([])
  } finally {
    await under.close()
  }
})

it('in Firefox, slowed six times, where axe finds nothing in any view of it', { timeout: 180_000 }, async () => {
  const printed = join(folder, 'worksheet.pdf')
  const under = await openFirefoxUnderTest({}, { printTo: printed })
  const { firefox } = under
  const pid = firefox.browser.process()?.pid
  if (pid === undefined) throw new Error('Firefox has no process of its own.')
  let letGo = slowDown(pid, 6)
  try {
    const popup = await firefox.clickAction(await firefox.browser.newPage())
    await openClassroom(popup)
    const desk = await firefox.findOwnTab()
    await work(desk, async () => {
      // What axe takes is no pupil's time.
      letGo()
      for (const look of ['light', 'dark', 'forced'] as const) {
        await firefox.setLook(look)
        expect(await auditView(desk)).toEqual([])
      }
      await firefox.setLook('light')
      letGo = slowDown(pid, 6)
    })
    await desk.press('Enter')
    const pdf = await waitUntil(
      async () => {
        const found = existsSync(printed) ? readFileSync(printed) : null
        return found?.includes('%%EOF') ? found : null
      },
      'a printed worksheet',
      PATIENCE,
    )
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await desk.evaluate(`browser.storage.local.get().then(JSON.stringify)`)).not.toContain('Whitlock')
    expect(under.asked).toEqual([])
    expect(await under.errors()).toEqual([])
  } finally {
    letGo()
    await under.close()
  }
})
