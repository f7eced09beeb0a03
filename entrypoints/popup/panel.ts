import { browser } from 'wxt/browser'

interface FirefoxSidebar {
  readonly sidebarAction: { readonly open: () => Promise<void> }
}

/** Opens the side panel (Firefox: the sidebar) next to the page. To be called from a click. */
export async function openPanel(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') {
    await (browser as typeof browser & FirefoxSidebar).sidebarAction.open()
  } else {
    await browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT })
  }
}
