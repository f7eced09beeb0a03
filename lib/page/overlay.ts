import { holds, parentElementOf, rootOf } from './dom.ts'
import { openHost } from './host.ts'
import type { Layer } from './markStyles.ts'
import { rectsOf } from './rects.ts'

/** Lines drawn over the text, where forced colours would turn every highlight into a solid block. */
export interface Overlay {
  draw(layers: ReadonlyMap<Layer, readonly StaticRange[]>): void
}

const CSS_TEXT = `
:host{forced-color-adjust:none!important;pointer-events:none!important;z-index:2147483646!important}
i{position:absolute;box-sizing:border-box;pointer-events:none;border:0 solid CanvasText}
/* A veil: lines alone cannot dim. */
.rest{background:Canvas;opacity:.7}
.source{border-bottom:1.5px dotted LinkText}
.unattributed{border-bottom:2px dashed CanvasText}
.singleSource{border-bottom:4px double CanvasText}
.dimmed{border-bottom:1px solid GrayText}
.lit{outline:1px dashed Highlight}
.active{outline:2px solid Highlight}
`

/** Ms to wait after a change of the layout before the lines are drawn anew. */
const REDRAW_DELAY = 100

/** Starts an overlay. It follows changes of the layout, and is gone when `signal` aborts. */
export function startOverlay(document: Document, signal: AbortSignal): Overlay {
  const { shadow } = openHost(document, CSS_TEXT, signal)
  let drawn: ReadonlyMap<Layer, readonly StaticRange[]> = new Map()
  let timer = 0

  function draw(): void {
    const { scrollX, scrollY } = document.defaultView ?? window
    const lines: HTMLElement[] = []
    for (const [layer, ranges] of drawn) {
      for (const range of ranges) {
        for (const rect of rectsOf(range)) {
          if (isCovered(range.startContainer, rect)) continue
          const line = document.createElement('i')
          line.className = layer
          line.style.cssText = `left:${rect.left + scrollX}px;top:${rect.top + scrollY}px;width:${rect.width}px;height:${rect.height + 2}px`
          lines.push(line)
        }
      }
    }
    shadow.replaceChildren(...lines)
  }

  const redraw = (): void => {
    clearTimeout(timer)
    timer = setTimeout(draw, REDRAW_DELAY) as unknown as number
  }
  const resizes = new ResizeObserver(redraw)
  resizes.observe(document.documentElement)
  resizes.observe(document.body)
  // Capturing, so that boxes which scroll inside the page are heard as well.
  document.addEventListener('scroll', redraw, { signal, capture: true, passive: true })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      resizes.disconnect()
    },
    { once: true },
  )
  return {
    draw(layers) {
      drawn = layers
      draw()
    },
  }
}

/** True where something else of the page lies over a line of text: a header that stays while the text scrolls under it. */
function isCovered(text: Node, { left, top, width, height }: DOMRect): boolean {
  const root = rootOf(text) as Document | ShadowRoot
  // At the foot of the text, where the line is. Null outside the window, where nobody looks.
  const above = root.elementFromPoint(left + width / 2, top + height - 1)
  const place = parentElementOf(text)
  return above !== null && place !== null && !holds(above, place) && !holds(place, above)
}
