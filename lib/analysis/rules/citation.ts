import type { Attributed, Facts } from '../facts.ts'
import type { Relay } from '../sources/relays.ts'
import type { Evidence, SourceKind, Span } from '../types.ts'
import type { Mark } from './rule.ts'

/** The words that say who speaks: source and cue where they touch, else the one that is there, else the content. */
export function citationTrigger(attributed: Attributed): Span {
  const { cue } = attributed
  const source = attributed.speaker.span
  const content = attributed.content[0] ?? { block: 0, start: 0, end: 0 }
  if (!cue || !source) return cue ?? source ?? content
  const start = Math.min(cue.start, source.start)
  const end = Math.max(cue.end, source.end)
  const gap = Math.max(cue.start, source.start) - Math.min(cue.end, source.end)
  return gap <= 2 ? { block: cue.block, start, end } : cue
}

/** Marks every attribution to a source of one kind: what the rules for citations have in common. */
export function* markCitations(facts: Facts, kind: SourceKind): Iterable<Mark> {
  for (const attributed of facts.attributed) {
    if (attributed.speaker.entity.kind !== kind || attributed.carried) continue
    const trigger = citationTrigger(attributed)
    const evidence: Evidence[] = []
    if (attributed.speaker.span) evidence.push({ role: 'source', span: attributed.speaker.span })
    if (attributed.cue) evidence.push({ role: 'cue', span: attributed.cue })
    for (const span of attributed.content) evidence.push({ role: 'content', span })
    yield {
      span: trigger,
      code: kind,
      scope: 'claim',
      source: attributed.speaker.entity,
      via: attributed.via,
      trigger,
      claim: null,
      evidence,
    }
  }
}

/** Marks what an account came through where the text names it: an outlet ("told [RT]") or a paper ("said in [a letter]"). */
export function* markCarriers(carriers: readonly Relay[], code: SourceKind): Iterable<Mark> {
  for (const { entity, span } of carriers)
    yield {
      span,
      code,
      scope: 'claim',
      source: entity,
      via: [],
      trigger: span,
      claim: null,
      evidence: [{ role: 'route', span }],
    }
}
