/** Ms between two looks: the least that browsers allow. */
const LOOK = 100

/** What TypeScript's own library does not know of IntersectionObserver yet. */
interface SeenInit extends IntersectionObserverInit {
  readonly trackVisibility: boolean
  readonly delay: number
}
interface SeenEntry extends IntersectionObserverEntry {
  /** True where nothing lies over it and no opacity, filter or transform keeps it from being seen. Chromium alone tells. */
  readonly isVisible?: boolean
}

/**
 * Watches whether a reader sees an element as it is drawn, which the page it stands on may want to prevent. Yields a function
 * that tells; in a browser that does not know, it is always true. Stops when `signal` aborts.
 */
export function watchSeen(element: Element, signal: AbortSignal): () => boolean {
  let seen = false
  const note = (entries: IntersectionObserverEntry[]): void => {
    for (const { isVisible = true } of entries as SeenEntry[]) seen = isVisible
  }
  const options: SeenInit = { trackVisibility: true, delay: LOOK }
  const observer = new IntersectionObserver(note, options)
  observer.observe(element)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return () => {
    note(observer.takeRecords())
    return seen
  }
}
