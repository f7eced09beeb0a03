import type { Command, PageState } from '../../lib/protocol.ts'
import type { Popup } from './popup.ts'

/** How long the extension may take to read a page, in ms. */
const READING = 20_000

/** What every page of an extension has at hand, in either browser. */
declare const chrome: typeof import('wxt/browser')['browser']

/**
 * The state of the page that a popup was opened over, once that page has been read; null where the extension was not let
 * in. Throws where the page is still being read after 20 s.
 */
export function readState(popup: Popup): Promise<PageState | null> {
  return popup.evaluate(`(${mirrorPage.toString()})(${READING})`)
}

/** Sends a command to the page that a popup was opened over, as its buttons do. */
export function sendCommand(popup: Popup, command: Command): Promise<void> {
  return popup.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    chrome.tabs.connect(tab.id, { name: 'says-who', frameId: 0 }).postMessage(${JSON.stringify(command)})
  })()`)
}

/** Tells the extension that its introduction has been read, which is shown from then on no more. */
export function skipIntroduction(popup: Popup): Promise<void> {
  return popup.evaluate('chrome.storage.local.set({ introduced: true })')
}

/** Runs in the popup, which mirrors the page in the same way. */
async function mirrorPage(patience: number): Promise<PageState | null> {
  const end = Date.now() + patience
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  const tabId = tab?.id ?? -1
  const isAllowed = () =>
    chrome.scripting.executeScript({ target: { tabId }, func: () => true }).then(
      () => true,
      () => false,
    )
  while (Date.now() < end) {
    if (!(await isAllowed())) return null
    const state = await new Promise<PageState | null>((resolve) => {
      const port = chrome.tabs.connect(tabId, { name: 'says-who', frameId: 0 })
      port.onMessage.addListener((message: PageState) => {
        if (message.status === 'reading') return
        resolve(message)
        port.disconnect()
      })
      port.onDisconnect.addListener(() => {
        // Reading lastError tells the browser that a tab without the page script, as yet, is expected.
        void chrome.runtime.lastError
        resolve(null)
      })
      setTimeout(resolve, end - Date.now(), null)
    })
    if (state !== null) return state
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('The page was not read in time.')
}
