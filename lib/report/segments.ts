import type { Finding } from '../analysis/types.ts'

/** A stretch of a block's text over which the same findings lie. */
export interface Segment {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Cuts the text of one block where marks begin and end, so that overlapping marks can be drawn one in another. */
export function readSegments(text: string, findings: readonly Finding[]): readonly Segment[] {
  const inText = (offset: number) => Math.min(Math.max(offset, 0), text.length)
  const edges = findings.flatMap(({ span }) => [inText(span.start), inText(span.end)])
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0
    return {
      text: text.slice(start, end),
      findings: findings.filter(({ span }) => span.start <= start && end <= span.end),
    }
  })
}

/** The findings of each block, by block index, in article order. */
export function findingsByBlock(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  return Map.groupBy(findings, (finding) => finding.span.block)
}
