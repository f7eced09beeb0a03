import type { Facts } from '../facts.ts'
import { gapOf } from './gap.ts'
import type { Examples, Mark, Rule } from './rule.ts'

function* findAbsorbed(facts: Facts): Iterable<Mark> {
  for (const claim of facts.claims) if (claim.verdict === 'absorbed') yield gapOf(claim, 'absorbed')
}

export const absorbedClaim: Rule = { id: 'absorbedClaim', kind: 'unattributed', find: findAbsorbed }

export const examples: Examples = { flags: [], ignores: [] }
