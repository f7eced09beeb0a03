import type { Report, Skip } from '../lib/analysis/types.ts'
import type { PageState } from '../lib/protocol.ts'
import { readState } from './browser/readState.ts'
import { serve } from './browser/serve.ts'
import { openTab, type Tab } from './browser/tab.ts'
import { freshBuild } from './build.ts'
import { typeOfPage } from './readInput.ts'

export interface SavedPage {
  readonly name: string
  readonly html: Buffer
}

/**
 * Opens saved pages in a real browser, clicks the extension's button on each and yields what the reader would be told, in
 * the same order. Nothing but this machine can be reached meanwhile. Where a page fails, its error is yielded in its place.
 * With `still`, the pages' own scripts do not run: some take their text away where they cannot reach the network.
 */
export async function* readPages(
  pages: readonly SavedPage[],
  browser: 'chromium' | 'firefox',
  { still = false }: { readonly still?: boolean } = {},
): AsyncGenerator<Report | Error> {
  const extension = freshBuild(browser === 'firefox' ? 'firefox' : 'chrome')
  const server = await serve((path) => {
    const page = pages[Number(/^\/(\d+)\//.exec(path)?.[1] ?? -1)]
    const policy = still ? { 'content-security-policy': "script-src 'none'" } : {}
    return page === undefined
      ? null
      : { body: page.html, headers: { 'content-type': typeOfPage(page.html), ...policy } }
  })
  let tab: Tab | null = null
  try {
    tab = await openTab(browser, { extension, headless: true, offline: true })
    for (const [index, { name }] of pages.entries()) {
      try {
        yield await readSaved(tab, `${server.origin}/${index}/${encodeURIComponent(name)}.html`)
      } catch (error) {
        yield error instanceof Error ? error : new Error(String(error))
      }
    }
  } finally {
    await tab?.close()
    await server.close()
  }
}

async function readSaved(tab: Tab, address: string): Promise<Report | Error> {
  const problem = await tab.goto(address, 'domcontentloaded')
  if (problem !== null) return new Error(`The page could not be opened (${problem}).`)
  const popup = await tab.clickAction()
  try {
    return readReport(await readState(popup))
  } finally {
    await popup.close()
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
