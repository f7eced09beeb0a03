import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPractice } from '../../lib/lessons/practice.ts'
import { translateWith } from '../../lib/report/translate.ts'
import { type Chromium, openChromium } from '../../scripts/browser/chromium.ts'
import { type Firefox, openFirefox } from '../../scripts/browser/firefox.ts'
import { idOf } from '../../scripts/browser/pinnedProfile.ts'
import { readState } from '../../scripts/browser/readState.ts'
import { type Server, serve } from '../../scripts/browser/serve.ts'
import { freshBuild } from '../../scripts/build.ts'
import { readMessages } from '../unit/report/english.ts'
import { auditPage } from './audit.ts'
import { SAMPLE, until } from './chromiumUnderTest.ts'

/** The words that the policy wants, in browsers that speak English. */
const french = translateWith(readMessages('fr'))

/** A school's policy, with one entry that is wrong. */
const POLICY = {
  startHidden: true,
  kinds: ['unattributed', 'singleSource'],
  sitesOff: ['mail.example'],
  markStyle: 'bold',
  noIntroduction: true,
  language: 'fr',
  lesson: 'twoSides',
  lessonAge: 'young',
}

/** The lesson that it offers. */
const OFFERED = await loadPractice('twoSides', 'young')

/** Debian's Chromium takes policies from here, and from nowhere else: whoever may not write there cannot test this. */
const POLICIES = '/etc/chromium/policies/managed'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'says-who-policy-')))
let server: Server

beforeAll(async () => {
  server = await serve((path) => (path === '/sample.html' ? { body: SAMPLE } : null))
})
afterAll(async () => {
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** True where policies may be put in their folder, or a folder for them made. */
function mayRule(): boolean {
  const nearest = [POLICIES, '/etc/chromium/policies', '/etc/chromium'].find(existsSync)
  try {
    accessSync(nearest ?? '/etc', constants.W_OK)
    return nearest !== undefined
  } catch {
    return false
  }
}

/** Removes a folder that holds nothing: another run, or the machine's owner, may have policies there. */
function removeEmpty(path: string): void {
  if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path)
}

describe.skipIf(!mayRule())('under a policy, Chromium', () => {
  const extension = join(folder, 'extension')
  const id = idOf(extension)
  const file = join(POLICIES, `${id}.json`)
  let chromium: Chromium

  beforeAll(async () => {
    cpSync(freshBuild('chrome'), extension, { recursive: true })
    mkdirSync(POLICIES, { recursive: true })
    // It names one extension, and so means nothing to any other browser that happens to run.
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: POLICY } } }))
    chromium = await openChromium({ extension, headless: true, offline: true })
    // Chromium reads a policy a moment after it has learned from the extension what may stand in it.
    const worker = await chromium.worker()
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser')['browser'] }
      while (Object.keys(await chrome.storage.managed.get()).length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    })
  })
  afterAll(async () => {
    await chromium?.close()
    rmSync(file, { force: true })
    removeEmpty(POLICIES)
    removeEmpty(dirname(POLICIES))
  })

  it('has the extension whose policy this is', () => {
    expect(chromium.extension).toBe(id)
  })

  it('reads a page with its marks hidden, and shows no introduction', async () => {
    const page = await chromium.context.newPage()
    await page.goto(`${server.origin}/sample.html`)
    const popup = await chromium.clickAction(page)
    const state = await readState(popup)
    expect(state).toMatchObject({
      status: 'marked',
      hidden: true,
      shown: { source: false, unattributed: true, singleSource: true },
    })
    expect(await page.evaluate('CSS.highlights.size')).toBe(0)
    await popup.waitFor(`document.querySelector('.summary') !== null`)
    expect(await popup.evaluate(`document.querySelector('.intro')`)).toBeNull()
    await popup.click('[role=switch]')
    await page.waitForFunction('CSS.highlights.size > 0')
    expect(await popup.evaluate('document.documentElement.lang')).toBe('fr')
    await popup.click('.findings > li:last-child .findingGo')
    const card = await until(
      () => chromium.readCard(page),
      (text) => text !== null,
      'a card',
    )
    expect(card).toContain(french('card.notRight'))
    await page.close()
  })

  it('says on the settings page what is set, what was ignored, and lets nothing of it be changed', async () => {
    const page = await chromium.context.newPage()
    await page.goto(`chrome-extension://${id}/options.html`)
    const note = page.getByRole('region', { name: french('policy.title') })
    await note.waitFor()
    expect(await note.getByRole('listitem').allTextContents()).toEqual([
      french('policy.names.kinds'),
      french('policy.names.startHidden'),
      french('policy.names.sitesOff'),
      french('policy.names.noIntroduction'),
      french('policy.names.language'),
      french('policy.names.lesson'),
      french('policy.names.lessonAge'),
      'markStyle',
    ])
    for (const kind of ['source', 'unattributed', 'singleSource'] as const) {
      expect(await page.locator(`#${kind}`).isDisabled()).toBe(true)
      expect(await page.locator(`#${kind}`).getAttribute('aria-checked')).toBe(String(kind !== 'source'))
    }
    expect(await page.locator('#startHidden').getAttribute('aria-checked')).toBe('true')
    expect(await page.getByText('mail.example').isVisible()).toBe(true)
    const lines = page.getByRole('radio', { name: french('options.style.lines'), exact: true })
    expect(await lines.isDisabled()).toBe(false)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await auditPage(page)).toEqual([])
    }
    await page.close()
  })

  it('offers the lesson first in the classroom, which opens and is the same after a reload', async () => {
    const page = await chromium.context.newPage()
    await page.goto(`chrome-extension://${id}/classroom.html`)
    const offer = page.getByRole('region', { name: french('classroom.offered') })
    await offer.waitFor()
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(french('classroom.offered'))
    expect(await auditPage(page)).toEqual([])
    await offer.getByRole('button', { name: OFFERED.title }).click()
    await page.getByText(OFFERED.introduction).waitFor()
    await page.reload()
    await page.getByText(OFFERED.introduction).waitFor()
    await page.getByRole('tab', { name: french('classroom.predict') }).click()
    await page.locator('.sentence').first().waitFor()
    await page.close()
  })
})

