import type { Facts } from '../facts.ts'
import { citationTrigger } from './citation.ts'
import type { Examples, Mark, Rule } from './rule.ts'

function* findVague(facts: Facts): Iterable<Mark> {
  for (const claim of facts.claims) {
    if (claim.verdict !== 'vague') continue
    const attributed = claim.behind[0]
    if (!attributed) continue
    const trigger = attributed.speaker.span ?? citationTrigger(attributed)
    yield {
      span: claim.candidate.span,
      code: 'vague',
      scope: 'claim',
      source: attributed.speaker.entity,
      via: [],
      trigger,
      claim,
      evidence: [{ role: 'source', span: trigger }],
    }
  }
}

export const vagueSource: Rule = { id: 'vagueSource', kind: 'unattributed', find: findVague }

export const examples: Examples = { flags: [], ignores: [] }
