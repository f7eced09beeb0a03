import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Worker } from '@playwright/test'
import { type Chromium, openChromium } from '../../scripts/browser/chromium.ts'
import type { ChromiumPopup } from '../../scripts/browser/chromiumPopup.ts'
import { waitUntil } from '../../scripts/browser/popup.ts'
import { recordTraffic } from '../../scripts/browser/recordTraffic.ts'
import { type Answer, type Server, serve } from '../../scripts/browser/serve.ts'
import type { Options } from '../../scripts/browser/tab.ts'
import { freshBuild, ROOT } from '../../scripts/build.ts'

/** A browser under test, and all that it must not do. */
export interface ChromiumUnderTest {
  readonly chromium: Chromium
  readonly server: Server
  /** Opens an address in a new tab that notes every mutation, and whose console is recorded. */
  readonly open: (address: string) => Promise<Page>
  readonly click: (page: Page) => Promise<ChromiumPopup>
  /** Errors in any console so far: pages, worker and popups. */
  readonly errors: () => readonly string[]
  /** Addresses that anything in this browser has asked the network for so far. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

export const SAMPLE = readFileSync(join(ROOT, 'tests', 'fixtures', 'sample.html'), 'utf8')

/** Notes every change of the page, and all that its policy refuses, from its very beginning, as a page's own script could. */
const RECORDER = `
  window.violations = []
  document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective + ' ' + event.sourceFile))
  window.mutations = 0
  new MutationObserver((records) => { window.mutations += records.length }).observe(document, {
    attributes: true, characterData: true, childList: true, subtree: true,
  })
`

/** Opens Chromium with the built extension, and a server that answers with pages by their path. */
export async function openUnderTest(
  pages: Readonly<Record<string, Answer>>,
  options: Pick<Options, 'language' | 'timeZone'> = {},
): Promise<ChromiumUnderTest> {
  const server = await serve((path) => (path === '/favicon.ico' ? { body: '', status: 204 } : (pages[path] ?? null)))
  const traffic = await recordTraffic(server.origin)
  const chromium = await openChromium({
    ...options,
    extension: freshBuild('chrome'),
    headless: true,
    offline: true,
    proxy: traffic.port,
  })
  const { context } = chromium
  const messages: string[] = []
  const popups: ChromiumPopup[] = []
  const listen = (worker: Worker) =>
    worker.on('console', (message) => message.type() === 'error' && messages.push(message.text()))
  for (const worker of context.serviceWorkers()) listen(worker)
  context.on('serviceworker', listen)
  context.on('console', (message) => message.type() === 'error' && messages.push(message.text()))
  context.on('weberror', (error) => messages.push(error.error().message))
  return {
    chromium,
    server,
    open: async (address) => {
      const page = await context.newPage()
      await page.addInitScript(RECORDER)
      await page.goto(address)
      return page
    },
    click: async (page) => {
      const popup = await chromium.clickAction(page)
      popups.push(popup)
      return popup
    },
    errors: () => [...messages, ...popups.flatMap(({ errors }) => errors)],
    asked: traffic.asked,
    close: async () => {
      await chromium.close()
      await traffic.close()
      await server.close()
    },
  }
}

/** Mutation records that the page has seen since it was last asked. */
export function takeMutations(page: Page): Promise<number> {
  return page.evaluate(() => {
    const counting = window as unknown as { mutations: number }
    const { mutations } = counting
    counting.mutations = 0
    return mutations
  })
}

/** The texts of the page's custom highlights, in the registry's order, and where each stands in the viewport. */
export function readHighlights(page: Page): Promise<readonly { text: string; x: number; y: number }[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((stretch) => {
        const range = new Range()
        range.setStart(stretch.startContainer, stretch.startOffset)
        range.setEnd(stretch.endContainer, stretch.endOffset)
        const { left, top, height } = range.getClientRects()[0] ?? new DOMRect()
        return { text: range.toString(), x: left + 4, y: top + height / 2 }
      }),
    ),
  )
}

/** Waits until what is looked up satisfies a condition, and yields it. Throws after `patience` ms. */
export async function until<T>(
  look: () => Promise<T>,
  fits: (found: T) => boolean,
  what: string,
  patience = PATIENCE,
): Promise<T> {
  const { found } = await waitUntil(
    async () => {
      const found = await look()
      return fits(found) ? { found } : null
    },
    what,
    patience,
  )
  return found
}

/** How long a page may take to follow, in ms. */
const PATIENCE = 5000
