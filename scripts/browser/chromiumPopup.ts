import type { CDPSession } from '@playwright/test'
import { LOADED, PATIENCE, type Popup, placeOf, waitUntil } from './popup.ts'

export interface ChromiumPopup extends Popup {
  /** Presses and releases a key, by its DOM name: "Enter", "Tab", "Escape", "a"; "Shift+Tab" with Shift held. */
  readonly press: (key: string) => Promise<void>
  /** Sends a command of the Chrome DevTools Protocol. */
  readonly send: <T>(method: string, params?: object) => Promise<T>
  readonly setColorScheme: (scheme: 'light' | 'dark') => Promise<void>
  /** Exceptions, and what was written to the console as an error, so far. */
  readonly errors: readonly string[]
}

/** How long a popup may take to answer, in ms: it waits for a page to be read for up to 20 s. */
const ANSWERING = 30_000

const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Tab: 9,
  Escape: 27,
  ' ': 32,
  ArrowDown: 40,
  ArrowUp: 38,
}

/** The protocol's bit for Shift. */
const SHIFT = 8

interface Reply {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/**
 * Attaches to Chromium's popup at an address, waiting for it to open. Playwright does not count popups among a browser's
 * pages, so it is spoken to by protocol.
 */
export async function attachPopup(browser: CDPSession, address: string): Promise<ChromiumPopup> {
  const target = await waitUntil(async () => {
    const { targetInfos } = await browser.send('Target.getTargets')
    return targetInfos.find((info) => info.type === 'page' && info.url.startsWith(address) && !info.attached)
  }, `A popup at ${address}`)
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: false })
  const errors: string[] = []
  const waiting = new Map<number, (reply: Reply) => void>()
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const reply = JSON.parse(event.message) as Reply
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
    else errors.push(...readErrors(reply))
  })

  // A popup that closes answers nothing any more, not even that it closed.
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    for (const answer of waiting.values()) answer({ error: { message: 'the popup has closed' } })
  })

  let count = 0
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = ++count
    const replied = new Promise<Reply>((resolve) => {
      waiting.set(id, resolve)
      setTimeout(resolve, ANSWERING, { error: { message: `no answer within ${ANSWERING} ms` } }).unref()
    })
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
    const reply = await replied
    waiting.delete(id)
    if (reply.error !== undefined) throw new Error(`${method}: ${reply.error.message}`)
    return reply.result as T
  }
  await send('Runtime.enable')
  await send('Log.enable')

  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await send<{
      result: { value: T }
      exceptionDetails?: { exception?: { description?: string } }
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? expression)
    return result.value
  }
  const waitFor = <T>(expression: string, patience = PATIENCE) =>
    waitUntil(() => evaluate<T>(expression), expression, patience)

  await waitFor(LOADED)
  return {
    evaluate,
    waitFor,
    click: async (selector) => {
      const place = await waitFor<{ x: number; y: number }>(placeOf(selector))
      const mouse = { ...place, button: 'left', clickCount: 1 }
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse })
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse })
    },
    press: async (keys) => {
      const key = keys.replace(/^Shift\+/, '')
      const event = {
        key,
        modifiers: key === keys ? 0 : SHIFT,
        windowsVirtualKeyCode: KEY_CODES[key] ?? 0,
        ...textOf(key),
      }
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    },
    picture: async () => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
      return Buffer.from(data, 'base64')
    },
    send,
    setColorScheme: async (value) => {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
    },
    errors,
    close: async () => {
      // A popup closes by itself when its tab goes or another window comes to the front.
      await browser.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {})
      // A side panel that is still closing is taken for an open one, and not opened anew.
      await waitUntil(async () => {
        const { targetInfos } = await browser.send('Target.getTargets')
        return targetInfos.every(({ targetId }) => targetId !== target.targetId)
      }, 'The popup closed')
    },
  }
}

function textOf(key: string): { readonly text?: string } {
  if (key === 'Enter') return { text: '\r' }
  return key.length === 1 ? { text: key } : {}
}

function readErrors(event: Reply): readonly string[] {
  const params = event.params as {
    type?: string
    args?: readonly { value?: unknown; description?: string }[]
    exceptionDetails?: { text: string; exception?: { description?: string } }
    entry?: { level: string; text: string }
  }
  if (event.method === 'Runtime.exceptionThrown') {
    return [params.exceptionDetails?.exception?.description ?? params.exceptionDetails?.text ?? 'An exception']
  }
  if (event.method === 'Runtime.consoleAPICalled' && params.type === 'error') {
    return [(params.args ?? []).map((arg) => String(arg.value ?? arg.description)).join(' ')]
  }
  if (event.method === 'Log.entryAdded' && params.entry?.level === 'error') return [params.entry.text]
  return []
}
