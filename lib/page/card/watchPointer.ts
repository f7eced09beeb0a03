/** What the reader's pointer does to marks. */
export interface PointerEvents {
  /** The pointer rests on a mark (`pinned` false) or clicks it (`pinned` true). */
  readonly onMark: (finding: string, pinned: boolean) => void
  /** The pointer has left mark and card for a while, or clicked elsewhere (`pinned` true). */
  readonly onLeave: (pinned: boolean) => void
  /** The reader asks why what stands at a point is not marked. True where there is something to ask about. */
  readonly onAsk: (x: number, y: number) => boolean
}

/** Ms on a mark before its card opens, so that a pointer passing over the text opens nothing. */
const OPEN_DELAY = 180
/** Ms off mark and card before it closes, so that the pointer can cross the gap between them. */
const CLOSE_DELAY = 320

/**
 * Follows the pointer. `markAt` tells the mark at a point of the viewport, `inCard` whether an event came from the card.
 * Stops when `signal` aborts.
 */
export function watchPointer(
  document: Document,
  markAt: (x: number, y: number) => string | null,
  inCard: (event: Event) => boolean,
  { onMark, onLeave, onAsk }: PointerEvents,
  signal: AbortSignal,
): void {
  let timer = 0
  let waitingFor: string | null | undefined
  let frame = 0

  const wait = (what: string | null, ms: number, then: () => void): void => {
    if (waitingFor === what) return
    clearTimeout(timer)
    waitingFor = what
    timer = setTimeout(then, ms) as unknown as number
  }
  const settle = (event: PointerEvent): void => {
    if (inCard(event)) {
      clearTimeout(timer)
      waitingFor = undefined
      return
    }
    const finding = markAt(event.clientX, event.clientY)
    if (finding === null) wait(null, CLOSE_DELAY, () => onLeave(false))
    else wait(finding, OPEN_DELAY, () => onMark(finding, false))
  }
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => settle(event))
    },
    { signal, passive: true },
  )
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || inCard(event)) return
      clearTimeout(timer)
      if (event.altKey && onAsk(event.clientX, event.clientY)) {
        // Browsers save what a link leads to on such a click.
        event.preventDefault()
        event.stopPropagation()
        return
      }
      const finding = markAt(event.clientX, event.clientY)
      waitingFor = finding
      if (finding === null) onLeave(true)
      else onMark(finding, true)
    },
    { signal, capture: true },
  )
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
    },
    { once: true },
  )
}
