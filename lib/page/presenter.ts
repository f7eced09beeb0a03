import type { Finding, Report, Span } from '../analysis/types.ts'
import { type Presenting, present, readRest, readRevealed, readStops } from '../classroom/present.ts'
import { windowOf } from './dom.ts'
import type { Reading } from './readArticle.ts'
import { scrollToSpan } from './scroll.ts'

/** What a presentation paints. */
export interface Presented {
  readonly findings: readonly Finding[]
  /** The sentence that is lit, or null. */
  readonly lit: Span | null
  /** What is dimmed meanwhile. */
  readonly rest: readonly Span[]
}

export interface Presenter {
  /** Goes where a key leads, by its DOM name. False where it leads nowhere. */
  readonly turn: (key: string) => boolean
  /** Yields what is to be painted, and scrolls to a sentence that has just come to be lit and is out of view. */
  readonly look: (reading: Reading, report: Report, putAside: readonly string[], now: Presenting) => Presented
}

/** What is told of the page's state: how far its presentation has come, null while there is none. */
interface Presentation {
  readonly presenting: Presenting | null
  readonly report: Report | null
  readonly putAside: readonly string[]
}

/** Lets the page be presented to a class: it hears the keys that are pressed on the page, until `signal` aborts. */
export function startPresenter(
  document: Document,
  read: () => Presentation,
  onTurn: (next: Presenting | null) => void,
  signal: AbortSignal,
): Presenter {
  let before = ''
  const turn = (key: string): boolean => {
    const { presenting, report, putAside } = read()
    if (presenting === null || report === null) return false
    const next = present(presenting, key, readStops(report, putAside).length)
    if (next !== undefined) onTurn(next)
    return next !== undefined
  }
  const press = (event: KeyboardEvent): void => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey
    if (!event.isTrusted || hasModifier || isTyping(event) || !turn(event.key)) return
    // The page would scroll by the Page keys, or take them for its own.
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const view = windowOf(document) ?? window
  view.addEventListener('keydown', press, { signal, capture: true })
  return {
    turn,
    look: (reading, report, putAside, now) => {
      const stop = now.at === null ? undefined : readStops(report, putAside)[now.at]
      const findings = readRevealed(report, stop, now)
      const lit = stop?.sentence ?? null
      const place = JSON.stringify(lit)
      if (lit !== null && place !== before) scrollToSpan(document, reading, lit)
      before = place
      return { findings, lit, rest: lit === null ? [] : readRest(report, lit) }
    },
  }
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]')
}
