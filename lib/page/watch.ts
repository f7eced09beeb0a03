import {
  addressOf,
  attributeOf,
  documentOf,
  frameOf,
  holds,
  isConnected,
  isElement,
  isRendered,
  isText,
  parentOf,
  textContentOf,
} from './dom.ts'
import type { Reading } from './readArticle.ts'

export interface WatchEvents {
  /** The article's text may have changed, or its nodes were replaced: read it anew and compare. */
  readonly onChange: () => void
  /** The page shows another address without having been loaded anew. */
  readonly onNavigate: () => void
}

/** Ms of quiet before a change is looked at, and the longest time that a restless page can put it off. */
const QUIET = 200
const LONGEST_WAIT = 1000
/** All that brings text or takes it, and the attributes that show what was hidden. */
const WHOLE = { childList: true, characterData: true, subtree: true }
const SHOWING = ['class', 'hidden', 'style']
/** Added text below this many units is a counter or a clock, not a paragraph. */
const LEAST_TEXT = 60
/** Ms after a soft navigation before the new page is read. */
const NAVIGATION_QUIET = 400

/**
 * Watches an article that was read: one debounced observer on its body, one for the body's own removal, and the address.
 * Stops when `signal` aborts; watch anew after each reading.
 */
export function watchArticle(document: Document, reading: Reading, events: WatchEvents, signal: AbortSignal): void {
  const { root, anchors, unseen } = reading
  const frame = frameOf(documentOf(root))
  const nodes = new Set<Node>(anchors.flatMap((anchor) => anchor.nodes))
  let timer = 0
  let since = 0

  const address = pageAddress(document)
  const look = (): void => {
    since = 0
    if (signal.aborted) return
    // Not every browser tells of a new address, but a new article comes with it.
    if (pageAddress(document) === address) events.onChange()
    else events.onNavigate()
  }
  const soon = (): void => {
    const now = performance.now()
    since ||= now
    clearTimeout(timer)
    timer = setTimeout(look, Math.max(0, Math.min(QUIET, since + LONGEST_WAIT - now))) as unknown as number
  }
  const late = unseen.filter((element) => (textContentOf(element)?.length ?? 0) >= LEAST_TEXT && !isMachinery(element))
  const observer = new MutationObserver((records) => {
    if (records.some((record) => touches(record, nodes))) soon()
    else if (records.some(({ type }) => type === 'attributes') && late.some((element) => isRendered(element))) soon()
  })
  // Most articles hide nothing, and need not be asked at each change of a class.
  observer.observe(root, late.length > 0 ? { ...WHOLE, attributeFilter: SHOWING } : WHOLE)
  // Closed details are opened by the reader; "toggle" is heard of on the way down only.
  root.addEventListener('toggle', soon, { signal, capture: true })
  const above = new MutationObserver(() => {
    if (!isConnected(root) || (frame !== null && !isConnected(frame))) soon()
  })
  for (let at = parentOf(root); at; at = parentOf(at)) above.observe(at, { childList: true })
  // Where the article stands in a frame, that may be taken away, or show another article.
  for (let at: Node | null = frame && parentOf(frame); at; at = parentOf(at)) above.observe(at, { childList: true })
  frame?.addEventListener('load', events.onNavigate, { signal })
  watchAddress(document, events.onNavigate, signal)
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
      above.disconnect()
    },
    { once: true },
  )
}

/** True where a change is one of text that was read, or brings text that may want to be. */
function touches(record: MutationRecord, nodes: ReadonlySet<Node>): boolean {
  if (record.type === 'characterData') return nodes.has(record.target)
  if (record.type === 'attributes') return false
  for (const node of record.removedNodes) {
    if (nodes.has(node) || (isElement(node) && holdsAny(node, nodes))) return true
  }
  for (const node of record.addedNodes) {
    if (!isText(node) && !isElement(node)) continue
    if ((textContentOf(node)?.length ?? 0) >= LEAST_TEXT && !isMachinery(node)) return true
  }
  return false
}

function holdsAny(element: Element, nodes: ReadonlySet<Node>): boolean {
  for (const node of nodes) if (holds(element, node)) return true
  return false
}

const isMachinery = (node: Node): boolean =>
  isElement(node) && (/^(?:script|style|iframe|noscript)$/.test(node.localName) || attributeOf(node, 'hidden') !== null)

/** Without the fragment, which leads to a place in the page and not to another page. */
const pageAddress = (document: Document) => addressOf(document).split('#')[0]

/** Calls back when the page shows another address without a load; a change of the fragment alone is none. */
export function watchAddress(document: Document, onNavigate: () => void, signal: AbortSignal): void {
  const window = document.defaultView ?? globalThis.window
  let address = pageAddress(document)
  let timer = 0
  const look = (): void => {
    const now = pageAddress(document)
    if (now === address) return
    address = now
    clearTimeout(timer)
    timer = setTimeout(onNavigate, NAVIGATION_QUIET) as unknown as number
  }
  window.navigation?.addEventListener('currententrychange', look, { signal })
  window.addEventListener('popstate', look, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

/** Ms of quiet before a page that is still filling is looked at again, and how long it is waited for. */
const FILLING_QUIET = 300
const FILLING_WAIT = 10_000

/**
 * Calls `look` whenever a page that is no article (yet) has grown and come to rest, until `look` returns true, ten seconds
 * have passed, or `signal` aborts.
 */
export function watchFilling(document: Document, look: () => boolean, signal: AbortSignal): void {
  let timer = 0
  const stop = (): void => {
    clearTimeout(timer)
    clearTimeout(end)
    observer.disconnect()
    document.removeEventListener('load', wait, true)
  }
  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => look() && stop(), FILLING_QUIET) as unknown as number
  }
  const observer = new MutationObserver(wait)
  const end = setTimeout(stop, FILLING_WAIT)
  observer.observe(document.documentElement, { childList: true, subtree: true })
  // A frame's text comes with its own load, of which only a listener that captures hears.
  document.addEventListener('load', wait, true)
  signal.addEventListener('abort', stop, { once: true })
}
