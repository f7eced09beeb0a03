import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isBundled } from '../../lib/classroom/fitsArticle.ts'
import { readStops } from '../../lib/classroom/present.ts'
import { readWorksheet } from '../../lib/classroom/worksheet.ts'
import { readLesson } from '../../lib/lessons/lesson.ts'
import type { PageState } from '../../lib/protocol.ts'
import { readState, skipIntroduction } from '../../scripts/browser/readState.ts'
import type { Answer } from '../../scripts/browser/serve.ts'
import { english } from '../../scripts/english.ts'
import { auditView } from './audit.ts'
import { openUnderTest } from './chromiumUnderTest.ts'
import { type Desk, has, openClassroom, pressAll, says, there } from './desk.ts'
import { openFirefoxUnderTest } from './firefoxUnderTest.ts'
import { asAnswer, readSaved } from './savedPages.ts'

/** A lesson on whole pages, in both browsers: on the sample article, and on two real ones. */
const PAGES = readSaved(2)
const pathOf = (index: number) => `/${index}.html`
const ANSWERS: Readonly<Record<string, Answer>> = Object.fromEntries(
  PAGES.map((page, index) => [pathOf(index), asAnswer(page)]),
)

/** A browser in which a page is read and opened in the classroom. */
interface Room {
  readonly open: (path: string) => Promise<{
    readonly state: PageState | null
    readonly desk: Desk
    readonly close: () => Promise<void>
  }>
  readonly close: () => Promise<void>
}

const BROWSERS: Readonly<Record<'chromium' | 'firefox', () => Promise<Room>>> = {
  chromium: async () => {
    const { chromium, open, click, server, close } = await openUnderTest(ANSWERS)
    return {
      open: async (path) => {
        const page = await open(server.origin + path)
        const popup = await click(page)
        const state = await readState(popup)
        await skipIntroduction(popup)
        const [own] = await Promise.all([chromium.context.waitForEvent('page'), openClassroom(popup)])
        await own.bringToFront()
        return {
          state,
          desk: {
            press: (key) => own.keyboard.press(key),
            evaluate: <T>(expression: string) => own.evaluate<T>(expression),
          },
          close: async () => {
            await own.close()
            await page.close()
          },
        }
      },
      close,
    }
  },
  firefox: async () => {
    const { firefox, open, close } = await openFirefoxUnderTest(ANSWERS)
    return {
      open: async (path) => {
        const page = await open(path)
        const popup = await firefox.clickAction(page)
        const state = await readState(popup)
        await skipIntroduction(popup)
        await openClassroom(popup)
        const desk = await firefox.findOwnTab()
        return {
          state,
          desk,
          close: async () => {
            await desk.close()
            await page.close()
          },
        }
      },
      close,
    }
  },
}

const count = (desk: Desk, selector: string) =>
  desk.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`)

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  let room: Room

  beforeAll(async () => {
    room = await BROWSERS[browser]()
  })
  afterAll(() => room?.close())

  it.each(PAGES.map(({ name }, i) => [name, i] as const))('teaches with %s', { timeout: 60_000 }, async (_name, i) => {
    const { state, desk, close } = await room.open(pathOf(i))
    const report = state?.report
    if (report == null) throw new Error('The page was not read.')
    const look = async () => {
      expect(await auditView({ evaluate: desk.evaluate })).toEqual([])
      const [width, shown] = await desk.evaluate<[number, number]>(
        '[document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]',
      )
      expect(width).toBeLessThanOrEqual(shown)
    }
    const turn = async (view: string) => {
      await desk.evaluate(
        `[...document.querySelectorAll('[role=tab]')].find((tab) => tab.textContent === ${JSON.stringify(view)}).dispatchEvent(new MouseEvent('mousedown', { button: 0, bubbles: true }))`,
      )
      await there(desk, `${has('[role=tab][data-state=active]')}.textContent === ${JSON.stringify(view)}`)
    }

    await there(desk, has('.stage'))
    await desk.press('c')
    const stops = readStops(report, [])
    await there(desk, says('.caption', english('classroom.stops', undefined, stops.length)))
    for (const _ of stops) await pressAll(desk, 'n')
    await there(desk, says('.caption', english('classroom.position', [String(stops.length), String(stops.length)])))
    await pressAll(desk, 'PageDown', 'PageDown')
    await there(desk, `!${says('.caption', english('classroom.wouldAsk'))}`)
    // The sentence that is talked about is not under what is said of it.
    const [lit, caption] = await desk.evaluate<[number, number]>(
      `[document.querySelector('.lit').getBoundingClientRect().top, document.querySelector('.presentation').getBoundingClientRect().top]`,
    )
    expect(lit).toBeGreaterThanOrEqual(0)
    expect(lit).toBeLessThan(caption)
    await look()
    await desk.press('Escape')

    await turn(english('classroom.predict'))
    await there(desk, has('.sentence'))
    await desk.evaluate(`${has('.sentence')}.focus()`)
    await pressAll(desk, '1', 'n', '2', 'n', '3')
    await there(desk, says('.lectern', english('classroom.marked', undefined, 3)))
    await desk.evaluate(`${has('.lectern .button')}.click()`)
    await there(desk, has('.outcome'))
    await look()

    await turn(english('classroom.worksheet'))
    await there(desk, has('.sheet table'))
    const worksheet = readWorksheet(report, english)
    expect(await count(desk, '.sheet tbody tr')).toBe(report.sources.length)
    expect(await count(desk, '.sheet .numbered > li')).toBe(worksheet.bare.length + worksheet.questions.length)
    await look()

    await turn(english('classroom.edit'))
    await there(desk, has('.decision'))
    expect(await count(desk, '.decision')).toBe(report.findings.filter(({ scope }) => scope === 'claim').length)
    await look()
    await desk.evaluate(
      `{ window.files = []; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { files.push(blob); return make.call(URL, blob) } }`,
    )
    await desk.evaluate(`[...document.querySelectorAll('.editor .button')].at(-1).click()`)
    await there(desk, 'files.length === 1')
    const saved = readLesson(await desk.evaluate<string>('files[0].text()'))
    if ('problem' in saved) throw new Error(saved.problem)
    expect(saved.lesson.title).not.toBe('')
    expect(isBundled(saved.lesson.article)).toBe(true)
    await close()
  })
})
