import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareCause: Rule = {
  id: 'bareCause',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'cause'),
}

export const examples: Examples = { flags: [], ignores: [] }
