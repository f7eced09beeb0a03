import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Lesson, writeLesson } from '../../lib/lessons/lesson.ts'
import { loadPractice } from '../../lib/lessons/practice.ts'
import { readState, skipIntroduction } from '../../scripts/browser/readState.ts'
import { english } from '../../scripts/english.ts'
import { sampleLesson } from '../fixtures/lesson.ts'
import { auditPage } from './audit.ts'
import { type ChromiumUnderTest, openUnderTest, SAMPLE, until } from './chromiumUnderTest.ts'
import { pagesOf } from './pdf.ts'

/** The classroom's own window, in Chromium: each test goes on where the last one ended. */
let under: ChromiumUnderTest
let page: Page
/** The article that is opened in the classroom. */
let article: Page
/** The lesson that was saved. */
let file: string

beforeAll(async () => {
  under = await openUnderTest({ '/sample.html': { body: SAMPLE } })
  page = await under.chromium.context.newPage()
  await page.goto(`chrome-extension://${under.chromium.extension}/classroom.html`)
})
afterAll(() => under?.close())

const tab = (name: string) => page.getByRole('tab', { name })
const button = (name: string) => page.getByRole('button', { name })
const sentence = (words: string) => page.locator('.sentence', { hasText: words })
const countOf = (selector: string) => page.locator(selector).count()
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')
async function save(name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()])
  return textOf(download)
}

/** Touches a sentence as a finger does. */
async function touch(words: string): Promise<void> {
  await sentence(words).scrollIntoViewIfNeeded()
  const point = await sentence(words).evaluate((element) => {
    const { left = 0, top = 0 } = element.getClientRects()[0] ?? {}
    return { x: left + 20, y: top + 10 }
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await sentence(words).and(page.locator('[aria-pressed=true]')).waitFor()
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false })
  await session.detach()
}

/** Opens the text of a lesson's file. */
const open = (text: string) =>
  page
    .getByLabel(english('classroom.openFile'))
    .setInputFiles({ name: 'lesson.json', mimeType: 'application/json', buffer: Buffer.from(text) })

/** Audits the view that is open in every look. */
async function audit(): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'none' })
    expect(await auditPage(page)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  expect(await auditPage(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
}

describe('the article on the board', () => {
  it('begins with the practice set, and opens a lesson from a file', async () => {
    const rows = page.getByRole('region', { name: english('classroom.practice') }).locator('.choiceRow')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(8)
    await audit()
    await page.getByRole('radio', { name: english('lessons.ages.young') }).click()
    await rows.first().click()
    await page.getByText((await loadPractice('oneSpokesman', 'young')).introduction).waitFor()
    await button(english('classroom.other')).click()
    await open(writeLesson(sampleLesson))
    await page.locator('.lesson').getByText(sampleLesson.introduction).waitFor()
    await audit()
  })

  it('is bare until it is presented, and then shows one sentence at a time, with the scroll position as it was', async () => {
    await tab(english('classroom.read')).click()
    expect(await countOf('.articleText .source, .articleText .unattributed, .articleText .singleSource')).toBe(0)
    await page.evaluate(() => scrollTo(0, 60))
    await page.keyboard.press('c')
    await page.locator('.caption').waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(60)
    expect(await countOf('.lit')).toBe(0)
    await page.keyboard.press('n')
    await page.locator('.caption', { hasText: english('classroom.wouldAsk') }).waitFor()
    expect(await countOf('.lit')).toBe(1)
    await audit()
    for (const key of ['PageDown', 'PageDown']) await page.keyboard.press(key)
    await page.locator('.captionAsk').waitFor()
    const size = await page
      .locator('.caption p')
      .first()
      .evaluate((line) => parseFloat(getComputedStyle(line).fontSize))
    expect(size).toBeGreaterThanOrEqual(24)
    for (const key of ['1', '2', '3']) await page.keyboard.press(key)
    await until(
      () => countOf('.articleText .source'),
      (count) => count > 0,
      'citations revealed',
    )
    await audit()
    await page.keyboard.press('Escape')
    await page.locator('.caption').waitFor({ state: 'detached' })
    expect(await countOf('.lit, .articleText .source')).toBe(0)
  })
})

describe('predict, then reveal', () => {
  it('marks sentences by keyboard, mouse and touch before anything is shown', async () => {
    await tab(english('classroom.predict')).click()
    expect(await countOf('.sentence[aria-pressed=true]')).toBe(0)
    await sentence('The quarry above').focus()
    await page.keyboard.press('2')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('1')
    await page.keyboard.press('3')
    await page.getByRole('radio', { name: english('kinds.unattributed') }).click()
    await sentence('The water in eleven wells').click()
    await touch('The company wants')
    await page.getByText(english('classroom.marked', undefined, 5)).waitFor()
    await audit()
  })

  it('keeps what was marked when the page is loaded anew and the worker has died', async () => {
    const worker = await under.chromium.worker()
    const session = await under.chromium.context.browser()?.newBrowserCDPSession()
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] }
    const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === worker.url())
    await session?.send('Target.closeTarget', { targetId: target?.targetId ?? '' })
    await page.reload()
    await page.getByText(english('classroom.marked', undefined, 5)).waitFor()
    expect(await countOf('.sentence[aria-pressed=true]')).toBe(4)
  })

  it('tells where both agree, and calls nothing of the pupil’s wrong', async () => {
    await button(english('classroom.reveal')).press('Enter')
    const groups = page.locator('.results .group')
    const agreed = groups.nth(0)
    await agreed.getByText('The water in eleven wells').waitFor()
    const own = groups.nth(2)
    await own.getByText('The quarry above').waitFor()
    await own.getByText(english('whyNot.noNeed')).first().waitFor()
    await groups.nth(1).getByText('Experts say that the springs').first().waitFor()
    await audit()
  })

  it('prints on one page, and is saved as a page and as a table', async () => {
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1)
    const saved = await save(english('classroom.saveHtml'))
    expect(saved).toContain('The quarry above')
    expect(saved).not.toContain('<script')
    const table = await save(english('classroom.saveCsv'))
    expect(table.split('\r\n').length).toBe((await countOf('.outcome')) + 2)
  })
})

