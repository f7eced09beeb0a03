/** The boxes, in CSS pixels of the viewport, in which a stretch of text is painted: one a line. */
export function rectsOf(range: StaticRange): readonly DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range
  const document = startContainer.ownerDocument
  if (!document || !startContainer.isConnected || endOffset > (endContainer as Text).data.length) return []
  // A live range, but for a moment only: kept ones tax every change of the page.
  const live = document.createRange()
  live.setStart(startContainer, startOffset)
  live.setEnd(endContainer, endOffset)
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}
