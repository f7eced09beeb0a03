import { ask } from '../../lib/ask.ts'
import type { openCards } from '../../lib/page/card/openCards.ts'
import type { startPresenter } from '../../lib/page/presenter.ts'
import type { scrollToSpan } from '../../lib/page/scroll.ts'
import type { findSelection, findSentenceAt } from '../../lib/page/spanAt.ts'
import type { readAnswer } from '../../lib/report/whyNot.ts'

/** What most readers of a marked page want late or never: a script of its own, which lies beside the page script. */
export interface Instruments {
  readonly openCards: typeof openCards
  readonly startPresenter: typeof startPresenter
  readonly scrollToSpan: typeof scrollToSpan
  readonly findSelection: typeof findSelection
  readonly findSentenceAt: typeof findSentenceAt
  readonly readAnswer: typeof readAnswer
}

/** Where the two scripts find one another in the world that they share. */
const INSTRUMENTS = Symbol.for('says-who.instruments')
const world = globalThis as { [INSTRUMENTS]?: Instruments | undefined }

/** Hands the instruments over to the page script. */
export function offerInstruments(instruments: Instruments): void {
  world[INSTRUMENTS] = instruments
}

/** The instruments where they are loaded. */
export const loadedInstruments = (): Instruments | undefined => world[INSTRUMENTS]

let loading: Promise<unknown> | null = null

/**
 * Loads the instruments where they are not yet there. Null where the browser no longer lets the extension in, as on a page
 * that it brought back after the reader had left it for another site: the next click on the button lets it in again.
 */
export async function loadInstruments(): Promise<Instruments | null> {
  if (world[INSTRUMENTS] === undefined) {
    loading ??= ask({ type: 'instruments' }).catch(() => {})
    await loading
    loading = null
  }
  return world[INSTRUMENTS] ?? null
}

/** Lets go of the instruments: those of an older version of the extension may stand in a world that a newer one shares. */
export function dropInstruments(): void {
  world[INSTRUMENTS] = undefined
}
