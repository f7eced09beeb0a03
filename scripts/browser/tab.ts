import type { Popup } from './popup.ts'

export interface Options {
  /** Folder of the built extension. */
  readonly extension: string
  readonly headless: boolean
  /** True to refuse every connection but those to this machine. */
  readonly offline: boolean
  /** Port of a proxy on this machine through which everything goes, in place of what `offline` does. */
  readonly proxy?: number
  readonly colorScheme?: 'light' | 'dark'
  /** Language of the browser's own interface and so of the extension: "de". Chromium alone heeds it. */
  readonly language?: string
  /** Time zone of the browser: "Pacific/Chatham". Chromium alone heeds it. */
  readonly timeZone?: string
  /** Home folder of whoever runs the browser, where Firefox looks for what an organisation has set. Firefox alone heeds it. */
  readonly home?: string
}

/** One tab of a real browser with the built extension in it, whichever browser that is. */
export interface Tab {
  /**
   * Opens an address and waits for its text, or for all that belongs to it. Yields null, or the browser's own code for why
   * it could not be reached.
   */
  readonly goto: (address: string, until: 'domcontentloaded' | 'load') => Promise<string | null>
  /** Clicks the extension's button in the toolbar and yields the popup that opens. */
  readonly clickAction: () => Promise<Popup>
  /** What is in view, or the whole page, as a PNG. */
  readonly picture: (whole: boolean) => Promise<Uint8Array>
  /** Resolves when the reader has closed the browser. */
  readonly closed: Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a tab. Throws a sentence where the browser is not there and may not be installed. */
export async function openTab(browser: 'chromium' | 'firefox', options: Options): Promise<Tab> {
  return browser === 'chromium' ? openChromiumTab(options) : openFirefoxTab(options)
}

async function openChromiumTab(options: Options): Promise<Tab> {
  const { openChromium } = await import('./chromium.ts')
  const chromium = await openChromium(options)
  let page = chromium.context.pages()[0] ?? (await chromium.context.newPage())
  return {
    goto: async (address, until) => {
      if (page.isClosed()) page = await chromium.context.newPage()
      return reach(() => page.goto(address, { waitUntil: until, timeout: LOADING[until] }))
    },
    clickAction: async () => {
      const popup = await chromium.clickAction(page)
      await popup.setColorScheme(options.colorScheme ?? 'light')
      return popup
    },
    picture: (whole) => page.screenshot({ fullPage: whole }),
    closed: new Promise((resolve) => {
      chromium.context.on('close', () => resolve())
      page.on('close', () => resolve())
    }),
    close: chromium.close,
  }
}

async function openFirefoxTab(options: Options): Promise<Tab> {
  const { openFirefox } = await import('./firefox.ts')
  const firefox = await openFirefox(options)
  // The first tab stays as it is: a page that closes its own, and last, tab would close the browser.
  const open = async () => {
    const page = await firefox.browser.newPage()
    if (options.headless) await page.setViewport({ width: 1280, height: 900 })
    // A page's own question would wait for a reader who is not there.
    page.on('dialog', (dialog) => void dialog.dismiss())
    return page
  }
  let page = await open()
  return {
    goto: async (address, until) => {
      if (page.isClosed()) page = await open()
      return reach(() => page.goto(address, { waitUntil: until, timeout: LOADING[until] }))
    },
    clickAction: () => firefox.clickAction(page),
    picture: (whole) => page.screenshot({ fullPage: whole }),
    closed: new Promise((resolve) => {
      firefox.browser.on('disconnected', () => resolve())
      page.on('close', () => resolve())
    }),
    close: firefox.close,
  }
}

/** How long a page may take to load, in ms, or only its text. What came by then is shown. */
const LOADING = { load: 30_000, domcontentloaded: 8000 }

async function reach(open: () => Promise<unknown>): Promise<string | null> {
  try {
    await open()
    return null
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'TimeoutError') return null
    return /(?:net::|NS_)\w+/.exec(message)?.[0] ?? message.split('\n')[0] ?? name
  }
}
