import { browser } from 'wxt/browser'
import type { Report } from './analysis/types.ts'
import { PAGE_PORT, type PageState } from './protocol.ts'
import type { Bucket } from './report/compare.ts'
import { siteOf } from './site.ts'

/** How long a tab may take to answer before it counts as not read, in ms: a page that is there answers within a few. */
const ANSWER_TIME = 1000

/** The articles that were read in this window. Each tab is asked once, and nothing of it is kept. */
export async function readTabs(): Promise<readonly Bucket[]> {
  const tabs = await browser.tabs.query({ currentWindow: true })
  const found = await Promise.all(
    tabs.map(async ({ id }) => {
      const page = id === undefined ? null : await readTab(id)
      return id === undefined || page === null ? null : bucketOf(id, page)
    }),
  )
  return found.filter((bucket) => bucket !== null)
}

/** The state of the page in a tab, once it has been read; null where nobody answers there. */
export function readTab(id: number): Promise<PageState | null> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(id, { name: PAGE_PORT, frameId: 0 })
    const end = (page: PageState | null) => {
      clearTimeout(timer)
      port.disconnect()
      resolve(page)
    }
    const timer = setTimeout(() => end(null), ANSWER_TIME)
    port.onMessage.addListener((page: PageState) => {
      if (page.status !== 'reading') end(page)
    })
    port.onDisconnect.addListener(() => {
      // Reading lastError tells the browser that a tab without our page script is expected.
      void browser.runtime.lastError
      end(null)
    })
  })
}

function bucketOf(id: number, { status, report, url }: PageState): Bucket | null {
  if (status !== 'marked' || report === null) return null
  return bucketNamed(String(id), report, siteOf(url))
}

/** An article as one of those that are compared; a tab's has the number of its tab for an id. */
export function bucketNamed(id: string, report: Report, site: string | null): Bucket {
  return { id, title: [report.title, site].filter((part) => part !== null).join(' · '), report }
}
