import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { placeOfButton } from './cardButton.ts'
import { needFirefox } from './executables.ts'
import { attachView, type FirefoxView } from './firefoxView.ts'
import { findWindow, type InWindow, pressing, send } from './firefoxWindow.ts'
import { waitUntil } from './popup.ts'
import type { Options } from './tab.ts'

export interface FirefoxOptions extends Options {
  /** True for a browser that is private from its start to its end, and whose reader has let the extension in there. */
  readonly isPrivate?: boolean
  /** Where whatever is printed goes as a PDF, without a question. */
  readonly printTo?: string
}

/** What a reader may have set for pages and the extension's own ones. */
export type Look = 'light' | 'dark' | 'forced'

/** A real Firefox with the built extension in it. */
export interface Firefox {
  readonly browser: Browser
  /** Clicks the extension's button in the toolbar while `page` is in front, and yields the popup that opens. */
  readonly clickAction: (page: Page) => Promise<FirefoxView>
  readonly isSidebarOpen: () => Promise<boolean>
  /** The sidebar once it is open. */
  readonly findSidebar: () => Promise<FirefoxView>
  /** The extension's own page that stands in the tab in front: its settings. */
  readonly findOwnTab: () => Promise<FirefoxView>
  /** Opens the menu at a point of the page in front, and chooses the extension's entry with these words. */
  readonly chooseInMenu: (page: Page, x: number, y: number, words: string) => Promise<void>
  /** Presses keys together, as the reader's keyboard does: the browser's window gets them before the page. */
  readonly pressKeys: (...keys: readonly string[]) => Promise<void>
  readonly setLook: (look: Look) => Promise<void>
  /** The text of the open card in the tab in front, which stands in a shadow tree closed to the page; null for none. */
  readonly readCard: () => Promise<string | null>
  /** Calls a function, given as its source, with the open card as `this`, and yields its value, awaited; null for no card. */
  readonly inCard: <T>(source: string) => Promise<T | null>
  /** Clicks the middle of the card's button with these words, or with this name, by the mouse, once it is there. */
  readonly clickInCard: (page: Page, words: string) => Promise<void>
  /** Opens a page of the browser's own in the tab in front: Puppeteer would wait for it for ever. */
  readonly openOwnPage: (address: string) => Promise<void>
  /** The text of the extension's badge for the tab in front, "" for none. */
  readonly readBadge: () => Promise<string>
  /** Grants access to sites, by match patterns, as the browser's own question does when the reader says yes. */
  readonly grant: (origins: readonly string[]) => Promise<void>
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

function networkPreferences({ offline, proxy }: Options): Readonly<Record<string, string | number | boolean>> {
  if (proxy === undefined) return offline ? OFFLINE : {}
  const ports = { 'network.proxy.http_port': proxy, 'network.proxy.ssl_port': proxy }
  return { ...OFFLINE, ...ports, 'network.proxy.no_proxies_on': '', 'network.proxy.allow_hijacking_localhost': true }
}

/** Printing to a file at once, as Firefox's own "Save to PDF" does after its dialog. */
function printPreferences(path: string | undefined): Readonly<Record<string, string | boolean>> {
  if (path === undefined) return {}
  const printer = 'Mozilla Save to PDF'
  const settings = `print.printer_${printer.replaceAll(' ', '_')}`
  return {
    'print.always_print_silent': true,
    print_printer: printer,
    [`${settings}.print_to_file`]: true,
    [`${settings}.print_to_filename`]: path,
  }
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

const SIDEBAR = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`

/** Runs in the page's process, which may look into closed shadow trees, and calls a function with the open card. */
const inCard = (source: string) => `
  const roots = [...content.document.documentElement.children].map((element) => element.openOrClosedShadowRoot)
  const root = roots.find((found) => found?.querySelector('[role=dialog]'))
  const answer = async () => {
    if (!root) return null
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })
    sandbox.card = root.querySelector('[role=dialog]')
    return (await Cu.evalInSandbox(${JSON.stringify(`(${source}).call(card)`)}, sandbox)) ?? null
  }
  answer().then(
    (value) => sendAsyncMessage('says-who:card', JSON.stringify({ value })),
    (error) => sendAsyncMessage('says-who:card', JSON.stringify({ error: String(error) })),
  )