describe('under a policy, Firefox', () => {
  let firefox: Firefox

  beforeAll(async () => {
    const id = 'says-who@says-who.example'
    const storage = join(folder, '.mozilla', 'managed-storage')
    mkdirSync(storage, { recursive: true })
    const manifest = { name: id, description: 'A school', type: 'storage', data: POLICY }
    writeFileSync(join(storage, `${id}.json`), JSON.stringify(manifest))
    firefox = await openFirefox({ extension: freshBuild('firefox'), headless: true, offline: true, home: folder })
  })
  afterAll(() => firefox?.close())

  it('reads a page with its marks hidden, and shows no introduction', async () => {
    const page = await firefox.browser.newPage()
    await page.goto(`${server.origin}/sample.html`)
    const popup = await firefox.clickAction(page)
    expect(await readState(popup)).toMatchObject({
      status: 'marked',
      hidden: true,
      shown: { source: false, unattributed: true, singleSource: true },
    })
    await popup.waitFor(`document.querySelector('.summary') !== null`)
    expect(await popup.evaluate(`document.querySelector('.intro') === null`)).toBe(true)
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    await popup.click('[role=switch]')
    await until(
      () => page.evaluate(() => CSS.highlights.size),
      (count) => count > 0,
      'marks',
    )
    expect(await popup.evaluate('document.documentElement.lang')).toBe('fr')
    await popup.click('.findings > li:last-child .findingGo')
    expect(await until(firefox.readCard, (text) => text !== null, 'a card')).toContain(french('card.notRight'))
  })

  it('offers the lesson first in the classroom', async () => {
    const popup = await firefox.clickAction(await firefox.browser.newPage())
    const links = `[...document.querySelectorAll('.bottom .link')]`
    const name = JSON.stringify(french('classroom.title'))
    await popup.waitFor(`${links}.some((link) => link.textContent === ${name})`)
    await popup.evaluate(`${links}.find((link) => link.textContent === ${name}).click()`)
    const desk = await firefox.findOwnTab()
    await desk.waitFor(`document.querySelector('h2')?.textContent === ${JSON.stringify(french('classroom.offered'))}`)
    await desk.click('section[aria-labelledby=offered] button')
    await desk.waitFor(`document.querySelector('.lesson')?.textContent.includes(${JSON.stringify(OFFERED.title)})`)
    expect(await firefox.readErrors()).toEqual([])
  })
})
