/** Pixels between mark and card, and between card and the window's edge. */
const GAP = 8
const EDGE = 8

/**
 * Puts the card below its mark, or above where there is more room, wholly in view; where neither has room enough, beside
 * the text if the page leaves a margin that wide. All in CSS pixels of the viewport.
 */
export function placeCard(card: HTMLElement, mark: DOMRect, width: number, height: number): void {
  const box = card.getBoundingClientRect()
  const below = height - mark.bottom - GAP - EDGE
  const above = mark.top - GAP - EDGE
  const under = box.height <= below || below >= above
  const top = under ? mark.bottom + GAP : mark.top - GAP - box.height
  const beside = width - box.width - EDGE
  const isBeside = box.height > Math.max(below, above) && mark.right + GAP <= beside
  card.style.left = `${isBeside ? beside : clamp(mark.left, EDGE, beside)}px`
  card.style.top = `${clamp(isBeside ? mark.top : top, EDGE, height - box.height - EDGE)}px`
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))
