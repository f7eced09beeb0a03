import type { Claim, Finding, Report } from '../analysis/types.ts'
import { sourcesById } from './ledger.ts'

/** What is left of an article when some of its sources are taken away. */
export interface Remainder {
  /** Ids of the sources that are gone: those taken away, and those reached only through one that is gone. */
  readonly gone: ReadonlySet<string>
  /** Claims that somebody still stands behind, or that nobody ever did: taking a voice away takes nothing from these. */
  readonly claims: readonly Claim[]
  /** Ids of the findings that rest on what is gone. */
  readonly dimmed: ReadonlySet<string>
}

/**
 * Takes sources away, and with them all that rests on them: a source that was reached only through outlets that are gone
 * is gone too, and a claim is gone when all its sources are.
 */
export function readRemainder(report: Report, without: readonly string[]): Remainder {
  const gone = goneWith(report, without)
  const isGone = (claim: Claim) => claim.sources.length > 0 && claim.sources.every((id) => gone.has(id))
  const goneClaims = new Set(report.claims.filter(isGone).map((claim) => claim.id))
  const rests = ({ claim, source }: Finding) =>
    claim === null ? source !== null && gone.has(source) : goneClaims.has(claim)
  return {
    gone,
    claims: report.claims.filter((claim) => !goneClaims.has(claim.id)),
    dimmed: new Set(report.findings.filter(rests).map((finding) => finding.id)),
  }
}

function goneWith(report: Report, without: readonly string[]): ReadonlySet<string> {
  const known = sourcesById(report)
  const gone = new Set(without.filter((id) => known.has(id)))
  // An outlet may itself have been reached through another: each round takes what the last one left hanging.
  for (let grown = gone.size > 0; grown; ) {
    const hanging = report.sources.filter(
      ({ id, via }) => !gone.has(id) && via.length > 0 && via.every((outlet) => gone.has(outlet)),
    )
    for (const { id } of hanging) gone.add(id)
    grown = hanging.length > 0
  }
  return gone
}
