import type { Facts } from '../facts.ts'
import type { Evidence } from '../types.ts'
import { citationTrigger } from './citation.ts'
import type { Examples, Mark, Rule } from './rule.ts'

function* findOneVoice(facts: Facts): Iterable<Mark> {
  for (const claim of facts.claims) {
    const attributed = claim.behind[0]
    if (claim.verdict !== 'single' || !attributed) continue
    const trigger = citationTrigger(attributed)
    const evidence: Evidence[] = [{ role: 'trigger', span: claim.candidate.trigger }]
    if (attributed.speaker.span) evidence.push({ role: 'source', span: attributed.speaker.span })
    if (attributed.cue) evidence.push({ role: 'cue', span: attributed.cue })
    yield {
      span: claim.candidate.span,
      code: claim.candidate.code,
      scope: 'claim',
      source: attributed.speaker.entity,
      via: attributed.via,
      trigger,
      claim,
      evidence,
    }
  }
}

export const oneVoice: Rule = { id: 'oneVoice', kind: 'singleSource', find: findOneVoice }

export const examples: Examples = { flags: [], ignores: [] }
