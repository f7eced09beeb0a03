import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

interface FirefoxCommands {
  readonly openShortcutSettings: () => Promise<void>
}

/** Opens the browser's own page for shortcuts: Firefox has a call for it, Chromium an address. */
export const openShortcuts: () => void =
  import.meta.env.BROWSER === 'firefox'
    ? () => void (browser.commands as typeof browser.commands & FirefoxCommands).openShortcutSettings()
    : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })

/** The browser's own shortcuts as they are set now, looked up again when the reader comes back from setting them. */
export function useShortcuts(): readonly { readonly title: string; readonly keys: string }[] {
  const [shortcuts, setShortcuts] = useState<readonly { readonly title: string; readonly keys: string }[]>([])
  useEffect(() => {
    const look = async () => {
      const commands = await browser.commands.getAll()
      setShortcuts(
        commands.flatMap(({ description, shortcut }) =>
          description ? [{ title: description, keys: shortcut ?? '' }] : [],
        ),
      )
    }
    void look()
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [])
  return shortcuts
}
