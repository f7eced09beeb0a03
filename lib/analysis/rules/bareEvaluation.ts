import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareEvaluation: Rule = {
  id: 'bareEvaluation',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'evaluation'),
}

export const examples: Examples = { flags: [], ignores: [] }
