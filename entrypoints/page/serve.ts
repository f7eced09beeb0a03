import { type Browser, browser } from 'wxt/browser'
import type { StoreApi } from 'zustand/vanilla'
import { isOwnSender } from '../../lib/ownSender.ts'
import { type Command, PAGE_PORT, type PageState } from '../../lib/protocol.ts'
import { readCommand } from '../../lib/readCommand.ts'

/**
 * Tells popup and panel the page's state, whole, at once on connecting and on every change, and takes their commands.
 * Ends when `signal` aborts, which closes their ports.
 */
export function servePage(
  store: StoreApi<PageState>,
  onCommand: (command: Command) => void,
  signal: AbortSignal,
): void {
  const runtime = { id: browser.runtime.id, origin: browser.runtime.getURL('/') }
  const ports = new Set<Browser.runtime.Port>()

  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== PAGE_PORT || !isOwnSender(port.sender, runtime)) return
    ports.add(port)
    port.onDisconnect.addListener(() => ports.delete(port))
    port.onMessage.addListener((message: unknown) => {
      const command = readCommand(message)
      if (command !== null) onCommand(command)
    })
    port.postMessage(store.getState())
  }
  browser.runtime.onConnect.addListener(onConnect)
  const stop = store.subscribe((state) => {
    for (const port of ports) port.postMessage(state)
  })
  signal.addEventListener('abort', () => {
    stop()
    // After an update the extension's own interfaces throw, and its ports are closed already.
    if (!isExtensionThere()) return
    browser.runtime.onConnect.removeListener(onConnect)
    for (const port of ports) port.disconnect()
  })
}

/** How often it is looked whether the extension is still there, in ms: marks are to be gone within a second of its end. */
const LOOK = 500

/**
 * Calls back once when the extension is updated, switched off or removed. Nothing tells a page script of it but its own
 * identity, which vanishes: an open port would, but it would also keep the worker awake.
 */
export function watchExtension(onGone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isExtensionThere()) return
    clearInterval(timer)
    onGone()
  }, LOOK)
  signal.addEventListener('abort', () => clearInterval(timer))
}

/** False once the extension was updated, switched off or removed: its interfaces throw from then on. */
export function isExtensionThere(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}
