import { browser } from 'wxt/browser'
import { findPolicyWords } from './policyWords.ts'

/** The page script as it lies in the package. */
const PAGE_SCRIPT = '/page.js'

/** The card and all else that the page script wants late or never. */
const CARD_SCRIPT = '/card.js'

/** The small script that looks first whether a page is an article. */
export const GATE_SCRIPT = '/gate.js'

/**
 * Injects the page script into a tab's main frame. Where it runs already it shows its marks again. False where the
 * browser does not let the extension in (a browser page, a store, a tab that is gone, no click given), or only to a
 * frame without text (a PDF).
 */
export async function injectPage(tabId: number): Promise<boolean> {
  const words = await findPolicyWords()
  return inject(tabId, words === null ? [PAGE_SCRIPT] : [words as typeof PAGE_SCRIPT, PAGE_SCRIPT])
}

/** Injects the card script, for the page script that asks for it and lends it its words. False as above. */
export const injectCard = (tabId: number): Promise<boolean> => inject(tabId, [CARD_SCRIPT])

/** Injects files one after another; what comes back is the answer of the last one. */
async function inject(tabId: number, files: (typeof PAGE_SCRIPT | typeof CARD_SCRIPT)[]): Promise<boolean> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files })
    // Firefox does not refuse a page of its own: it answers with no result.
    return injected?.result === true
  } catch {
    return false
  }
}
