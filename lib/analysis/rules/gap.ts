import type { Facts, JudgedClaim, Verdict } from '../facts.ts'
import type { Code, Evidence } from '../types.ts'
import type { Mark } from './rule.ts'

/** Marks the claims of one verdict, and of one code where it is given: what the rules for gaps have in common. */
export function* markGaps(facts: Facts, verdict: Verdict, code?: Code): Iterable<Mark> {
  for (const claim of facts.claims)
    if (claim.verdict === verdict && (code === undefined || claim.candidate.code === code))
      yield gapOf(claim, code ?? claim.candidate.code)
}

/** The mark for a claim that nobody stands behind. */
export function gapOf(claim: JudgedClaim, code: Code): Mark {
  const { candidate, nearest } = claim
  const evidence: Evidence[] = [{ role: 'trigger', span: candidate.trigger }]
  if (nearest?.speaker.span) evidence.push({ role: 'nearest', span: nearest.speaker.span })
  return {
    span: candidate.span,
    code,
    scope: 'claim',
    source: nearest?.speaker.entity ?? null,
    via: [],
    trigger: candidate.trigger,
    claim,
    evidence,
  }
}
