/** Pixels between mark and card, and between card and the window's edge. */
const GAP = 8
const EDGE = 8
/** A card of this height shows the reason, the words and the way they took: so much is worth lying over the mark. */
const LEAST = 260

/**
 * Puts the card below its mark, or above where there is more room, wholly in view; where neither has room enough, beside
 * the text if the page leaves a margin that wide, or else as high as the room is, so that it does not lie over its mark:
 * the rest is scrolled to. All in CSS pixels of the viewport.
 */
export function placeCard(card: HTMLElement, mark: DOMRect, width: number, height: number): void {
  // Measured at its full height, a card that was scrolled would be at its top again.
  const { scrollTop } = card
  card.style.maxHeight = `${height - 2 * EDGE}px`
  const box = card.getBoundingClientRect()
  const below = height - mark.bottom - GAP - EDGE
  const above = mark.top - GAP - EDGE
  const under = box.height <= below || below >= above
  const beside = width - box.width - EDGE
  const isBeside = box.height > Math.max(below, above) && mark.right + GAP <= beside
  const tall = isBeside ? box.height : Math.min(box.height, Math.max(below, above, LEAST))
  card.style.maxHeight = `${tall}px`
  card.scrollTop = scrollTop
  const top = under ? mark.bottom + GAP : mark.top - GAP - tall
  card.style.left = `${isBeside ? beside : clamp(mark.left, EDGE, beside)}px`
  card.style.top = `${clamp(isBeside ? mark.top : top, EDGE, height - tall - EDGE)}px`
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))
