import type { Chromium } from './chromium.ts'
import { attachPopup, type ChromiumPopup } from './chromiumPopup.ts'

/** Opens the side panel by its button in the popup, which is what Chromium asks for: a click. The popup stays open. */
export async function openPanel(chromium: Chromium, popup: ChromiumPopup): Promise<ChromiumPopup> {
  await popup.click('.bottom .link')
  return findPanel(chromium)
}

/** The side panel once it is open. */
export async function findPanel({ context, extension }: Chromium): Promise<ChromiumPopup> {
  const browser = context.browser()
  if (browser === null) throw new Error('Chromium has closed.')
  return attachPopup(await browser.newBrowserCDPSession(), `chrome-extension://${extension}/sidepanel.html`)
}
