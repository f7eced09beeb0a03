import type { Finding, Span } from '../analysis/types.ts'

/** The words that bear a mark: those that name source and cue for a citation, the claim for a gap. One block's alone. */
export function markSpans({ kind, span, evidence }: Finding): readonly Span[] {
  if (kind !== 'source') return [span]
  const named = evidence.filter(({ role }) => role === 'source' || role === 'cue').map((each) => each.span)
  const near = named.filter(({ block }) => block === span.block)
  return near.length > 0 ? near : [span]
}
