import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareMotive: Rule = {
  id: 'bareMotive',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'motive'),
}

export const examples: Examples = { flags: [], ignores: [] }
