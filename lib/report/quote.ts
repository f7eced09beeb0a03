import type { Finding, Report, Span } from '../analysis/types.ts'
import { excerptAt } from './excerpt.ts'
import { markSpans } from './markSpans.ts'
import type { Piece } from './phrase.ts'

/** A mark quoted in its sentence: what stands around it, and its own words, of which some stand out. */
export interface Quotation {
  readonly before: string
  readonly words: readonly Piece[]
  readonly after: string
}

/** Source and cue of a citation are quoted together up to this distance from the first to the last word, in UTF-16 units. */
const REACH = 160

/**
 * Quotes a finding with at most `room` UTF-16 units on either side. In a citation the words that name source and cue
 * stand out; in a gap those that made it one.
 */
export function readQuotation(report: Report, finding: Finding, room: number): Quotation {
  const isCitation = finding.kind === 'source'
  const span = isCitation ? citationSpan(finding) : finding.span
  const strong = isCitation
    ? markSpans(finding)
    : finding.evidence.filter(({ role }) => role === 'trigger').map((each) => each.span)
  const { before, words, after } = excerptAt(report, span, room)
  return { before, words: readPieces(words, span, strong), after }
}

/** From the first to the last word that names source or cue, where these stand near each other. */
function citationSpan(finding: Finding): Span {
  const marks = markSpans(finding)
  const start = Math.min(...marks.map((mark) => mark.start))
  const end = Math.max(...marks.map((mark) => mark.end))
  return end - start <= REACH ? { block: finding.span.block, start, end } : finding.span
}

function readPieces(words: string, { block, start }: Span, strong: readonly Span[]): readonly Piece[] {
  const inside = strong
    .filter((span) => span.block === block && span.start >= start && span.end <= start + words.length)
    .map((span) => ({ start: span.start - start, end: span.end - start }))
  const cuts = [...new Set([0, ...inside.flatMap((part) => [part.start, part.end]), words.length])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(1).map((end, i) => {
    const from = cuts[i] ?? 0
    return { text: words.slice(from, end), strong: inside.some((part) => part.start <= from && end <= part.end) }
  })
}
