import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const hedgedClaim: Rule = { id: 'hedgedClaim', kind: 'unattributed', find: (facts) => markGaps(facts, 'hedged') }

export const examples: Examples = { flags: [], ignores: [] }
