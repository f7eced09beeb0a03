import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { needFirefox } from './executables.ts'
import { LOADED, type Popup, waitUntil } from './popup.ts'
import type { Options } from './tab.ts'

/** A real Firefox with the built extension in it. */
export interface Firefox {
  readonly browser: Browser
  /** Clicks the extension's button in the toolbar while `page` is in front, and yields the popup that opens. */
  readonly clickAction: (page: Page) => Promise<Popup>
  /** The text of the open card in the tab in front, which stands in a shadow tree closed to the page; null for none. */
  readonly readCard: () => Promise<string | null>
  /** Opens a page of the browser's own in the tab in front: Puppeteer would wait for it for ever. */
  readonly openOwnPage: (address: string) => Promise<void>
  /** The text of the extension's badge for the tab in front, "" for none. */
  readonly readBadge: () => Promise<string>
  /** What the extension itself wrote to the browser's console as an error, so far. */
  readonly readErrors: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** A proxy at a port where nothing listens refuses whatever is not on this machine. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
}

/**
 * Runs in the browser's window. A saved page that wants to be elsewhere stays where it is, and is not replaced by the
 * browser's "no connection".
 */
const STAY = `
  Services.obs.addObserver({
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel)
      if (channel.URI.scheme === 'https' || channel.URI.host !== '127.0.0.1') channel.cancel(Cr.NS_BINDING_ABORTED)
    },
  }, 'http-on-modify-request')
`

/** Firefox loads a popup in a panel that never opens, and moves it to the one that does. */
const POPUP = `[...document.querySelectorAll('browser[webextension-view-type=popup]')]
  .find((popup) => popup.closest('panel')?.state === 'open')`

/** Runs in the popup's own process, where it evaluates what the browser's window sends and answers with JSON. */
const LISTENER = `
  addMessageListener('says-who:evaluate', async ({ data }) => {
    const answer = { id: data.id }
    try {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
      answer.json = JSON.stringify(await Cu.evalInSandbox(data.expression, sandbox)) ?? 'null'
    } catch (error) {
      answer.error = String(error)
    }
    sendAsyncMessage('says-who:evaluated', answer)
  })
`

/** Runs in the page's process, which may look into closed shadow trees, and sends the open card's text. */
const CARD_READER = `
  const shadows = [...content.document.documentElement.children].map((element) => element.openOrClosedShadowRoot)
  const card = shadows.map((shadow) => shadow?.querySelector('[role=dialog]')).find((found) => found)
  sendAsyncMessage('says-who:card', card?.textContent ?? null)
`

