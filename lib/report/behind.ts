import type { Finding, Report, Source } from '../analysis/types.ts'
import { sourcesById } from './ledger.ts'

/**
 * The sources that a finding rests on, the nearest first. For a claim these are the claim's own: the `source` of a gap may
 * be one that merely stands near and does not cover it.
 */
export function readBehind(finding: Finding, report: Report): readonly Source[] {
  const sources = sourcesById(report)
  return idsBehind(finding, report).flatMap((id) => sources.get(id) ?? [])
}

/** True where a finding is by a source, rests on it, or came through it. */
export function isBy(finding: Finding, report: Report, source: string): boolean {
  const ids = idsBehind(finding, report)
  return ids.includes(source) || idsOnTheWay(finding, ids, report).includes(source)
}

/** The source that stands near a gap and was considered, but does not cover it; undefined where there is none. */
export function readNearest(finding: Finding, report: Report): Source | undefined {
  if (finding.source === null || isBy(finding, report, finding.source)) return undefined
  return sourcesById(report).get(finding.source)
}

/** The outlets through which a finding came: those of its own attributions, and those by which its sources were reached. */
function idsOnTheWay({ claim }: Finding, behind: readonly string[], report: Report): readonly string[] {
  const said = report.claims.find(({ id }) => id === claim)?.attributions ?? []
  return [
    ...report.attributions.flatMap(({ id, via }) => (said.includes(id) ? via : [])),
    ...report.sources.flatMap(({ id, via }) => (behind.includes(id) ? via : [])),
  ]
}

function idsBehind({ claim, source, kind }: Finding, report: Report): readonly string[] {
  if (claim !== null) return report.claims.find(({ id }) => id === claim)?.sources ?? []
  return source === null || kind === 'unattributed' ? [] : [source]
}
