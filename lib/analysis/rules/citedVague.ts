import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedVague: Rule = { id: 'citedVague', kind: 'source', find: (facts) => markCitations(facts, 'vague') }

export const examples: Examples = { flags: [], ignores: [] }
