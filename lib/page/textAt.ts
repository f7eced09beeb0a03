import { dataOf, isText } from './dom.ts'
import { rectsOf } from './rects.ts'

/** A text at a point of the viewport. */
export interface TextAt {
  readonly node: Text
  /** Where in the node's data, in UTF-16 units. */
  readonly offset: number
  /** The line that was met, in CSS pixels of the viewport. */
  readonly rect: DOMRect
}

/** A point this many pixels above or below a line still means it: between two lines of a text stands no text. */
const LEADING = 6

/** The text at a point of the viewport (CSS pixels); null where none stands there. */
export function findTextAt(document: Document, x: number, y: number): TextAt | null {
  const caret = document.caretPositionFromPoint(x, y)
  const node = caret?.offsetNode
  if (!caret || !node || !isText(node)) return null
  const whole = new StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: node,
    endOffset: dataOf(node).length,
  })
  // The caret snaps to the nearest text, so that a point beside the text has to be told from one on it.
  const rect = rectsOf(whole).find(
    (box) => x >= box.left && x <= box.right && y >= box.top - LEADING && y <= box.bottom + LEADING,
  )
  return rect === undefined ? null : { node, offset: caret.offset, rect }
}
