import type { Finding, Report } from '../../analysis/types.ts'
import { isBy } from '../../report/behind.ts'
import { markSpans } from '../../report/markSpans.ts'
import type { Translate } from '../../report/translate.ts'
import type { Answer } from '../../report/whyNot.ts'
import { findRanges } from '../anchors.ts'
import { type Host, openHost } from '../host.ts'
import type { Reading } from '../readArticle.ts'
import { rectsOf } from '../rects.ts'
import type { Pointed } from '../spanAt.ts'
import { answerContent } from './answerContent.ts'
import { asideContent, type CardActions, cardContent } from './cardContent.ts'
import { CARD_STYLES } from './cardStyles.ts'
import { copyWords } from './copyWords.ts'
import { placeCard } from './placeCard.ts'
import { watchSeen } from './watchSeen.ts'

/** Words that a reader asked about, and why they are marked or not. */
export interface Asked extends Pointed {
  readonly answer: Answer
}

/** What the card shows: all of it comes from the page's one state. */
export interface CardView {
  readonly reading: Reading
  readonly report: Report
  /** The findings that can be stepped through, in article order. */
  readonly findings: readonly Finding[]
  /** Id of the finding whose card is open, or null. */
  readonly active: string | null
  readonly lit: string | null
  /** Ids of the findings that the reader has put aside. */
  readonly putAside: readonly string[]
  /** True in a private window, which remembers nothing. */
  readonly isPrivate: boolean
  /** What the reader has asked about, and the answer; null where nothing was asked. */
  readonly asked: Asked | null
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
  /** The reader puts a mark aside, or takes it back. */
  readonly onPutAside: (finding: string, on: boolean) => void
  /** A key was pressed in the card, by its DOM name. True where it stands for something. */
  readonly onKey: (key: string) => boolean
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
  /** Ends with the open card. */
  let showing = new AbortController()
  let shown: CardView | null = null
  let focusBefore: Element | null = null
  const window = document.defaultView ?? globalThis.window

  function place(): void {
    if (!card || !shown) return
    const rect = rectOf(shown)
    // Words that have left the page take their card along.
    if (!rect) events.onClose()
    // The root element's own width leaves out the scrollbar.
    else placeCard(card, rect, document.documentElement.clientWidth, window.innerHeight)
  }

  function close(): void {
    if (!card) return
    const hadFocus = host?.shadow.activeElement != null
    showing.abort()
    card.remove()
    card = null
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true })
    focusBefore = null
  }

  function open(view: CardView, content: HTMLElement, isSameMark: boolean, focus: boolean): void {
    host ??= openHost(document, CARD_STYLES, signal)
    host.element.classList.toggle('dark', view.dark)
    const hadFocus = host.shadow.activeElement != null
    if (!hadFocus && focus) focusBefore = document.activeElement
    content.classList.add('card')
    content.setAttribute('role', 'dialog')
    if (!content.hasAttribute('aria-label'))
      content.setAttribute('aria-label', content.querySelector('h2')?.textContent ?? '')
    content.tabIndex = -1
    content.addEventListener('keydown', (event) => {
      if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || !events.onKey(event.key)) return
      event.preventDefault()
      event.stopPropagation()
    })
    showing.abort()
    showing = new AbortController()
    const isSeen = watchSeen(content, showing.signal)
    content.addEventListener(
      'click',
      (event) => {
        // A page may lay the card, unseen, under a click that is meant for something else. Keys (detail 0) go to what has the focus.
        if (event.detail > 0 && !isSeen()) event.stopPropagation()
      },
      { capture: true },
    )
    // The top layer: no banner of the page covers the card there.
    content.popover = 'manual'
    const pressed = host.shadow.activeElement?.textContent
    card?.remove()
    card = content
    host.shadow.append(content)
    content.showPopover()
    place()
    if (!focus && !hadFocus) return
    // Another mark is announced as a whole; in the same card the focus stays on what was pressed.
    const same = isSameMark
      ? [...content.querySelectorAll('button')].find((each) => each.textContent === pressed)
      : null
    const target = same ?? content
    target.focus({ preventScroll: true })
  }

  /** What stands in the card, or null where none is to be open. */
  function contentOf(view: CardView): HTMLElement | null {
    const { report, asked, putAside, isPrivate, lit } = view
    if (asked !== null) return answerContent(asked.answer, asked.words, t, events.onClose)
    const finding = report.findings.find(({ id }) => id === view.active)
    if (!finding) return null
    const position = view.findings.indexOf(finding)
    const actions: CardActions = {
      onClose: events.onClose,
      onStep: (by) => {
        const next = view.findings[(position + by + view.findings.length) % view.findings.length]
        if (next) events.onOpen(next.id)
      },
      onLight: (source) => events.onLight(lit === source ? null : source),
      onCopy: (words) => void copyWords(document, words),
      onPutAside: (on) => events.onPutAside(finding.id, on),
    }
    if (putAside.includes(finding.id)) return asideContent(finding, isPrivate, t, actions)
    if (position < 0) return null
    const context = {
      report,
      site: view.reading.article.site,
      position: position + 1,
      count: view.findings.length,
      lit: lit !== null && isBy(finding, report, lit),
    }
    return cardContent(finding, context, t, actions)
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || !card) return
    events.onClose()
    event.stopPropagation()
  }
  document.addEventListener('keydown', onKey, { signal, capture: true })
  document.addEventListener('scroll', () => card && place(), { signal, capture: true, passive: true })
  window.addEventListener('resize', () => card && place(), { signal })
  signal.addEventListener('abort', close, { once: true })

  return {
    show(view, focus) {
      if (signal.aborted) return
      const isSame =
        shown?.active === view.active &&
        shown.asked === view.asked &&
        shown.lit === view.lit &&
        shown.reading === view.reading &&
        shown.putAside === view.putAside
      const isSameMark = shown?.active === view.active
      shown = view
      if (card && isSame && !focus) return
      const content = contentOf(view)
      if (content) open(view, content, isSameMark, focus)
      else close()
    },
    holds: (event) => host !== null && event.composedPath().includes(host.element),
  }
}

/** Where the words stand that the card is about: in the viewport, or undefined where they are no longer there. */
function rectOf({ reading, report, active, asked }: CardView): DOMRect | undefined {
  if (asked !== null && asked.span === null) return asked.rect
  const finding = report.findings.find(({ id }) => id === active)
  const span = asked?.span ?? (finding && (markSpans(finding)[0] ?? finding.span))
  const rects = span ? findRanges(reading.anchors, span).flatMap(rectsOf) : []
  const [first] = rects
  if (!first) return undefined
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  return new DOMRect(
    first.left,
    first.top,
    Math.max(...rects.map((rect) => rect.right)) - first.left,
    bottom - first.top,
  )
}