describe('the worksheet', () => {
  it('has a row a source, the claims without one and questions, and room to write', async () => {
    await tab(english('classroom.worksheet')).click()
    await page.getByRole('columnheader', { name: english('report.notes') }).waitFor()
    await page.getByRole('rowheader', { name: 'Marten Hale' }).waitFor()
    expect(await page.getByRole('cell').allTextContents()).toEqual(expect.arrayContaining(['']))
    await page.locator('.sheet').getByText('The water in eleven wells has fallen').first().waitFor()
    await audit()
  })

  it('tells the teacher what the tool found, and only the teacher', async () => {
    const verdict = english('imvain.nNamed')
    expect(await page.locator('.sheet').textContent()).not.toContain(verdict)
    await page.getByRole('radio', { name: english('classroom.editions.teacher') }).click()
    await page.locator('.sheet').getByText(verdict).first().waitFor()
    await audit()
    const table = await save(english('classroom.saveCsv'))
    expect(table).toContain('Marten Hale')
    const saved = await save(english('classroom.saveHtml'))
    expect(saved).toContain('<table>')
    expect(saved).not.toContain('<script')
  })

  it('prints, and there is a blank one on a single page', async () => {
    await page.getByRole('radio', { name: english('classroom.editions.pupil') }).click()
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(3)
    await button(english('classroom.other')).click()
    await button(english('classroom.blankSheet')).click()
    await page.getByText(english('classroom.article')).waitFor()
    await audit()
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1)
  })
})

