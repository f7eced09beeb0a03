import { browser } from 'wxt/browser'

/** The page script as it lies in the package. */
const PAGE_SCRIPT = '/page.js'

/** The small script that looks first whether a page is an article. */
export const GATE_SCRIPT = '/gate.js'

/**
 * Injects the page script into a tab's main frame. Where it runs already it shows its marks again. False where the
 * browser does not let the extension in (a browser page, a store, a tab that is gone, no click given), or only to a
 * frame without text (a PDF).
 */
export async function injectPage(tabId: number): Promise<boolean> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] })
    // Firefox does not refuse a page of its own: it answers with no result.
    return injected?.result === true
  } catch {
    return false
  }
}
