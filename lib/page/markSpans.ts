import type { Finding, Span } from '../analysis/types.ts'

/** The words that are painted for a finding: those that name source and cue for a citation, the claim for a gap. */
export function markSpans(finding: Finding): readonly Span[] {
  if (finding.kind !== 'source') return [finding.span]
  const named = finding.evidence.filter(({ role }) => role === 'source' || role === 'cue').map(({ span }) => span)
  return named.length > 0 ? named : [finding.span]
}
