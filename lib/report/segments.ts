import type { Finding } from '../analysis/types.ts'
import { markSpans } from './markSpans.ts'

/** A stretch of a block's text over which the same marks lie. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly findings: readonly Finding[]
  /** Those of them whose last marked word ends with this stretch. */
  readonly ending: readonly Finding[]
}

/**
 * Cuts the text of one block where marks begin and end, so that overlapping marks can be drawn one in another, and also
 * at the offsets `edges`. Put together the segments are the text.
 */
export function readSegments(
  text: string,
  findings: readonly Finding[],
  edges: readonly number[] = [],
): readonly Segment[] {
  const inText = (offset: number) => Math.min(Math.max(offset, 0), text.length)
  const marks = findings.flatMap((finding) =>
    markSpans(finding).map((span) => ({ finding, start: inText(span.start), end: inText(span.end) })),
  )
  const lastEnd = (finding: Finding) =>
    Math.max(...marks.filter((mark) => mark.finding === finding).map((mark) => mark.end))
  const cuts = [...new Set([0, ...edges, ...marks.flatMap(({ start, end }) => [start, end]), text.length])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0
    const over = marks.filter((mark) => mark.start <= start && end <= mark.end).map((mark) => mark.finding)
    const unique = [...new Set(over)]
    return {
      start,
      text: text.slice(start, end),
      findings: unique,
      ending: unique.filter((finding) => lastEnd(finding) === end),
    }
  })
}

/** The findings of each block, by block index, in article order. */
export function findingsByBlock(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  return Map.groupBy(findings, (finding) => finding.span.block)
}