/** Opens Firefox with the extension. Throws a sentence where there is no Firefox and none may be installed. */
export async function openFirefox(options: Options): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needFirefox(),
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // The browser's own window is where the toolbar is, and Firefox lets only a debugger with system access in there.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...(options.home === undefined ? {} : { HOME: options.home }) },
    extraPrefsFirefox: {
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      'ui.prefersReducedMotion': 1,
      ...(options.offline ? OFFLINE : {}),
    },
  })
  try {
    const id = await browser.installExtension(options.extension)
    const inWindow = await findWindow(browser)
    if (options.offline) await inWindow(STAY)
    const action = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`
    return {
      browser,
      clickAction: async (page) => {
        await page.bringToFront()
        // A second click on the button would close the popup that is open.
        await closePopup(inWindow)
        await inWindow(`(async () => {
          const extension = ${action}
          await extension.apiManager.global.browserActionFor(extension).triggerAction(window, {})
        })()`)
        return attachPopup(inWindow)
      },
      readCard: () =>
        inWindow<string | null>(`new Promise((resolve) => {
          const manager = gBrowser.selectedBrowser.messageManager
          manager.addMessageListener('says-who:card', function listen({ data }) {
            manager.removeMessageListener('says-who:card', listen)
            resolve(data)
          })
          manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(CARD_READER)}`)}, false)
        })`),
      openOwnPage: async (address) => {
        await inWindow(`openTrustedLinkIn(${JSON.stringify(address)}, 'current')`)
        const current = 'gBrowser.selectedBrowser.currentURI.spec'
        await waitUntil(async () => (await inWindow<string>(current)) === address, address)
      },
      readBadge: () =>
        inWindow<string>(`(() => {
          const extension = ${action}
          const { action } = extension.apiManager.global.browserActionFor(extension)
          return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''
        })()`),
      readErrors: async () => {
        const messages = await inWindow<readonly string[]>(`
          Services.console.getMessageArray()
            .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
            .filter((message) => message.sourceName.startsWith('moz-extension://'))
            .map((message) => message.errorMessage + ' at ' + message.sourceName + ':' + message.lineNumber)
        `)
        return messages
      },
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

type InWindow = <T>(expression: string) => Promise<T>

/** Yields a function that evaluates an expression in the browser's own window and hands its value on by JSON. */
async function findWindow(browser: Browser): Promise<InWindow> {
  // Puppeteer offers no public way to Firefox's own scope, only to pages; its connection is the same for both.
  const { connection } = browser as unknown as {
    connection: { send: (method: string, params: object) => Promise<{ result: unknown }> }
  }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const [window] = (tree.result as { contexts: readonly { context: string }[] }).contexts
  if (window === undefined) throw new Error('Firefox has no window.')
  return async <T>(expression: string): Promise<T> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression.trim()})) ?? null))()`,
      target: { context: window.context },
      awaitPromise: true,
    })
    const outcome = result as { result?: { value: string }; exceptionDetails?: { text: string } }
    if (outcome.result === undefined) throw new Error(outcome.exceptionDetails?.text ?? expression)
    return JSON.parse(outcome.result.value) as T
  }
}

async function attachPopup(inWindow: InWindow): Promise<Popup> {
  await waitUntil(
    () => inWindow<boolean>(`(${POPUP})?.currentURI?.spec.startsWith('moz-extension:') ?? false`),
    'A popup',
  )
  await inWindow(
    `(${POPUP}).messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(LISTENER)}`)}, false)`,
  )
  let count = 0
  const evaluate = async <T>(expression: string): Promise<T> => {
    const id = ++count
    const answer = await inWindow<{ json?: string; error?: string } | null>(`new Promise((resolve) => {
      const popup = ${POPUP}
      if (popup === undefined) return resolve(null)
      const manager = popup.messageManager
      const end = (data) => {
        clearInterval(timer)
        manager.removeMessageListener('says-who:evaluated', listen)
        resolve(data)
      }
      const listen = ({ data }) => data.id === ${id} && end(data)
      // A popup that closes answers nothing any more.
      const timer = setInterval(() => popup.isConnected || end(null), 50)
      manager.addMessageListener('says-who:evaluated', listen)
      manager.sendAsyncMessage('says-who:evaluate', { id: ${id}, expression: ${JSON.stringify(expression)} })
    })`)
    if (answer?.json === undefined) throw new Error(answer?.error ?? 'The popup has closed.')
    return JSON.parse(answer.json) as T
  }
  const waitFor = <T>(expression: string, patience?: number) =>
    waitUntil(() => evaluate<T>(expression), expression, patience)
  // What is evaluated in the empty document before the popup's own goes down with it and never answers.
  await waitFor(LOADED)
  return {
    evaluate,
    waitFor,
    click: async (selector) => {
      const element = `document.querySelector(${JSON.stringify(selector)})`
      await waitFor(`${element} !== null`)
      await evaluate(`${element}.click()`)
    },
    picture: async () => {
      // A headless Firefox leaves the panel as wide as it may be at most; with a display it shrinks to what is in it.
      const width = await evaluate<number>('document.body.getBoundingClientRect().right')
      const data = await inWindow<string>(`(async () => {
        const popup = ${POPUP}
        const { currentWindowGlobal } = popup.browsingContext
        const area = new DOMRect(0, 0, Math.min(popup.clientWidth, ${width}), popup.clientHeight)
        const bitmap = await currentWindowGlobal.drawSnapshot(area, 1, 'white')
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas')
        canvas.width = bitmap.width
        canvas.height = bitmap.height
        canvas.getContext('2d').drawImage(bitmap, 0, 0)
        return canvas.toDataURL('image/png')
      })()`)
      return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64')
    },
    close: () => closePopup(inWindow),
  }
}

async function closePopup(inWindow: InWindow): Promise<void> {
  await inWindow(`(${POPUP})?.closest('panel')?.hidePopup()`)
  // The panel goes a moment later, and the next popup must not be taken for this one.
  await waitUntil(() => inWindow<boolean>(`(${POPUP}) === undefined`), 'A popup that has closed')
}