describe('an article that was read in this window', () => {
  it('opens from the popup in the classroom, and prints its results on one page, however long it is', async () => {
    article = await under.open(`${under.server.origin}/sample.html`)
    const popup = await under.click(article)
    await skipIntroduction(popup)
    await readState(popup)
    const [opened] = await Promise.all([
      under.chromium.context.waitForEvent('page'),
      popup.evaluate(
        `[...document.querySelectorAll('.bottom .link')].find((each) => each.textContent === ${JSON.stringify(english('classroom.title'))}).click()`,
      ),
    ])
    page = opened
    await tab(english('classroom.predict')).click()
    await page.locator('.sentence').first().focus()
    for (let marked = 0; marked < 12; marked++) for (const key of ['2', '3', 'n']) await page.keyboard.press(key)
    await button(english('classroom.reveal')).click()
    await page.locator('.outcome').first().waitFor()
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1)
  })

  it('stands beside another article, in words for pupils', async () => {
    await tab(english('popup.tabCompare')).click()
    await page.getByLabel(english('classroom.besideOther')).selectOption({ label: 'Screens and sleep' })
    await page.locator('.beside').getByText('Petra Aldous').first().waitFor()
    const [own, other] = [1, 2].map((column) => page.locator(`.beside thead tr > :nth-child(${column + 1})`))
    expect(await own?.textContent()).toContain('127.0.0.1')
    expect(await other?.textContent()).toBe('Are screens stealing our sleep?')
    await page.locator('.beside').getByText('teenagers now sleep two hours less').waitFor()
    await audit()
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(2)
  })

  it('becomes a lesson with the teacher’s own marks beside the tool’s', async () => {
    await tab(english('classroom.edit')).click()
    const field = (name: string) => page.getByLabel(name, { exact: true })
    await field(english('classroom.lessonTitle')).fill('')
    await button(english('classroom.saveLesson')).click()
    await page.getByRole('alert').getByText(english('classroom.noTitle')).waitFor()
    await field(english('classroom.lessonTitle')).fill('A reef at night')
    await field(english('classroom.introduction')).fill('Who <b>says</b> so?')
    await field(english('classroom.tasksLines')).fill('Mark the sources.\nAsk one question.')
    await field(english('classroom.notes')).fill('One voice alone.')
    await page
      .locator('.decision')
      .first()
      .getByRole('radio', { name: english('classroom.decisions.dismiss') })
      .click()
    await page.locator('.decision').first().getByLabel(english('classroom.note')).fill('Sourced below.')
    await page.locator('.sentence').nth(1).focus()
    await page.keyboard.press('3')
    await audit()
    await page.reload()
    expect(await field(english('classroom.lessonTitle')).inputValue()).toBe('A reef at night')
    file = await save(english('classroom.saveLesson'))
  })

  it('opens that file as the same lesson, shown as text, without the mark that was dismissed', async () => {
    await tab(english('classroom.predict')).click()
    const dismissed = (JSON.parse(file) as Lesson).annotations.find(({ action }) => action === 'dismiss')?.words ?? '?'
    await button(english('classroom.other')).click()
    await open(file.slice(0, -40))
    await page.getByRole('alert').getByText(/\S/).waitFor()
    await open(file)
    await page.getByText('Who <b>says</b> so?').waitFor()
    expect(await page.getByText('One voice alone.').count()).toBe(0)
    await button(english('classroom.forTeacher')).press('Enter')
    await page.getByText('One voice alone.').waitFor()
    await page.locator('.lessonNotes').getByText('Sourced below.').waitFor()
    await audit()
    await page.reload()
    await page.getByText('Who <b>says</b> so?').waitFor()
    await tab(english('classroom.worksheet')).click()
    await page.locator('.sheet').waitFor()
    expect(await page.locator('.sheet q').allTextContents()).not.toContain(dismissed)
    await tab(english('classroom.edit')).click()
    await page.evaluate(`
      window.written = []
      chrome.storage.session.onChanged.addListener((changes) => window.written.push(...Object.keys(changes)))
    `)
    const title = page.getByLabel(english('classroom.lessonTitle'), { exact: true })
    await title.press('End')
    await title.press('!')
    await title.press('Backspace')
    const written = await until(
      () => page.evaluate<readonly string[]>('window.written'),
      ({ length }) => length >= 2,
      'what is kept of the draft',
    )
    // The lesson's file is kept once, and not at every letter.
    expect(written.filter((name) => name.endsWith(':place'))).toEqual([])
    const again = await save(english('classroom.saveLesson'))
    expect(JSON.parse(again)).toEqual(JSON.parse(file))
  })

  it('becomes a lesson that holds its address alone, and is found again once it is open and read', async () => {
    await button(english('classroom.other')).click()
    await page
      .getByRole('region', { name: english('classroom.articles') })
      .getByRole('button')
      .click()
    await tab(english('classroom.edit')).click()
    await page.getByLabel(english('classroom.form')).selectOption({ label: english('classroom.forms.linked') })
    const linked = await save(english('classroom.saveLesson'))
    expect(JSON.parse(linked).article).toMatchObject({ address: `${under.server.origin}/sample.html` })
    expect(linked).not.toContain('switching orders')
    await article.close()
    await button(english('classroom.other')).click()
    await open(linked)
    await page.getByText(english('classroom.linked')).waitFor()
    expect(await tab(english('classroom.read')).count()).toBe(0)
    await audit()
    const [again] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: '/sample.html' }).click(),
    ])
    await again.waitForLoadState()
    await readState(await under.click(again))
    await page.bringToFront()
    await button(english('compare.refresh')).click()
    await tab(english('classroom.read')).click()
    await page.locator('.stage').waitFor()
    await again.close()
  })

  it('leaves nothing of it when its tab is closed', async () => {
    const worker = await under.chromium.worker()
    const kept = () =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser')['browser'] }
        return new Set(Object.keys(await chrome.storage.session.get()).map((name) => name.split(':')[1])).size
      })
    const before = await kept()
    await page.close()
    await until(kept, (count) => count === before - 1, 'one desk less')
  })
})

it('asked for nothing, and no console shows an error', () => {
  expect(under.asked.filter((address) => !/\/\w+\.html$|\/favicon\.ico$/.test(address))).toEqual([])
  expect(under.errors()).toEqual([])
})
