import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idOf } from '../../scripts/browser/pinnedProfile.ts'
import { readState, sendCommand } from '../../scripts/browser/readState.ts'
import { builtFolder } from '../../scripts/build.ts'
import { runs } from '../runs.ts'
import { type ChromiumUnderTest, openUnderTest, until } from './chromiumUnderTest.ts'
import { HOSTILE } from './hostilePages.ts'

const PAGES = HOSTILE.filter(({ name }) => !name.startsWith('cover'))

/** How many paragraphs of two nodes each the huge page has: just more text than is read, or a million nodes. */
const PARAGRAPHS = String(runs(30_000, 500_000))

let under: ChromiumUnderTest

beforeAll(async () => {
  const id = idOf(builtFolder('chrome'))
  under = await openUnderTest(
    Object.fromEntries(PAGES.map(({ path, answer }) => [path, answer({ EXTENSION: id, PARAGRAPHS })])),
  )
  expect(under.chromium.extension).toBe(id)
})
afterAll(() => under?.close())

interface Hostile {
  /** What the page has seen of us, in its own words. */
  readonly noticed?: readonly string[]
  /** What the page's policy was broken by. */
  readonly violations: readonly string[]
}

const readPage = <T>(page: Page, source: string) => page.evaluate<T>(source)

/** How long a page may take to settle after its act, in ms. */
const ACTING = 15_000

describe('a hostile page', () => {
  it.each(PAGES)(
    '$name $tries',
    async ({ path, comesTo, then }) => {
      const page = await under.open(under.server.origin + path)
      const refused = await readPage<number>(page, 'violations.length')
      const popup = await under.click(page)
      const outcome = async () => {
        const state = await readState(popup)
        return state?.skipped ?? (state?.report?.partial ? 'partial' : state?.status) ?? 'gone'
      }
      expect(await outcome()).toBe(comesTo)
      if (then !== null) {
        const marks = comesTo === 'marked' ? (await readState(popup))?.report?.findings.length : 0
        await readPage(page, 'act()')
        await until(outcome, (found) => found === then, then, ACTING)
        if (then === 'marked') expect((await readState(popup))?.report?.findings.length).toBe(marks)
        const painted = () => readPage<number>(page, 'CSS.highlights.size')
        if (then === 'marked') await until(painted, (count) => count > 0, 'marks', ACTING)
        else expect(await painted()).toBe(0)
      }
      const { noticed, violations } = await readPage<Hostile>(page, '({ noticed: globalThis.noticed, violations })')
      expect(noticed ?? []).toEqual([])
      // What the page itself was refused as it loaded is its own affair.
      expect(violations.slice(refused)).toEqual([])
      await sendCommand(popup, { type: 'clear' })
      await until(
        () => readPage<number>(page, `globalThis.CSS?.highlights.size ?? 0`),
        (count) => count === 0,
        'no marks',
      )
      await popup.close()
      await page.close()
    },
    60_000,
  )
})

it('keeps every console clean', () => {
  // What a page's own policy or sandbox refuses it is told in the console, and is none of ours.
  const own = under
    .errors()
    .filter(
      (message) =>
        !/Content Security Policy|sandboxed|Failed to load resource|chrome-extension:\/\/.*(?:denied|ERR)/i.test(
          message,
        ),
    )
  expect(own).toEqual([])
})
