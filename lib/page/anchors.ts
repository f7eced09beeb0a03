import type { Span } from '../analysis/types.ts'
import { dataOf, isConnected } from './dom.ts'
import type { Anchor } from './textRun.ts'

/** A stretch of one live text node, in UTF-16 units of its data. */
export interface Stretch {
  readonly node: Text
  readonly start: number
  readonly end: number
}

/** Index of the last piece that begins at or before `offset`; -1 where none does. */
function findPiece(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * The stretches of live text nodes that a span covers, in order. Nodes that have left the page since it was read, and
 * units beyond a node's present end, are left out.
 */
export function findStretches(anchors: readonly Anchor[], span: Span): readonly Stretch[] {
  const anchor = anchors[span.block]
  if (!anchor) return []
  const { nodes, starts, nodeStarts, lengths } = anchor
  const found: Stretch[] = []
  for (let piece = Math.max(0, findPiece(starts, span.start)); piece < nodes.length; piece++) {
    const textStart = starts[piece] ?? 0
    if (textStart >= span.end) break
    const node = nodes[piece] as Text
    const from = Math.max(0, span.start - textStart)
    const to = Math.min(lengths[piece] ?? 0, span.end - textStart)
    if (from >= to || !isConnected(node)) continue
    const nodeStart = nodeStarts[piece] ?? 0
    const end = Math.min(nodeStart + to, dataOf(node).length)
    const previous = found.at(-1)
    // Pieces of one node differ by collapsed spaces only, which are best painted through.
    if (previous?.node === node) found[found.length - 1] = { node, start: previous.start, end }
    else if (nodeStart + from < end) found.push({ node, start: nodeStart + from, end })
  }
  return found
}

/** The same as ranges, which cost the page nothing when it changes (live ranges do). */
export function findRanges(anchors: readonly Anchor[], span: Span): readonly StaticRange[] {
  return findStretches(anchors, span).map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  )
}
