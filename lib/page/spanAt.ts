import type { Span } from '../analysis/types.ts'
import { cutSentences } from '../report/sentences.ts'
import type { Reading } from './readArticle.ts'
import { findTextAt } from './textAt.ts'
import type { Anchor } from './textRun.ts'

/** Words on the page that a reader points to. */
export interface Pointed {
  /** Where they stand in the article, or null where they are none of its text. */
  readonly span: Span | null
  readonly words: string
  /** Where they stand in the viewport. */
  readonly rect: DOMRect
}

/** The longest quotation of words that are no part of the article, in UTF-16 units: two lines of the card. */
const LONGEST = 90

/** The sentence at a point of the viewport (CSS pixels); null where no text stands there. */
export function findSentenceAt(document: Document, reading: Reading, x: number, y: number): Pointed | null {
  const found = findTextAt(document, x, y)
  if (!found) return null
  const { node, offset, rect } = found
  const place = findPlace(reading.anchors, node, offset)
  const text = place && reading.article.blocks[place.block]?.text
  if (!place || !text) return { span: null, words: shorten(node.data), rect }
  const sentences = cutSentences(text)
  const sentence = sentences.find(({ end }) => place.offset < end) ?? sentences.at(-1)
  if (!sentence) return null
  const span = trim({ block: place.block, ...sentence }, text)
  return { span, words: text.slice(span.start, span.end), rect }
}

/** The words that are selected on the page, as far as they stand in one block; null where none are. */
export function findSelection(document: Document, reading: Reading): Pointed | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const rect = range.getClientRects()[0] ?? range.getBoundingClientRect()
  for (const [block, anchor] of reading.anchors.entries()) {
    const covered = anchor.nodes.flatMap((node, piece) => coveredBy(range, node, piece, anchor))
    const text = reading.article.blocks[block]?.text ?? ''
    if (covered.length === 0) continue
    const ends = covered.flat()
    const span = trim({ block, start: Math.min(...ends), end: Math.max(...ends) }, text)
    if (span.start < span.end) return { span, words: text.slice(span.start, span.end), rect }
  }
  return { span: null, words: shorten(String(selection)), rect }
}

/** Where a place in a live text node stands in the article; null where the node is none of its text. */
function findPlace(anchors: readonly Anchor[], node: Text, offset: number): { block: number; offset: number } | null {
  for (const [block, { nodes, starts, nodeStarts, lengths }] of anchors.entries()) {
    let found: number | null = null
    for (let piece = nodes.indexOf(node); piece >= 0 && nodes[piece] === node; piece++) {
      const into = Math.max(0, Math.min(offset - (nodeStarts[piece] ?? 0), lengths[piece] ?? 0))
      if (found === null || offset >= (nodeStarts[piece] ?? 0)) found = (starts[piece] ?? 0) + into
    }
    if (found !== null) return { block, offset: found }
  }
  return null
}

/** The stretch of the block's text that a range covers within one piece of it: none, or its two ends. */
function coveredBy(
  range: Range,
  node: Text,
  piece: number,
  { starts, nodeStarts, lengths }: Anchor,
): [number, number][] {
  if (!node.isConnected || !range.intersectsNode(node)) return []
  const nodeStart = nodeStarts[piece] ?? 0
  const length = lengths[piece] ?? 0
  const from = range.startContainer === node ? range.startOffset - nodeStart : 0
  const to = range.endContainer === node ? range.endOffset - nodeStart : length
  const start = Math.max(0, from)
  const end = Math.min(length, to)
  return start < end ? [[(starts[piece] ?? 0) + start, (starts[piece] ?? 0) + end]] : []
}

function trim({ block, start, end }: Span, text: string): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { block, start: from, end: Math.max(from, start + words.trimEnd().length) }
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)} …`
}
