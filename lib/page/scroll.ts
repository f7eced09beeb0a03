import type { Span } from '../analysis/types.ts'
import { findRanges } from './anchors.ts'
import { holds, parentElementOf } from './dom.ts'
import type { Reading } from './readArticle.ts'
import { rectsOf } from './rects.ts'

/** Where a mark comes to stand, as a part of the visible height below sticky headers. */
const RESTING_PART = 0.28
/** Farther than this many screens the page jumps: a long glide makes people queasy and shows nothing. */
const GLIDE_SCREENS = 3

/** Brings a span into view, below sticky headers; glides unless the reader prefers reduced motion. */
export function scrollToSpan(document: Document, reading: Reading, span: Span): void {
  const view = document.defaultView ?? window
  const range = findRanges(reading.anchors, span)[0]
  const node = range?.startContainer
  if (!range || !node) return
  for (let at = parentElementOf(node); at && at !== document.documentElement; at = parentElementOf(at)) {
    const rect = rectsOf(range)[0]
    if (!rect || !isScroller(at)) continue
    const box = at.getBoundingClientRect()
    if (rect.top < box.top || rect.bottom > box.bottom)
      at.scrollBy({ top: rect.top - box.top - box.height * RESTING_PART })
  }
  const rect = rectsOf(range)[0]
  if (!rect) return
  const height = view.innerHeight
  const header = headerHeight(document, rect.left + 1)
  if (rect.top > header && rect.bottom < height * 0.8) return
  const top = rect.top - header - (height - header) * RESTING_PART
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches || Math.abs(top) > height * GLIDE_SCREENS
  view.scrollBy({ top, behavior: still ? 'instant' : 'smooth' })
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false
  return /auto|scroll/.test(getComputedStyle(element).overflowY) && element !== element.ownerDocument.body
}

/** Pixels at the top that a fixed or sticky header hides. */
function headerHeight(document: Document, x: number): number {
  const half = (document.defaultView ?? window).innerHeight / 2
  let height = 0
  for (const element of document.elementsFromPoint(x, 1)) {
    for (let at: Element | null = element; at && !holds(at, document.body); at = parentElementOf(at)) {
      const { position } = getComputedStyle(at)
      if (position !== 'fixed' && position !== 'sticky') continue
      const { bottom } = at.getBoundingClientRect()
      // What covers half the screen is no header: a dialog, or the page itself.
      if (bottom < half) height = Math.max(height, bottom)
    }
  }
  return height
}
