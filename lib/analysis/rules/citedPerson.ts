import { markCitations } from './citation.ts'
import type { Examples, Rule } from './rule.ts'

export const citedPerson: Rule = { id: 'citedPerson', kind: 'source', find: (facts) => markCitations(facts, 'person') }

export const examples: Examples = { flags: [], ignores: [] }
