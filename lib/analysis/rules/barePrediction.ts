import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const barePrediction: Rule = {
  id: 'barePrediction',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'prediction'),
}

export const examples: Examples = { flags: [], ignores: [] }
