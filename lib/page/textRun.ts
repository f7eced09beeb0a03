import type { Link } from '../analysis/types.ts'

/**
 * Where a block's text came from: pieces in text order, each a stretch of the block's text that equals a stretch of one
 * text node, unit by unit. Between two pieces may stand characters of no node (the line break of a `<br>`).
 * All offsets are in UTF-16 units.
 */
export interface Anchor {
  readonly nodes: readonly Text[]
  /** Where piece `i` begins in the block's text. */
  readonly starts: readonly number[]
  /** Where it begins in its node's data. */
  readonly nodeStarts: readonly number[]
  readonly lengths: readonly number[]
}

/** A block's text under construction: white space collapses as in rendering, and each unit keeps its origin. */
export interface TextRun {
  text: string
  readonly anchor: { nodes: Text[]; starts: number[]; nodeStarts: number[]; lengths: number[] }
  readonly links: Link[]
  /** Units of the text that stand inside links. */
  linked: number
}

export const startRun = (): TextRun => ({
  text: '',
  anchor: { nodes: [], starts: [], nodeStarts: [], lengths: [] },
  links: [],
  linked: 0,
})

const SPACE = 0x20
const SOFT_HYPHEN = 0xad
const ZERO_WIDTH_SPACE = 0x200b
const WORD_JOINER = 0x2060
const BYTE_ORDER_MARK = 0xfeff

/** Spaces that CSS collapses; a no-break space is none of them. */
const isCollapsible = (unit: number): boolean => unit === SPACE || (unit >= 0x09 && unit <= 0x0d)

/**
 * Marks for the direction of text: a reader sees what they do, but not them. Left in, those that a page put into a name would
 * turn round the words that we say of it.
 */
const isDirection = (unit: number): boolean =>
  unit === 0x200e || unit === 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)

/** Marks that have no width and part no words: a reader never sees them. */
const isInvisible = (unit: number): boolean =>
  unit === SOFT_HYPHEN ||
  unit === ZERO_WIDTH_SPACE ||
  unit === WORD_JOINER ||
  unit === BYTE_ORDER_MARK ||
  isDirection(unit)

/** What keeps a text node's data from being its text as it stands. */
const UNTIDY = /[\t-\r]| {2}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/

const LINE_WHITE_SPACE = /[\t\n\v\f\r]/g

/** Adds what a reader sees of `data`, the data of `node`. With `preserved` white space stays as it is (`<pre>`). */
export function appendText(run: TextRun, node: Text, data: string, preserved: boolean): void {
  const { length } = data
  const { text } = run
  let afterSpace = text === '' || text.endsWith(' ') || text.endsWith('\n')
  // Most text stands as it is shown, and most of the rest is the white space between two tags.
  if (!preserved && !(afterSpace && data.startsWith(' ')) && !UNTIDY.test(data)) {
    appendPiece(run, node, data, 0, length, true)
    return
  }
  if (!preserved && afterSpace && data.trim() === '') return
  let pieceStart = -1
  for (let at = 0; at < length; at++) {
    const unit = data.charCodeAt(at)
    const space = !preserved && isCollapsible(unit)
    if ((space && afterSpace) || isInvisible(unit)) {
      if (pieceStart >= 0) appendPiece(run, node, data, pieceStart, at, preserved)
      pieceStart = -1
      continue
    }
    if (pieceStart < 0) pieceStart = at
    afterSpace = space
  }
  if (pieceStart >= 0) appendPiece(run, node, data, pieceStart, length, preserved)
}

function appendPiece(run: TextRun, node: Text, data: string, from: number, to: number, preserved: boolean): void {
  const piece = data.slice(from, to)
  run.anchor.nodes.push(node)
  run.anchor.starts.push(run.text.length)
  run.anchor.nodeStarts.push(from)
  run.anchor.lengths.push(to - from)
  run.text += preserved ? piece : piece.replace(LINE_WHITE_SPACE, ' ')
}

/** Adds the line break of a `<br>`, which swallows the space before it. */
export function appendBreak(run: TextRun): void {
  dropTrailingSpace(run)
  if (run.text !== '') run.text += '\n'
}

/** Takes white space off the end, as a line's end does. */
export function dropTrailingSpace(run: TextRun): void {
  const end = run.text.trimEnd().length
  if (end === run.text.length) return
  run.text = run.text.slice(0, end)
  const { nodes, starts, nodeStarts, lengths } = run.anchor
  for (let last = nodes.length - 1; last >= 0; last--) {
    const start = starts[last] ?? 0
    if (start < end) {
      lengths[last] = Math.min(lengths[last] ?? 0, end - start)
      break
    }
    nodes.pop()
    starts.pop()
    nodeStarts.pop()
    lengths.pop()
  }
}
