import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareQuantity: Rule = {
  id: 'bareQuantity',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'quantity'),
}

export const examples: Examples = { flags: [], ignores: [] }
