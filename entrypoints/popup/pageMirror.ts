import { type Browser, browser } from 'wxt/browser'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { injectPage } from '../../lib/injectPage.ts'
import { type Command, PAGE_PORT, type PageState } from '../../lib/protocol.ts'

/** How far the way to the page is open, and the page's state as it was last told. */
export interface Mirror {
  /** "left": the page that was mirrored went away; "closed": so did its tab. */
  readonly connection: 'connecting' | 'open' | 'notAllowed' | 'left' | 'closed'
  readonly page: PageState | null
}

export interface PageMirror {
  readonly store: StoreApi<Mirror>
  /** Sends a command to the page; nothing happens where no page is mirrored. */
  readonly send: (command: Command) => void
  /** Reads the page in view, which marks it if it is not marked yet. */
  readonly connect: () => Promise<void>
}

/** Mirrors the state of the page in the tab in view through one port. The page holds the state; this only copies it. */
export function mirrorPage(): PageMirror {
  const store = createStore<Mirror>(() => ({ connection: 'connecting', page: null }))
  let port: Browser.runtime.Port | null = null

  const connect = async () => {
    port?.disconnect()
    port = null
    store.setState({ connection: 'connecting', page: null })
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) return store.setState({ connection: 'closed' })
    const tabId = tab.id
    if (!(await injectPage(tabId))) return store.setState({ connection: 'notAllowed' })
    const opened = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 })
    port = opened
    opened.onMessage.addListener((page: PageState) => store.setState({ connection: 'open', page }))
    opened.onDisconnect.addListener(async () => {
      // Reading lastError tells the browser that a page that goes away is expected.
      void browser.runtime.lastError
      if (port !== opened) return
      port = null
      const isThere = await browser.tabs.get(tabId).then(
        () => true,
        () => false,
      )
      store.setState({ connection: isThere ? 'left' : 'closed', page: null })
    })
  }

  return { store, send: (command) => port?.postMessage(command), connect }
}
