import { markGaps } from './gap.ts'
import type { Examples, Rule } from './rule.ts'

export const bareAccusation: Rule = {
  id: 'bareAccusation',
  kind: 'unattributed',
  find: (facts) => markGaps(facts, 'bare', 'accusation'),
}

export const examples: Examples = { flags: [], ignores: [] }
