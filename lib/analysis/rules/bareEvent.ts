import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareEvent: Rule = {
  id: 'bareEvent',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'event'),
}

export const examples: Examples = { flags: [], ignores: [] }
