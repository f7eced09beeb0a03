import { rmSync } from 'node:fs'
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test'
import { readCard } from './chromiumCard.ts'
import { attachPopup, type ChromiumPopup } from './chromiumPopup.ts'
import { needChromium } from './executables.ts'
import { makePinnedProfile } from './pinnedProfile.ts'
import { waitUntil } from './popup.ts'
import type { Options } from './tab.ts'

/** A real Chromium with the built extension in it. */
export interface Chromium {
  readonly context: BrowserContext
  readonly extension: string
  /** The extension's worker, started anew where the browser has stopped it. */
  readonly worker: () => Promise<Worker>
  /** Clicks the extension's button in the toolbar while `page` is in front, and yields the popup that opens. */
  readonly clickAction: (page: Page) => Promise<ChromiumPopup>
  /** The text of the open card, which stands in a shadow tree closed to the page and to Playwright; null for none. */
  readonly readCard: (page: Page) => Promise<string | null>
  readonly close: () => Promise<void>
}

/** Nothing but this machine can be reached: every other name fails to resolve. */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--no-proxy-server']

/** Opens Chromium with the extension. Throws a sentence where there is no Chromium and none may be installed. */
export async function openChromium(options: Options): Promise<Chromium> {
  const executablePath = needChromium()
  const profile = makePinnedProfile(options.extension)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    // A window of the browser's own size is what a reader has; a fixed one is what pictures and tests want.
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    colorScheme: options.colorScheme ?? 'light',
    locale: options.language ?? 'en-US',
    // On Linux the interface takes its language from here and not from the argument.
    env: { ...process.env, LANGUAGE: options.language ?? 'en', ...zoneOf(options) } as Record<string, string>,
    // Without scrollbars a popup is not as wide as readers see it.
    ignoreDefaultArgs: ['--disable-extensions', '--hide-scrollbars'],
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...networkArguments(options),
      `--lang=${options.language ?? 'en'}`,
      '--enable-unsafe-extension-debugging',
    ],
  })
  const close = async () => {
    await context.close()
    // Chromium's last processes may still be writing.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  try {
    // A saved page that wants to be elsewhere stays where it is, and is not replaced by the browser's "no connection".
    if (options.offline && options.proxy === undefined)
      await context.route(isElsewhere, (route) => route.abort('aborted'))
    const browser = context.browser()
    if (browser === null) throw new Error('Chromium closed as soon as it had opened.')
    const session = await browser.newBrowserCDPSession()
    const { id } = await session.send('Extensions.loadUnpacked', { path: options.extension })
    await waitUntil(() => isListening(context, id), 'A worker that listens', STARTING)
    return {
      context,
      extension: id,
      worker: () => findWorker(context, id),
      clickAction: (page) => clickAction(session, id, page),
      readCard,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

const zoneOf = ({ timeZone }: Options) => (timeZone === undefined ? {} : { TZ: timeZone })

function networkArguments({ offline, proxy }: Options): readonly string[] {
  if (proxy === undefined) return offline ? OFFLINE : []
  // Chromium would go by the proxy to everything but this machine.
  return [`--proxy-server=http://127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']
}

/** The servers of this machine speak no https: a page that insists on it wants to be elsewhere too. */
function isElsewhere({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && hostname !== '127.0.0.1')
}

/** How long the worker may take to start, in ms: one that crashed does so silently, and never listens. */
const STARTING = 10_000

async function isListening(context: BrowserContext, id: string): Promise<boolean> {
  const worker = await findWorker(context, id)
  return worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser')['browser'] }
    return chrome.runtime.onMessage.hasListeners()
  })
}

async function findWorker(context: BrowserContext, id: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`)
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs })
}

async function clickAction(browser: CDPSession, id: string, page: Page): Promise<ChromiumPopup> {
  await page.bringToFront()
  // The click goes to a tab, which the protocol counts as a target of its own, bound to its page by nothing but the address.
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const [tab, another] = targetInfos.filter((info) => info.url === page.url())
  if (tab === undefined || another !== undefined) throw new Error(`Not exactly one tab is at ${page.url()}`)
  await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId })
  return attachPopup(browser, `chrome-extension://${id}/popup.html`)
}
