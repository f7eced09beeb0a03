import type { Report, Skip } from '../lib/analysis/types.ts'
import type { PageState } from '../lib/protocol.ts'
import { openChromium } from './browser/chromium.ts'
import { readState } from './browser/readState.ts'
import { serve } from './browser/serve.ts'
import { freshBuild } from './build.ts'

export interface SavedPage {
  readonly name: string
  readonly html: Buffer
}

/** How long a saved page may take to load, in ms: none of its own requests is answered, so that little is left to wait for. */
const LOADING = 20_000

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
        const popup = await chromium.clickAction(tab)
        yield readReport(await readState(popup))
        await popup.close()
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

function readReport(state: PageState | null): Report | Error {
  if (state === null) return new Error('The extension was not let into the page.')
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
