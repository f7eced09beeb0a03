import { browser } from 'wxt/browser'

/** Opens the classroom in a window-wide tab, with the article of the tab in view where it was read. */
export async function openClassroom(tabId: number | null): Promise<void> {
  const address = browser.runtime.getURL('/classroom.html')
  await browser.tabs.create({ url: tabId === null ? address : `${address}?tab=${tabId}` })
}
