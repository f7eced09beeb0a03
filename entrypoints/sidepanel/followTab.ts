import { browser } from 'wxt/browser'
import type { PageMirror } from '../popup/pageMirror.ts'

/** Keeps the mirror on the tab in view: when another one comes into view, when it loads a page, and when that is read. */
export function followTab(mirror: PageMirror): void {
  const connect = () => void mirror.connect(false)
  const isMirrored = (tabId: number | undefined) => tabId !== undefined && tabId === mirror.store.getState().tabId
  browser.tabs.onActivated.addListener(connect)
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (isMirrored(tabId) && change.status === 'complete') connect()
  })
  // The page script asks the worker for its analysis, and every page of the extension hears it ask: so this page is read.
  browser.runtime.onMessage.addListener((_message, sender) => {
    if (isMirrored(sender.tab?.id) && mirror.store.getState().page === null) connect()
  })
  connect()
}
