import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedOutlet: Rule = { id: 'citedOutlet', kind: 'source', find: (facts) => markCitations(facts, 'outlet') }

export const examples: Examples = { flags: [], ignores: [] }
