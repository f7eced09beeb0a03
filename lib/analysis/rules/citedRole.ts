import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedRole: Rule = { id: 'citedRole', kind: 'source', find: (facts) => markCitations(facts, 'role') }

export const examples: Examples = { flags: [], ignores: [] }
