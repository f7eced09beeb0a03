import { waitUntil } from '../../scripts/browser/popup.ts'
import { english } from '../../scripts/english.ts'

/** A window of the extension that is spoken to by keys. */
export interface Desk {
  readonly press: (key: string) => Promise<void>
  readonly evaluate: <T>(expression: string) => Promise<T>
}

/** How often one presses Tab before something is taken to be out of reach. */
const FAR = 80
/** How long a view may take to follow in ms, on a machine slowed six times. */
export const PATIENCE = 20_000

/** Waits for what an expression tells of. */
export const there = (desk: Desk, what: string) =>
  waitUntil(() => desk.evaluate<boolean>(`Boolean(${what})`), what, PATIENCE)

export const has = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`
export const says = (selector: string, words: string) =>
  `${has(selector)}?.textContent.includes(${JSON.stringify(words)})`

/** True while a button or tab with these words has the focus: the panel of a tab can have it too. */
export const named = (words: string) =>
  `document.activeElement?.matches('button') && (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)?.startsWith(${JSON.stringify(words)})`

/** Presses Tab, or Shift and Tab, until the focus is where it is wanted. */
export async function goTo(desk: Desk, wanted: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < FAR; pressed++) {
    await desk.press(key)
    if (await desk.evaluate<boolean>(`Boolean(${wanted})`)) return
  }
  throw new Error(`Out of reach of ${key}: ${wanted}`)
}

export async function pressAll(desk: Desk, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await desk.press(key)
}

/** Where the popup leads to the classroom, by Shift and Tab, as a long list of marks stands before it, and Enter. */
export async function openClassroom(popup: Desk): Promise<void> {
  await there(popup, has('.bottom .link'))
  await goTo(popup, named(english('classroom.title')), 'Shift+Tab')
  // Chromium's popup goes before the key is up again.
  await popup.press('Enter').catch(() => {})
}
