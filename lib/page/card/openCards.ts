import type { Finding, Report } from '../../analysis/types.ts'
import type { Translate } from '../../report/translate.ts'
import { findRanges } from '../anchors.ts'
import { type Host, openHost } from '../host.ts'
import { markSpans } from '../../report/markSpans.ts'
import type { Reading } from '../readArticle.ts'
import { rectsOf } from '../rects.ts'
import { cardContent } from './cardContent.ts'
import { CARD_STYLES } from './cardStyles.ts'
import { placeCard } from './placeCard.ts'

/** What the card shows: all of it comes from the page's one state. */
export interface CardView {
  readonly reading: Reading
  readonly report: Report
  /** The findings that can be stepped through, in article order. */
  readonly findings: readonly Finding[]
  /** Id of the finding whose card is open, or null. */
  readonly active: string | null
  readonly lit: string | null
  /** True where the article stands on a dark ground. */
  readonly dark: boolean
}

export interface CardEvents {
  /** The reader closed the card (Escape, its button, a click elsewhere). */
  readonly onClose: () => void
  /** The reader wants another card. */
  readonly onOpen: (finding: string) => void
  /** The reader wants all by this source lit up, or no longer. */
  readonly onLight: (source: string | null) => void
}

export interface Cards {
  /** Shows the card of the active finding, or none. With `focus` the card takes the focus, and gives it back. */
  show(view: CardView, focus: boolean): void
  /** True where the event came from the card. */
  holds(event: Event): boolean
}

/** Gets cards ready. Nothing is added to the page before the first one opens; all is gone when `signal` aborts. */
export function openCards(document: Document, t: Translate, events: CardEvents, signal: AbortSignal): Cards {
  let host: Host | null = null
  let card: HTMLElement | null = null
  let shown: CardView | null = null
  let focusBefore: Element | null = null
  const window = document.defaultView ?? globalThis.window

  function place(): void {
    const finding = shown?.findings.find(({ id }) => id === shown?.active)
    const range = shown && finding ? findRanges(shown.reading.anchors, firstSpan(finding))[0] : undefined
    const rect = range && rectsOf(range)[0]
    if (!card) return
    // A mark that has left the page takes its card along.
    if (!rect) events.onClose()
    else placeCard(card, rect, window.innerWidth, window.innerHeight)
  }

  function close(): void {
    if (!card) return
    const hadFocus = host?.shadow.activeElement != null
    card.remove()
    card = null
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true })
    focusBefore = null
  }

  function open(view: CardView, finding: Finding, focus: boolean): void {
    host ??= openHost(document, CARD_STYLES, signal)
    host.element.classList.toggle('dark', view.dark)
    const hadFocus = host.shadow.activeElement != null
    if (!hadFocus && focus) focusBefore = document.activeElement
    const position = view.findings.indexOf(finding)
    const step = (by: 1 | -1): void => {
      const next = view.findings[(position + by + view.findings.length) % view.findings.length]
      if (next) events.onOpen(next.id)
    }
    const content = cardContent(
      finding,
      {
        report: view.report,
        site: view.reading.article.site,
        position: position + 1,
        count: view.findings.length,
        lit: view.lit !== null && view.lit === finding.source,
      },
      t,
      {
        onClose: events.onClose,
        onStep: step,
        onLight: () => events.onLight(view.lit === finding.source ? null : finding.source),
      },
    )
    content.classList.add('card')
    content.setAttribute('role', 'dialog')
    content.setAttribute('aria-label', `${t('card.label')}: ${content.querySelector('h2')?.textContent ?? ''}`)
    content.tabIndex = -1
    // The top layer: no banner of the page covers the card there.
    content.popover = 'manual'
    card?.remove()
    card = content
    host.shadow.append(content)
    content.showPopover()
    place()
    if (focus || hadFocus) content.focus({ preventScroll: true })
  }

  const onKey = (event: KeyboardEvent): void => {
    if (!card || event.key !== 'Escape' || !event.isTrusted) return
    event.stopPropagation()
    events.onClose()
  }
  document.addEventListener('keydown', onKey, { signal, capture: true })
  document.addEventListener('scroll', () => card && place(), { signal, capture: true, passive: true })
  window.addEventListener('resize', () => card && place(), { signal })
  signal.addEventListener('abort', close, { once: true })

  return {
    show(view, focus) {
      if (signal.aborted) return
      const finding = view.findings.find(({ id }) => id === view.active)
      const same = shown?.active === view.active && shown?.lit === view.lit && shown?.reading === view.reading
      shown = view
      if (!finding) close()
      else if (!card || !same || focus) open(view, finding, focus)
    },
    holds: (event) => host !== null && event.composedPath().includes(host.element),
  }
}

const firstSpan = (finding: Finding) => markSpans(finding)[0] ?? finding.span
