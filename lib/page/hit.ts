import type { Kind, Report } from '../analysis/types.ts'
import { markSpans } from '../report/markSpans.ts'
import { findStretches } from './anchors.ts'
import type { Reading } from './readArticle.ts'
import { rectsOf } from './rects.ts'

interface Interval {
  readonly start: number
  readonly end: number
  readonly finding: string
  /** Lower wins where marks overlap. */
  readonly rank: number
}

/** Where the marks stand, by text node. */
export interface HitIndex {
  readonly byNode: ReadonlyMap<Node, readonly Interval[]>
}

/** Gaps are what a reader asks about first where marks overlap. */
const RANK: Readonly<Record<Kind, number>> = { unattributed: 0, singleSource: 1, source: 2 }

/** A point this many pixels above or below a line still means that line: a mark's line stands under the text. */
const SLACK = 4

/** Builds the index of the marks that are shown. */
export function indexMarks(reading: Reading, report: Report, shown: Readonly<Record<Kind, boolean>>): HitIndex {
  const byNode = new Map<Node, Interval[]>()
  for (const finding of report.findings) {
    if (!shown[finding.kind]) continue
    for (const span of markSpans(finding)) {
      for (const { node, start, end } of findStretches(reading.anchors, span)) {
        const intervals = byNode.get(node)
        const interval = { start, end, finding: finding.id, rank: RANK[finding.kind] }
        if (intervals) intervals.push(interval)
        else byNode.set(node, [interval])
      }
    }
  }
  for (const intervals of byNode.values()) {
    intervals.sort((a, b) => a.rank - b.rank || a.end - a.start - (b.end - b.start))
  }
  return { byNode }
}

/** Id of the finding whose mark is painted at a point of the viewport (CSS pixels), or null. */
export function findMarkAt(
  document: Document,
  index: HitIndex,
  x: number,
  y: number,
  roots: ShadowRoot[],
): string | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: roots })
  const intervals = caret && index.byNode.get(caret.offsetNode)
  if (!caret || !intervals) return null
  const { offsetNode, offset } = caret
  for (const { start, end, finding } of intervals) {
    if (offset < start || offset > end) continue
    // The caret snaps to the nearest text, so that a point beside the text has to be told from one on it.
    const range = new StaticRange({
      startContainer: offsetNode,
      startOffset: start,
      endContainer: offsetNode,
      endOffset: end,
    })
    const on = rectsOf(range).some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - SLACK && y <= bottom + SLACK,
    )
    if (on) return finding
  }
  return null
}
