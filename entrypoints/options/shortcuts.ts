import { browser } from 'wxt/browser'

interface FirefoxCommands {
  readonly openShortcutSettings: () => Promise<void>
}

/** Opens the browser's own page for shortcuts: Firefox has a call for it, Chromium an address. */
export const openShortcuts: () => void =
  import.meta.env.BROWSER === 'firefox'
    ? () => void (browser.commands as typeof browser.commands & FirefoxCommands).openShortcutSettings()
    : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
