import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedSelf: Rule = { id: 'citedSelf', kind: 'source', find: (facts) => markCitations(facts, 'self') }

export const examples: Examples = { flags: [], ignores: [] }
