import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { analyse } from '../../lib/analysis/analyse.ts'
import type { Article } from '../../lib/analysis/types.ts'
import { patience, runs } from '../runs.ts'
import { anyArticle } from '../unit/analysis/anyArticle.ts'
import { type ChromiumUnderTest, openUnderTest } from './chromiumUnderTest.ts'

declare const chrome: typeof import('wxt/browser')['browser']

/** Far from where this was made: "I" in small letters is "ı" in the one, and the day is another in the other. */
const ELSEWHERE = { language: 'tr', timeZone: 'Pacific/Chatham' }

let under: ChromiumUnderTest
let page: Page

beforeAll(async () => {
  under = await openUnderTest({}, ELSEWHERE)
  page = await under.chromium.context.newPage()
  await page.goto(`chrome-extension://${under.chromium.extension}/classroom.html`)
})
afterAll(() => under?.close())

/** The reports that the extension's worker makes of articles. */
const analyseThere = (articles: readonly Article[]) =>
  page.evaluate(async (articles) => {
    const answers = articles.map((article) => chrome.runtime.sendMessage({ type: 'analyse', article, page: '' }))
    return (await Promise.all(answers)).map((answer) => JSON.stringify(answer?.report))
  }, articles)

const ARTICLES = runs(100, 10_000)
/** Articles that are sent at once. */
const BATCH = 100

it(
  `makes the same report in Node and in a Turkish Chromium on the Chatham Islands: ${ARTICLES} articles`,
  async () => {
    const worker = await under.chromium.worker()
    const there = await worker.evaluate(() => Intl.DateTimeFormat().resolvedOptions())
    expect([there.locale.slice(0, 2), there.timeZone]).toEqual([ELSEWHERE.language, ELSEWHERE.timeZone])
    expect(Intl.DateTimeFormat().resolvedOptions()).not.toMatchObject({ timeZone: ELSEWHERE.timeZone })
    const articles = fc.sample(anyArticle, { numRuns: ARTICLES, seed: 7 })
    for (let from = 0; from < articles.length; from += BATCH) {
      const batch = articles.slice(from, from + BATCH)
      const reports = await analyseThere(batch)
      for (const [index, article] of batch.entries()) expect(reports[index]).toBe(JSON.stringify(analyse(article)))
    }
  },
  patience(ARTICLES, 30),
)
