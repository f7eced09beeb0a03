import type { Page } from '@playwright/test'
import type { Report, Skip } from '../lib/analysis/types.ts'
import type { PageState } from '../lib/protocol.ts'
import { type Chromium, openChromium } from './browser/chromium.ts'
import { serve } from './browser/serve.ts'
import { freshBuild } from './build.ts'

/** What the extension's worker has at hand, where some functions of this file are run. */
declare const chrome: (typeof import('wxt/browser'))['browser']

export interface SavedPage {
  readonly name: string
  readonly html: Buffer
}

/** How long a saved page may take to load, in ms: none of its own requests is answered, so that little is left to wait for. */
const LOADING = 20_000
/** How long the extension may take to read a page, in ms. */
const READING = 20_000

/**
 * Opens saved pages in a real Chromium, clicks the extension's button on each and yields what the reader would be told, in
 * the same order. Nothing but this machine can be reached meanwhile. Where a page fails, its error is yielded in its place.
 */
export async function* readPages(pages: readonly SavedPage[]): AsyncGenerator<Report | Error> {
  const chromium = await openChromium({ extension: freshBuild('chrome'), headless: true, offline: true })
  const server = await serve((path) => {
    const page = pages[Number(/^\/(\d+)\//.exec(path)?.[1] ?? -1)]
    // The page says itself how it is encoded: a charset here would overrule it.
    return page === undefined ? null : { body: page.html, headers: { 'content-type': 'text/html' } }
  })
  try {
    for (const [index, { name }] of pages.entries()) {
      const tab = await chromium.context.newPage()
      try {
        const address = `${server.origin}/${index}/${encodeURIComponent(name)}.html`
        await tab.goto(address, { waitUntil: 'domcontentloaded', timeout: LOADING })
        const state = await markPage(chromium, tab)
        yield readReport(state)
      } catch (error) {
        yield error instanceof Error ? error : new Error(String(error))
      } finally {
        await tab.close()
      }
    }
  } finally {
    await chromium.close()
    await server.close()
  }
}

/** Clicks the button on a page, closes the popup again and yields the page's state once it has been read. */
export async function markPage(chromium: Chromium, tab: Page): Promise<PageState> {
  const popup = await chromium.clickAction(tab)
  const worker = await chromium.worker()
  const state = await worker.evaluate(waitForState, READING)
  await popup.close()
  return state
}

/** Runs in the worker: mirrors the tab in front, as the popup does, until it has been read. */
async function waitForState(patience: number): Promise<PageState> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  const tabId = tab?.id
  if (tabId === undefined) throw new Error('No tab is in front.')
  const end = Date.now() + patience
  while (Date.now() < end) {
    const state = await new Promise<PageState | null>((resolve) => {
      const port = chrome.tabs.connect(tabId, { name: 'says-who', frameId: 0 })
      port.onMessage.addListener((message: PageState) => {
        if (message.status === 'reading') return
        resolve(message)
        port.disconnect()
      })
      port.onDisconnect.addListener(() => {
        // Reading lastError tells the browser that a tab without our page script, as yet, is expected.
        void chrome.runtime.lastError
        resolve(null)
      })
    })
    if (state !== null) return state
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('The page was not read in time.')
}

function readReport(state: PageState): Report | Error {
  if (state.status === 'failed') return new Error('The page could not be read.')
  return state.report ?? emptyReport(state.skipped ?? 'notArticle')
}

function emptyReport(skipped: Skip): Report {
  return {
    version: 1,
    title: null,
    language: 'und',
    skipped,
    genre: null,
    partial: false,
    blocks: [],
    sources: [],
    attributions: [],
    claims: [],
    findings: [],
    article: { claims: 0, singleSource: null },
  }
}
