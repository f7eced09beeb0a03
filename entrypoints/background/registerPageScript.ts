import { browser } from 'wxt/browser'
import { GATE_SCRIPT } from '../../lib/injectPage.ts'
import { automatic, sitesOff, sitesOn } from '../../lib/settings.ts'
import { EVERY_SITE, patternsOf } from '../../lib/site.ts'

const SCRIPT_ID = 'page'

/** The pages that are to be marked without a click. */
export interface Reach {
  readonly matches: readonly string[]
  readonly excludeMatches: readonly string[]
}

/** Tells from the reader's settings where pages are to be marked by themselves; null for nowhere. */
export async function readReach(): Promise<Reach | null> {
  const [mode, on, off] = await Promise.all([automatic.read(), sitesOn.read(), sitesOff.read()])
  if (mode === 'click') return null
  const matches = mode === 'everywhere' ? EVERY_SITE : on.flatMap(patternsOf)
  if (matches.length === 0) return null
  return { matches, excludeMatches: off.flatMap(patternsOf) }
}

/**
 * Registers the gate of the page script with the browser as the settings say: no worker has to wake at a navigation that
 * leads to no article. The browser injects it only where the reader has also granted the site.
 */
export async function registerPageScript(): Promise<void> {
  await navigator.locks.request('says-who:register', async () => {
    const reach = await readReach()
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
    if (reach === null) return
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT_ID,
        js: [GATE_SCRIPT],
        matches: [...reach.matches],
        excludeMatches: [...reach.excludeMatches],
        runAt: 'document_idle',
      },
    ])
  })
}