`

/** Opens Firefox with the extension. Throws a sentence where there is no Firefox and none may be installed. */
export async function openFirefox(options: FirefoxOptions): Promise<Firefox> {
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
      'browser.privatebrowsing.autostart': options.isPrivate === true,
      ...networkPreferences(options),
      ...printPreferences(options.printTo),
    },
  })
  try {
    // Puppeteer's own way to install cannot let an extension into private windows.
    const { extension: id } = await send<{ extension: string }>(browser, 'webExtension.install', {
      extensionData: { type: 'path', path: options.extension },
      'moz:allowPrivateBrowsing': options.isPrivate === true,
    })
    const inWindow = await findWindow(browser)
    if (options.offline && options.proxy === undefined) await inWindow(STAY)
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
        return attachView(inWindow, POPUP, () => closePopup(inWindow))
      },
      isSidebarOpen: () => inWindow<boolean>('SidebarController.isOpen'),
      findSidebar: () =>
        attachView(inWindow, SIDEBAR, async () => {
          await inWindow('SidebarController.hide()')
        }),
      findOwnTab: async () => {
        const view = await attachView(inWindow, 'gBrowser.selectedBrowser', async () => {
          await inWindow('gBrowser.removeCurrentTab()')
        })
        // The popup that opened the tab had the focus, and takes it along as it closes.
        await waitUntil(async () => {
          await inWindow('gBrowser.selectedBrowser.focus()')
          return view.evaluate<boolean>('document.hasFocus()')
        }, 'The focus in the tab')
        return view
      },
      chooseInMenu: async (page, x, y, words) => {
        await page.mouse.click(x, y, { button: 'right' })
        await waitUntil(() => inWindow(`document.getElementById('contentAreaContextMenu').state === 'open'`), 'A menu')
        await inWindow(choosing(words))
      },
      pressKeys: (...keys) => inWindow(pressing(keys)),
      setLook: async (look) => {
        await inWindow(
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${look === 'light' ? 1 : 0})`,
        )
        await inWindow(`Services.prefs.setIntPref('browser.display.document_color_use', ${look === 'forced' ? 2 : 0})`)
      },
      readCard: () => callCard(inWindow, 'function () { return this.textContent }'),
      inCard: (source) => callCard(inWindow, source),
      clickInCard: async (page, words) => {
        const look = () => callCard<{ x: number; y: number }>(inWindow, placeOfButton(words))
        const place = await waitUntil(look, `A button "${words}" in the card`)
        await page.mouse.click(place.x, place.y)
      },
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
      grant: (origins) =>
        inWindow(`(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          const extension = ${action}
          await ExtensionPermissions.add(extension.id, { permissions: [], origins: ${JSON.stringify(origins)} }, extension)
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

/** Runs in the browser's window, where the page's menu is open: the extension's entries stand in a menu of their own. */
const choosing = (words: string) => `(async () => {
  const menus = [...document.querySelectorAll('#contentAreaContextMenu > menu')]
  const menu = menus.find(({ id }) => id.startsWith('says-who'))
  const shown = new Promise((resolve) => menu.menupopup.addEventListener('popupshown', resolve, { once: true }))
  menu.openMenu(true)
  await shown
  menu.menupopup.activateItem([...menu.menupopup.children].find(({ label }) => label === ${JSON.stringify(words)}))
})()`

async function callCard<T>(inWindow: InWindow, source: string): Promise<T | null> {
  const json = await inWindow<string>(`new Promise((resolve) => {
    const manager = gBrowser.selectedBrowser.messageManager
    manager.addMessageListener('says-who:card', function listen({ data }) {
      manager.removeMessageListener('says-who:card', listen)
      resolve(data)
    })
    manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(inCard(source))}`)}, false)
  })`)
  const { value, error } = JSON.parse(json) as { value?: T | null; error?: string }
  if (error !== undefined) throw new Error(error)
  return value ?? null
}

async function closePopup(inWindow: InWindow): Promise<void> {
  await inWindow(`(${POPUP})?.closest('panel')?.hidePopup()`)
  // The panel goes a moment later, and the next popup must not be taken for this one.
  await waitUntil(() => inWindow<boolean>(`(${POPUP}) === undefined`), 'A popup that has closed')
}
