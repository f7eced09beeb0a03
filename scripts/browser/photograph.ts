import type { PageState } from '../../lib/protocol.ts'
import { readState, sendCommand, skipIntroduction } from './readState.ts'
import type { Tab } from './tab.ts'

/** The extension at work on a page, as PNGs. */
export interface Photographs {
  /** The page's state as the popup mirrors it; null where the extension was not let in. */
  readonly state: PageState | null
  readonly popup: Uint8Array
  /** The whole page. */
  readonly page: Uint8Array
  /** What is in view with a card open; null where there is no mark. */
  readonly card: Uint8Array | null
}

/** How long a page may take to scroll to a mark and paint its card, in ms. */
const SETTLING = 900

/** Clicks the extension's button and takes pictures of what a reader then sees: the popup, the page, and a card at a gap. */
export async function photograph(tab: Tab): Promise<Photographs> {
  const first = await tab.clickAction()
  const state = await readState(first)
  await skipIntroduction(first)
  await first.close()
  const opened = await tab.clickAction()
  // The report is drawn when its heading is, and so is any reason why there is none.
  await opened.waitFor(`document.querySelector('main')?.textContent.length > 20`)
  const popup = await opened.picture()
  const findings = state?.report?.findings ?? []
  const finding = findings.find(({ kind }) => kind === 'singleSource') ?? findings[0]
  await opened.close()
  const page = await tab.picture(true)
  if (finding === undefined) return { state, popup, page, card: null }
  const last = await tab.clickAction()
  await sendCommand(last, { type: 'goTo', finding: finding.id })
  await last.close()
  await new Promise((resolve) => setTimeout(resolve, SETTLING))
  return { state, popup, page, card: await tab.picture(false) }
}
