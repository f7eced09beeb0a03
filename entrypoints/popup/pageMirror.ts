import { type Browser, browser } from 'wxt/browser'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { injectPage } from '../../lib/injectPage.ts'
import { type Command, PAGE_PORT, type PageState } from '../../lib/protocol.ts'

/** How far the way to the page is open, and the page's state as it was last told. */
export interface Mirror {
  /** "left": the page that was mirrored went away; "closed": so did its tab; "notRead": nobody asked to read it yet. */
  readonly connection: 'connecting' | 'open' | 'notAllowed' | 'notRead' | 'left' | 'closed'
  readonly page: PageState | null
  /** Id of the tab that is mirrored, or null before it is known. */
  readonly tabId: number | null
  /** True in a private window, of which nothing may be kept, and as long as nobody knows. */
  readonly isPrivate: boolean
}

export interface PageMirror {
  readonly store: StoreApi<Mirror>
  /** Sends a command to the page; nothing happens where no page is mirrored. */
  readonly send: (command: Command) => void
  /** Mirrors the page in view; with `read`, it is read and marked first, which needs a click on the extension's button. */
  readonly connect: (read: boolean) => Promise<void>
}

const UNKNOWN: Mirror = { connection: 'connecting', page: null, tabId: null, isPrivate: true }

/** Mirrors the state of the page in the tab in view through one port. The page holds the state; this only copies it. */
export function mirrorPage(): PageMirror {
  const store = createStore<Mirror>(() => UNKNOWN)
  let port: Browser.runtime.Port | null = null
  /** Counts the calls of `connect`: one that was overtaken by a later one ends without a word. */
  let turn = 0

  const connect = async (read: boolean) => {
    turn += 1
    const mine = turn
    port?.disconnect()
    port = null
    store.setState(UNKNOWN)
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (mine !== turn) return
    if (tab?.id === undefined) return store.setState({ connection: 'closed' })
    store.setState({ tabId: tab.id, isPrivate: tab.incognito })
    const injecting = read ? injectPage(tab.id) : null
    // A page that was read before answers at once, while the browser is still about to let the script in once more.
    port = open(tab.id, injecting)
    if (injecting === null || (await injecting) || mine !== turn) return
    port?.disconnect()
    port = null
    store.setState({ connection: 'notAllowed' })
  }

  const open = (tabId: number, injecting: Promise<boolean> | null) => {
    const mine = turn
    const opened = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 })
    opened.onMessage.addListener((page: PageState) => {
      if (port === opened) store.setState({ connection: 'open', page })
    })
    opened.onDisconnect.addListener(async () => {
      // Reading lastError tells the browser that a page that goes away is expected.
      void browser.runtime.lastError
      if (port !== opened) return
      port = null
      const wasOpen = store.getState().page !== null
      if (!wasOpen && injecting !== null) {
        // Nobody was there to answer before the script was.
        if ((await injecting) && mine === turn && port === null) port = open(tabId, null)
        return
      }
      store.setState({ connection: await endOf(tabId, wasOpen), page: null })
    })
    return opened
  }

  return { store, send: (command) => port?.postMessage(command), connect }
}

async function endOf(tabId: number, wasOpen: boolean): Promise<Mirror['connection']> {
  const isThere = await browser.tabs.get(tabId).then(
    () => true,
    () => false,
  )
  if (!isThere) return 'closed'
  return wasOpen ? 'left' : 'notRead'
}
