import { openChromium } from '../browser/chromium.ts'
import { serve } from '../browser/serve.ts'
import { freshBuild } from '../build.ts'
import type { SavedPage } from './realPages.ts'

/** Ms from the click on the toolbar button, of the real extension in a real browser, on one page. */
export interface ClickTimes {
  /** To the first mark in the page's registry; null where nothing was marked. */
  readonly mark: number | null
  /** To the popup's first paint with content. */
  readonly popup: number
}

const WATCH_MARKS = `globalThis.firstMark = null;
(function look() {
  if (CSS.highlights.size > 0) globalThis.firstMark = Date.now();
  else requestAnimationFrame(look);
})()`
const FIRST_PAINT = `(() => {
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return paint ? performance.timeOrigin + paint.startTime : null;
})()`
/** Ms for a page to open, and for it to be marked or not to be. */
const PATIENCE = 8000

/** Clicks the button on each page and yields how long it took. */
export async function timeClicks(pages: readonly SavedPage[]): Promise<readonly ClickTimes[]> {
  const server = await serve((path) => {
    const page = pages[Number(/^\/(\d+)\//.exec(path)?.[1] ?? -1)]
    return page === undefined ? null : { body: page.html, headers: { 'content-type': 'text/html; charset=utf-8' } }
  })
  const chromium = await openChromium({ extension: freshBuild('chrome'), headless: true, offline: true })
  const times: ClickTimes[] = []
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
    page.on('dialog', (dialog) => void dialog.dismiss())
    for (const index of pages.keys()) {
      const address = `${server.origin}/${index}/page.html`
      // A saved page may wait for ever for what is no longer there.
      const opened = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE }).catch(() => null)
      if (opened === null) continue
      await page.evaluate(WATCH_MARKS)
      const click = Date.now()
      const popup = await chromium.clickAction(page)
      const painted = await popup.waitFor<number>(FIRST_PAINT)
      const marked = await page
        .waitForFunction('globalThis.firstMark', null, { timeout: PATIENCE })
        .then((handle) => handle.jsonValue() as Promise<number>)
        .catch(() => null)
      times.push({ mark: marked === null ? null : marked - click, popup: painted - click })
      await popup.close()
    }
  } finally {
    await chromium.close()
    await server.close()
  }
  return times
}
