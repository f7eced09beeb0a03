import { browser } from 'wxt/browser'
import type { Draft } from './classroom/draft.ts'
import type { Prediction } from './classroom/predict.ts'

/** Where the article of a classroom's tab comes from: another tab, a lesson of the practice set or of the organisation, or a lesson's file. */
export type Place =
  | { readonly type: 'tab'; readonly tab: number }
  | { readonly type: 'bundled'; readonly lesson: number }
  /** The lesson that the organisation offers: read from its policy each time. */
  | { readonly type: 'offered' }
  /** The text of the file: it is checked each time that it is read. */
  | { readonly type: 'file'; readonly text: string }
  /** A worksheet without any article. */
  | { readonly type: 'blank' }

/** What lies on a classroom's desk: kept in memory while its tab is open, and nowhere else. */
export interface Desk {
  readonly place: Place | null
  /** The view that is open; "" for the first one. */
  readonly view: string
  readonly prediction: Prediction | null
  /** The lesson that is being made of the article. */
  readonly draft: Draft | null
}

export const EMPTY_DESK: Desk = { place: null, view: '', prediction: null, draft: null }

const nameOf = (tab: number) => `classroom:${tab}`
/** A lesson's whole file is in the place: it lies by itself, so that it is not written out at every letter of a draft. */
const placeNameOf = (tab: number) => `${nameOf(tab)}:place`

/** What lies on the desk of a tab, or null where nothing was put there yet. */
export async function readDesk(tab: number): Promise<Desk | null> {
  const [name, placeName] = [nameOf(tab), placeNameOf(tab)]
  const kept = await browser.storage.session.get([name, placeName])
  const things = kept[name] as Omit<Desk, 'place'> | undefined
  return things === undefined ? null : { ...things, place: (kept[placeName] as Place | undefined) ?? null }
}

/** Puts an article on the desk of a tab. */
export async function writePlace(tab: number, place: Place | null): Promise<void> {
  await browser.storage.session.set({ [placeNameOf(tab)]: place })
}

/** Keeps what lies on the desk of a tab beside the article. */
export async function writeThings(tab: number, { view, prediction, draft }: Omit<Desk, 'place'>): Promise<void> {
  await browser.storage.session.set({ [nameOf(tab)]: { view, prediction, draft } })
}

/** Clears the desk of a tab that was closed. */
export async function clearDesk(tab: number): Promise<void> {
  await browser.storage.session.remove([nameOf(tab), placeNameOf(tab)])
}
