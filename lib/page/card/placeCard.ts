/** Pixels between mark and card, and between card and the window's edge. */
const GAP = 8
const EDGE = 8

/** Puts the card below its mark, or above where there is more room, wholly in view. All in CSS pixels of the viewport. */
export function placeCard(card: HTMLElement, mark: DOMRect, width: number, height: number): void {
  const box = card.getBoundingClientRect()
  const below = height - mark.bottom - GAP - EDGE
  const above = mark.top - GAP - EDGE
  const under = box.height <= below || below >= above
  const top = under ? mark.bottom + GAP : mark.top - GAP - box.height
  card.style.left = `${clamp(mark.left, EDGE, width - box.width - EDGE)}px`
  card.style.top = `${clamp(top, EDGE, height - box.height - EDGE)}px`
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))
